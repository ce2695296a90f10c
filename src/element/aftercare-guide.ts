import type { Protocol, ProtocolFile } from '../guidance/protocol.js';
import { version } from '../version.js';
import { GuideElement } from './guide-element.js';
import {
  calendarOf,
  progressOf,
  restrictionsOf,
  type CalendarOptions,
  type Restriction,
} from './public-state.js';
import { registerLanguage } from './register-language.js';

/**
 * Aftercare guidance for the patient's current day: what to do, what is still off limits and until when, what is
 * usual, and when to call. Nothing leaves the page.
 *
 * @summary The right aftercare guidance at the right hour, from attributes alone.
 * @tagname aftercare-guide
 *
 * @attr {string} [lang=''] - BCP 47, as in `es` or `es-MX`; the guide follows when it changes. Absent: the nearest ancestor's, then English.
 * @attr {string} [protocol=''] - The clinic's own protocol as JSON, for pages that an app renders on a server. Absent: `src`, a `<script type="application/json">` inside the tag, or the built-in guidance.
 *
 * @slot - Fallback, shown until the guide has rendered, and afterwards only if a missing end tag has put the rest of the page there.
 * @slot logo - The clinic's logo, in the header.
 * @slot note - A line from the clinic.
 *
 * @fires {CustomEvent<{ day: number | null, phase: string | null }>} aftercare-ready - After the first render.
 * @fires {CustomEvent<{ day: number | null, phase: string | null, previousPhase: string | null }>} aftercare-phase-change - The phase changed, by the clock or an attribute.
 * @fires {CustomEvent<{ procedureDate: string | null }>} aftercare-date-change - The visitor entered, changed or forgot the date.
 * @fires {CustomEvent<{ code: string, message: string, attribute: string }>} aftercare-error - A value could not be used. `message` names it and says how to fix it.
 *
 * @csspart guide - The whole guide.
 * @csspart header - The patient's day and phase.
 * @csspart counter - The tile with the day.
 * @csspart phases - The strip of days, or the list of phases.
 * @csspart phase - One of them.
 * @csspart do - What to do.
 * @csspart avoid - The rows that are off limits, and what to avoid without an end.
 * @csspart item - One row, or one entry of a list.
 * @csspart until - "Not until …", and what then.
 * @csspart can-i - The section "When can I…?".
 * @csspart signs - What is usual.
 * @csspart warning - When to call.
 * @csspart call-link - The clinic's phone.
 * @csspart products - Products to look for.
 * @csspart lifestyle - Food and drink.
 * @csspart tools - Buttons at the foot.
 * @csspart date-form - The date question.
 *
 * @cssstate asking - The date of the treatment is not known.
 * @cssstate before - The treatment is still ahead.
 * @cssstate running - The treatment day has begun.
 *
 * @cssproperty {<color>} [--aftercare-accent=light-dark(#0c5c4e, #86d9c8)] - Colour of the day, marks and links. Moved as far as it must to be readable.
 * @cssproperty {<color>} [--aftercare-surface=light-dark(#fff, #131918)] - Background.
 * @cssproperty {<color>} [--aftercare-text=light-dark(#17201e, #edf2f0)] - Text.
 * @cssproperty {<color>} [--aftercare-muted=light-dark(#4c5a56, #b3bfbb)] - Secondary text.
 * @cssproperty {<color>} [--aftercare-line=light-dark(#dfe5e2, #2e3836)] - Lines and borders.
 * @cssproperty {<color>} [--aftercare-avoid=light-dark(#7f3f06, #f2bd8a)] - What is off limits: clocks and bars.
 * @cssproperty {<color>} [--aftercare-warning=light-dark(#951a16, #ffaba4)] - When to call.
 * @cssproperty {<length>} [--aftercare-radius=20px] - Corner radius.
 * @cssproperty {<font-family>} [--aftercare-font=inherit] - Font family: the page's by default.
 */
export class AftercareGuide extends GuideElement {
  /**
   * Version of this element.
   * @type {string}
   */
  static readonly version = version;
  /**
   * Adds a language to all guides, including those already on the page. Throws a `TypeError` if a text is missing.
   * @type {(language: Language) => void}
   */
  static readonly registerLanguage = registerLanguage;

  constructor() {
    super();
    // A page may set it before the class is defined. For the attributes' properties, Lit handles this.
    if (Object.hasOwn(this, 'protocol')) {
      const early = this.protocol;
      Reflect.deleteProperty(this, 'protocol');
      this.protocol = early;
    }
  }

  /** Calendar days since the treatment, negative before it; `null` while its date is unknown or in question. */
  get day(): number | null {
    return this.state().recovery.day;
  }

  /** Id of the phase; `before` ahead of the treatment; `null` while its date is unknown or in question, or there is no guidance. */
  get phase(): string | null {
    return progressOf(this.state()).phase;
  }

  /**
   * A copy of the protocol in use. While the clinic's own is loading or cannot be used, and if `procedure` is not known,
   * it has the signs to call for and at most the restrictions of the treatment day. Assign the clinic's own protocol
   * object, an object with several `protocols`, or its JSON. Assign `null` to return to the built-in one.
   */
  get protocol(): Protocol {
    return structuredClone(this.state().settings.protocol);
  }

  set protocol(data: ProtocolFile | string | null | undefined) {
    this.protocols.setProperty(data);
  }

  /**
   * The restrictions in force now: those of the treatment day while its date is unknown or in question. `until` is
   * `null` if there is no end, no date to count from, or an end that cannot be read. While there is a `day` from 0 on but
   * no `phase`, the guidance is not known, and an empty list allows nothing.
   */
  get restrictions(): readonly Restriction[] {
    return restrictionsOf(this.buildModel());
  }

  /**
   * The dates as an iCalendar file (RFC 5545): when each restriction ends, when each phase begins, the next visit. Each
   * entry names those that follow. '' if no date is known. Only the next visit if the guidance is not known.
   * With `reminders`, the calendar reminds at 9 on each day from today on, and the day before a visit; by default it does not.
   */
  override calendar(options?: CalendarOptions): string {
    return calendarOf(this.buildModel(), !!options?.reminders);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-guide': AftercareGuide;
  }
}
