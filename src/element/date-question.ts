import type { ReactiveControllerHost } from 'lit';
import { addDays, dayNumber, isoDate } from '../time/civil-date.js';
import { parseWrittenTime, type WrittenTime } from '../time/written-time.js';
import { civilDateAt } from '../time/zone.js';
import { aftercareEvent } from './events.js';
import type { Situation } from './guide-model.js';
import type { DateFormContext } from './sections/context.js';

/** A treatment longer ago than this is a slip of the finger. */
const EARLIEST_DAYS_AGO = 730;

type Host = ReactiveControllerHost & HTMLElement & { focusOn(id: string): void };

/** The date that the visitor gives in answer to "When was your treatment?". It stays in this object. */
export class DateQuestion {
  readonly #host: Host;
  #entered: WrittenTime | null = null;
  #editing = false;
  #outOfRange = false;
  #focusNext = '';
  #isNew = false;

  constructor(host: Host) {
    this.#host = host;
  }

  get entered(): WrittenTime | null {
    return this.#entered;
  }

  /** The page has given another date, which is newer than the visitor's. */
  withdraw(): void {
    this.#entered = null;
    this.#editing = this.#outOfRange = false;
  }

  /** Opens the form, for a date that is not right. */
  readonly edit = (): void => {
    this.#editing = true;
    this.#updateAndFocus('today');
  };

  readonly #keep = (): void => {
    this.#editing = this.#outOfRange = false;
    this.#updateAndFocus('change-date');
  };

  /** The form; `null` while it is not shown. */
  form({ recovery, settings, now }: Situation): DateFormContext | null {
    if (recovery.treatment !== null && !this.#editing) return null;
    const today = civilDateAt(now, settings.zone);
    const earliest = addDays(today, -EARLIEST_DAYS_AGO);
    return {
      today: isoDate(today),
      yesterday: isoDate(addDays(today, -1)),
      earliest: isoDate(earliest),
      current: recovery.treatment ? isoDate(recovery.treatment.date) : '',
      outOfRange: this.#outOfRange,
      canKeep: recovery.treatment !== null,
      onKeep: this.#keep,
      onDay: (text) => {
        const day = parseWrittenTime(text);
        const number = day && dayNumber(day.date);
        this.#outOfRange =
          number === null || number > dayNumber(today) || number < dayNumber(earliest);
        if (this.#outOfRange) this.#host.requestUpdate();
        else this.#enter(day);
      },
    };
  }

  #enter(day: WrittenTime | null): void {
    this.#entered = day;
    this.#editing = false;
    this.#isNew = true;
    this.#updateAndFocus('title');
  }

  /** What has the focus goes away with the update, so the focus moves to what comes. */
  #updateAndFocus(id: string): void {
    this.#focusNext = id;
    this.#host.requestUpdate();
  }

  /** To be called when the host has updated: moves the focus and tells of a new date. */
  settle(): void {
    if (this.#focusNext) this.#host.focusOn(this.#focusNext);
    this.#focusNext = '';
    if (!this.#isNew) return;
    this.#isNew = false;
    const procedureDate = this.#entered && isoDate(this.#entered.date);
    this.#host.dispatchEvent(aftercareEvent('aftercare-date-change', { procedureDate }));
  }
}
