import { html, type PropertyValues, type TemplateResult } from 'lit';
import { shouldAnnounce } from '../page/should-announce.js';
import {
  joinClock,
  leaveClock,
  readClock,
  rescheduleClock,
  type ClockClient,
} from '../page/clock.js';
import { warnOnce } from '../page/warn-once.js';
import { joinLanguage, leaveLanguage, type LanguageClient } from '../page/language-watch.js';
import { nearestLanguage } from '../page/nearest-language.js';
import { isPressed } from '../page/is-pressed.js';
import { joinPrinting, leavePrinting, type PrintClient } from '../page/printing.js';
import type { Protocol } from '../guidance/protocol.js';
import { version } from '../version.js';
import { announcement } from '../view/announcement.js';
import { layouts } from './styles/layouts.styles.js';
import { sections } from './styles/sections.styles.js';
import { theme } from './styles/theme.styles.js';
import { DateQuestion } from './date-question.js';
import { reportProblems, reportProgress } from './report.js';
import type { Progress } from './events.js';
import { GuideAttributes } from './guide-attributes.js';
import { GuideTools } from './guide-tools.js';
import {
  isKnownLanguage,
  buildModel,
  computeState,
  isStillValid,
  type RenderModel,
  type GuideState,
  type LanguageRequest,
} from './guide-model.js';
import { calendarOf, progressOf, restrictionsOf, type Restriction } from './public-state.js';
import { guideTemplate } from './guide-template.js';
import { LanguageSwitch } from './language-switch.js';
import { LinkSource } from './link-source.js';
import { ProtocolSource } from './protocol-source.js';
import { registerLanguage } from './register-language.js';

/**
 * Aftercare guidance for the day a patient is on: what to do, what is still off limits and until when, what is
 * usual, and when to call. Nothing leaves the page.
 *
 * @summary The right aftercare guidance at the right hour, from attributes alone.
 * @tagname aftercare-guide
 *
 * @attr {string} [lang=''] - BCP 47, as in `es` or `es-MX`; followed when the page changes it. Absent: the nearest ancestor's, then English.
 *
 * @slot - Fallback, shown until the guide has rendered and never after.
 * @slot logo - The clinic's logo, in the header.
 * @slot note - A line of the clinic's own.
 *
 * @fires {CustomEvent<{ day: number | null, phase: string | null }>} aftercare-ready - After the first render.
 * @fires {CustomEvent<{ day: number | null, phase: string | null, previousPhase: string | null }>} aftercare-phase-change - The phase changed, by the clock or an attribute.
 * @fires {CustomEvent<{ procedureDate: string | null }>} aftercare-date-change - The visitor entered, changed or forgot the date.
 * @fires {CustomEvent<{ code: string, message: string, attribute: string }>} aftercare-error - A value could not be used. `message` names it and the way to mend it.
 *
 * @csspart guide - All of it.
 * @csspart header - Where the patient is.
 * @csspart counter - The dial with the day.
 * @csspart phases - The list of phases.
 * @csspart phase - One of them.
 * @csspart do - What to do.
 * @csspart avoid - What to avoid.
 * @csspart item - One line of either.
 * @csspart until - When a restriction ends.
 * @csspart can-i - The questions and answers.
 * @csspart signs - What is usual.
 * @csspart warning - When to call.
 * @csspart call-link - The clinic's phone.
 * @csspart products - Products to look for.
 * @csspart lifestyle - Food and drink.
 * @csspart tools - Buttons at the foot.
 * @csspart date-form - The date question.
 *
 * @cssproperty {<color>} [--aftercare-accent=light-dark(#0c6152, #7fd6c4)] - Colour of the dial, marks and links.
 * @cssproperty {<color>} [--aftercare-surface=light-dark(#fff, #151b1a)] - Background.
 * @cssproperty {<color>} [--aftercare-text=light-dark(#1c2422, #eef2f1)] - Text.
 * @cssproperty {<color>} [--aftercare-muted=light-dark(#53605d, #aab6b2)] - Text of less weight.
 * @cssproperty {<color>} [--aftercare-line=light-dark(#d8dfdd, #33403d)] - Lines and borders.
 * @cssproperty {<color>} [--aftercare-avoid=light-dark(#93330f, #f5ae88)] - What to avoid.
 * @cssproperty {<color>} [--aftercare-warning=light-dark(#ad1f19, #ffa59d)] - When to call.
 * @cssproperty {<length>} [--aftercare-radius=14px] - Radius of corners.
 * @cssproperty {<font-family>} [--aftercare-font=inherit] - Font family: the page's, unless it is set.
 */
export class AftercareGuide
  extends GuideAttributes
  implements ClockClient, LanguageClient, PrintClient
{
  /**
   * Version of this element.
   * @type {string}
   */
  static readonly version = version;
  /**
   * Adds a language to all guides, those on the page too. Throws a `TypeError` where a text is missing.
   * @type {(language: Language) => void}
   */
  static readonly registerLanguage = registerLanguage;
  static override readonly styles = [theme, sections, layouts];

  readonly #link = new LinkSource(this, () => this.#question.reset());
  readonly #question = new DateQuestion(this, this.#link);
  readonly #source = new ProtocolSource(this);
  readonly #language = new LanguageSwitch(this);
  readonly #tools = new GuideTools(this);
  readonly #opened = new Set<string>();
  #model: RenderModel | null = null;
  #printing = false;
  #announced = '';
  #reported: readonly string[] = [];
  #shown: Progress | null = null;

  constructor() {
    super();
    // A page may set it before this class is there, as it may the attributes' properties, which Lit sees to.
    if (Object.hasOwn(this, 'protocol')) {
      const early: unknown = this.protocol;
      Reflect.deleteProperty(this, 'protocol');
      this.protocol = early;
    }
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Calendar days since the treatment, negative before it; `null` where its date is not known. */
  get day(): number | null {
    return this.#state().recovery.day;
  }

  /** Id of the phase; `before` ahead of the treatment; `null` where its date is not known. */
  get phase(): string | null {
    return progressOf(this.#state()).phase;
  }

  /**
   * The protocol in use, as a copy. Set a protocol object of the clinic's own, or an object with several
   * `protocols`; one with a mistake is refused. `null` takes it back.
   */
  get protocol(): Protocol {
    return structuredClone(this.#state().settings.protocol);
  }

  set protocol(data: unknown) {
    this.#source.setProperty(data);
  }

  /** The restrictions in force now. `until` is `null` where there is no end, or no date to count from. */
  get restrictions(): readonly Restriction[] {
    return restrictionsOf(buildModel(this.#state(), this.#languageRequest()));
  }

  /**
   * The dates as an iCalendar file (RFC 5545): when each restriction ends, when each phase begins, the next visit.
   * '' where no date is known.
   */
  calendar(): string {
    return calendarOf(buildModel(this.#state(), this.#languageRequest()));
  }

  /** When this guide next looks different. @internal */
  get nextChange(): number {
    if (!this.#model) return Infinity;
    return this.#model.settings.now === null ? this.#model.recovery.nextChange : Infinity;
  }

  /** @internal */
  clockTick(): void {
    if (!this.#model || !isStillValid(this.#model, readClock())) this.requestUpdate();
  }

  /** @internal */
  printing(begins: boolean): void {
    this.#printing = begins;
    this.requestUpdate();
    // Not in a microtask: the page is laid out for paper as soon as this returns.
    this.performUpdate();
  }

  /** @internal */
  languageMayHaveChanged(): void {
    if (this.#language.isOutdated(this.#pageLanguage())) this.requestUpdate();
  }

  /** @internal */
  focusOn(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  override connectedCallback(): void {
    const later = () => this.isConnected && this.connectedCallback();
    if (!this.hasUpdated && isPressed(this, later)) return;
    super.connectedCallback();
    joinClock(this);
    joinLanguage(this);
    joinPrinting(this);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveClock(this);
    leaveLanguage(this);
    leavePrinting(this);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null) {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('procedureDate')) this.#question.reset();
    if (changed.has('src')) this.#source.setSrc(this.src);
    const before = this.#model;
    try {
      this.#link.update();
      this.#language.update(this.#pageLanguage());
      this.#model = buildModel(this.#state(), this.#languageRequest());
    } catch (error) {
      // The last good guide, or else the fallback, is better than a blank.
      warnOnce(`could not be brought up to date. ${String(error)}`);
      return;
    }
    const news = before && announcement(before, this.#model);
    // A guide that is not shown is not heard either.
    if (news && this.getClientRects().length && shouldAnnounce(news, readClock()))
      this.#announced = news;
  }

  protected override render(): TemplateResult {
    const model = this.#model;
    if (!model) return html`<slot></slot>`;
    return guideTemplate(model.settings.layout, this.#announced, {
      view: model.view,
      headingLevel: model.settings.headingLevel,
      opened: this.#opened,
      printing: this.#printing,
      dateForm: this.#question.form(model),
      keptDate: this.#question.kept(model),
      onToggle: this.#onToggle,
      onWhenToCall: this.#onWhenToCall,
      onChangeDate: this.#question.edit,
      onLanguage: this.#language.pick,
      tools: this.#tools.context(model, this.#link.values),
    });
  }

  protected override updated(): void {
    const model = this.#model;
    if (!model) return;
    rescheduleClock();
    this.#reported = reportProblems(this, model.problems, this.#reported);
    this.#shown = reportProgress(this, progressOf(model), this.#shown);
    this.#question.afterUpdate();
  }

  #state(): GuideState {
    const { own } = this.#source;
    return computeState(this, this.#link.values, own, this.#question.answer, readClock());
  }

  /** The tag's own, the link's where it is one, the page's. */
  #pageLanguage(): string | null {
    const { lang } = this.#link.values;
    return this.lang.trim() || (lang && isKnownLanguage(lang) ? lang : nearestLanguage(this));
  }

  #languageRequest(): LanguageRequest {
    return this.#language.resolve(this.#pageLanguage());
  }

  readonly #onToggle = ({ currentTarget }: Event): void => {
    const { id, open } = currentTarget as HTMLDetailsElement;
    if (open === this.#opened.has(id)) return;
    if (open) this.#opened.add(id);
    else this.#opened.delete(id);
    this.requestUpdate();
  };

  readonly #onWhenToCall = (): void => {
    const warning = this.renderRoot.querySelector<HTMLElement>('#warning');
    warning?.scrollIntoView();
    warning?.focus({ preventScroll: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-guide': AftercareGuide;
  }
}
