import type { ReactiveControllerHost } from 'lit';
import { canRemember, forget, keep, recall } from '../page/memory.js';
import { addDays, dayNumber, isoDate } from '../time/civil-date.js';
import { parseWrittenTime, type WrittenTime } from '../time/written-time.js';
import { civilDateAt } from '../time/zone.js';
import type { Settings } from '../settings/read-settings.js';
import { aftercareEvent } from './events.js';
import type { GuideState } from './guide-model.js';
import type { LinkSource } from './link-source.js';
import type { DateFormContext, KeptDate } from './sections/context.js';

/** A treatment longer ago than this is a slip of the finger. */
const EARLIEST_DAYS_AGO = 730;

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly remember: boolean;
    focusOn(id: string): void;
  };

/** As it was written, and what it means. */
interface Given {
  readonly text: string;
  readonly written: WrittenTime;
}

/**
 * The date that the visitor gives in answer to "When was your treatment?". It stays in this object, unless the
 * visitor wants it kept on the device.
 */
export class DateQuestion {
  readonly #host: Host;
  readonly #link: LinkSource;
  #entered: Given | null = null;
  #editing = false;
  #outOfRange = false;
  #notKept = false;
  #focusNext = '';
  #isNew = false;

  constructor(host: Host, link: LinkSource) {
    this.#host = host;
    this.#link = link;
  }

  /** What the visitor has said on this page, or, where the page gives no date, before on this device. */
  readonly answer = (settings: Settings, now: number): WrittenTime | null =>
    this.#given(settings, now)?.written ?? null;

  #given(settings: Settings, now: number): Given | null {
    if (this.#entered || !this.#host.remember || settings.isDateGiven) return this.#entered;
    const text = recall(settings.protocol.id);
    const written = text === null ? null : parseWrittenTime(text);
    return text && written && isPlausible(written, settings, now) ? { text, written } : null;
  }

  /** The page has given another date, which is newer than the visitor's. */
  readonly reset = (): void => {
    this.#entered = null;
    this.#editing = this.#outOfRange = this.#notKept = false;
  };

  /** Opens the form, for a date that is not right. */
  readonly edit = (): void => {
    this.#editing = true;
    this.#updateAndFocus('today');
  };

  readonly #cancel = (): void => {
    this.#editing = this.#outOfRange = false;
    this.#updateAndFocus('change-date');
  };

  /** The form; `null` while it is not shown. */
  form({ recovery: { treatment }, settings, now }: GuideState): DateFormContext | null {
    if (treatment !== null && !this.#editing) return null;
    const today = civilDateAt(now, settings.zone);
    return {
      today: isoDate(today),
      yesterday: isoDate(addDays(today, -1)),
      earliest: isoDate(addDays(today, -EARLIEST_DAYS_AGO)),
      current: treatment ? isoDate(treatment.date) : '',
      outOfRange: this.#outOfRange,
      canCancel: treatment !== null,
      onCancel: this.#cancel,
      keeps: this.#host.remember && canRemember() ? this.#isKept(settings, now) : null,
      onAnswer: (day, time, isToKeep) => {
        const text = time ? `${day}T${time}` : day;
        const written = parseWrittenTime(text);
        this.#outOfRange = !written || !isPlausible(written, settings, now);
        if (written && !this.#outOfRange) this.#enter({ text, written }, settings, isToKeep);
        else this.#host.requestUpdate();
      },
    };
  }

  /** Whether the date in use is kept, and how to change that; `null` where there is nothing to choose. */
  kept({ settings, now }: GuideState): KeptDate | null {
    const given = this.#given(settings, now);
    if (!this.#host.remember || !canRemember() || !given) return null;
    return {
      isKept: this.#isKept(settings, now),
      hasFailed: this.#notKept,
      onKeep: () => {
        this.#notKept = !keep(settings.protocol.id, given.text);
        this.#updateAndFocus('title');
      },
      onForget: () => {
        forget(settings.protocol.id);
        this.#enter(null, settings, false);
      },
    };
  }

  #isKept(settings: Settings, now: number): boolean {
    const text = recall(settings.protocol.id);
    return text !== null && text === this.#given(settings, now)?.text;
  }

  #enter(given: Given | null, { protocol }: Settings, isToKeep: boolean): void {
    this.#entered = given;
    this.#editing = false;
    this.#isNew = true;
    this.#notKept = false;
    // A box that was unticked forgets what it kept.
    if (given && isToKeep) this.#notKept = !keep(protocol.id, given.text);
    else if (this.#host.remember) forget(protocol.id);
    this.#link.correct(given?.text ?? null);
    this.#updateAndFocus(given ? 'title' : 'today');
  }

  /** What has the focus goes away with the update, so the focus moves to what comes. */
  #updateAndFocus(id: string): void {
    this.#focusNext = id;
    this.#host.requestUpdate();
  }

  /** To be called when the host has updated: moves the focus and tells of a new date. */
  afterUpdate(): void {
    if (this.#focusNext) this.#host.focusOn(this.#focusNext);
    this.#focusNext = '';
    if (!this.#isNew) return;
    this.#isNew = false;
    const procedureDate = this.#entered?.text ?? null;
    this.#host.dispatchEvent(aftercareEvent('aftercare-date-change', { procedureDate }));
  }
}

/** Not ahead, and not so long ago that it must be a slip. */
function isPlausible({ date }: WrittenTime, { zone }: Settings, now: number): boolean {
  const daysAgo = dayNumber(civilDateAt(now, zone)) - dayNumber(date);
  return daysAgo >= 0 && daysAgo <= EARLIEST_DAYS_AGO;
}
