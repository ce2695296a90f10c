import type { ReactiveControllerHost } from 'lit';
import { MOST_DAYS_AGO, MOST_DAYS_AHEAD } from '../settings/dates/choose-days.js';
import { canRemember, forget, keep, recall } from '../page/memory.js';
import { addDays, isoDate } from '../time/civil-date.js';
import type { WrittenTime } from '../time/written-time.js';
import { civilDateAt, type Zone } from '../time/zone.js';
import { isPlausible, readAnswer, textOfAnswer, withOffset } from '../settings/answered-date.js';
import type { Settings } from '../settings/read-settings.js';
import { aftercareEvent } from './events.js';
import type { GuideState } from './guide-model.js';
import type { LinkSource } from './link-source.js';
import type { DateFormContext, KeptDate } from './sections/context.js';
import { FIRST_ANSWER } from './sections/date-form.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly remember: boolean;
    focusOn(id: string): void;
  };

/** The date as written, and the page's unclear date that it answers; '' if the page had none, or a readable one. */
interface Answer {
  readonly text: string;
  readonly asked: string;
}

interface Given extends Answer {
  readonly written: WrittenTime;
}

/**
 * The visitor's answer to "When was your treatment?". It stays in this object, unless the visitor wants it kept on
 * the device.
 */
export class DateQuestion {
  readonly #host: Host;
  readonly #link: LinkSource;
  #entered: Answer | null = null;
  #editing = false;
  #outOfRange = false;
  #notKept = false;
  #focusNext = '';
  #isNew = false;

  constructor(host: Host, link: LinkSource) {
    this.#host = host;
    this.#link = link;
  }

  /** The visitor's answer on this page, or, if the page has no usable date, an earlier one kept on this device. */
  readonly answer = (settings: Settings, now: number): WrittenTime | null =>
    this.#given(settings, now)?.written ?? null;

  #given(settings: Settings, now: number): Given | null {
    // The link keeps an answer from before a reload, or from another guide.
    const answer = this.#entered ?? this.#link.answer;
    return (answer && read(answer, settings.zone)) ?? this.#recalled(settings, now);
  }

  #recalled({ protocol, dateText, treatment, zone }: Settings, now: number): Given | null {
    const kept = this.#host.remember && !treatment ? recall(protocol.id) : null;
    // The page's date is newer than the stored one, unless the stored one was the answer to it.
    if (!kept || (dateText !== '' && kept.asked !== dateText)) return null;
    const found = read(kept, zone);
    const mostAhead = kept.asked === '' ? 0 : MOST_DAYS_AHEAD;
    return found && isPlausible(found.written, zone, now, mostAhead) ? found : null;
  }

  /** For a new date from the page, which replaces the visitor's. */
  readonly reset = (): void => {
    this.#entered = null;
    this.#editing = this.#outOfRange = this.#notKept = false;
  };

  /** Opens the form, to correct a wrong date. */
  readonly edit = (): void => {
    this.#editing = true;
    this.#updateAndFocus(FIRST_ANSWER);
  };

  readonly #cancel = (): void => {
    this.#editing = this.#outOfRange = false;
    this.#updateAndFocus('change-date');
  };

  /** The form; `null` while it is not shown. */
  form({ recovery: { treatment }, settings, now }: GuideState): DateFormContext | null {
    if (treatment !== null && !this.#editing) return null;
    const today = civilDateAt(now, settings.zone);
    const asked =
      this.#link.answer?.asked ?? (settings.treatment === null ? settings.dateText : '');
    return {
      today: isoDate(today),
      yesterday: isoDate(addDays(today, -1)),
      earliest: isoDate(addDays(today, -MOST_DAYS_AGO)),
      current: treatment ? isoDate(treatment.date) : '',
      outOfRange: this.#outOfRange,
      canCancel: treatment !== null,
      onCancel: this.#cancel,
      keeps: this.#host.remember && canRemember() ? this.#isKept(settings, now) : null,
      onAnswer: (day, time, isToKeep) => {
        const { zone } = settings;
        const given = read({ text: time ? `${day}T${time}` : day, asked }, zone);
        this.#outOfRange = !given || !isPlausible(given.written, zone, now, 0);
        if (given && !this.#outOfRange) this.#enter(given, settings, isToKeep);
        else this.#host.requestUpdate();
      },
      onChoose: (index, time, isToKeep) => {
        const choice = settings.doubt?.choices[index];
        const answer = choice && { text: textOfAnswer(choice, time), asked };
        const given = answer && read(answer, settings.zone);
        if (given) this.#enter(given, settings, isToKeep);
      },
    };
  }

  /** Whether the date in use is kept, and how to change that; `null` if there is nothing to choose. */
  kept({ settings, now }: GuideState): KeptDate | null {
    const given = this.#given(settings, now);
    if (!this.#host.remember || !canRemember() || !given) return null;
    return {
      isKept: this.#isKept(settings, now),
      hasFailed: this.#notKept,
      onKeep: () => {
        this.#keep(given, settings);
        this.#updateAndFocus('title');
      },
      onForget: () => {
        forget(settings.protocol.id);
        this.#enter(null, settings, false);
      },
    };
  }

  #isKept(settings: Settings, now: number): boolean {
    const kept = recall(settings.protocol.id);
    const given = this.#given(settings, now);
    return kept !== null && given !== null && kept.text === textToKeep(given, settings.zone);
  }

  #keep(given: Given, { protocol, zone }: Settings): void {
    const { asked } = given;
    this.#notKept = !keep(protocol.id, { text: textToKeep(given, zone), asked });
  }

  #enter(given: Given | null, settings: Settings, isToKeep: boolean): void {
    this.#entered = given;
    this.#editing = false;
    this.#isNew = true;
    this.#notKept = false;
    // An unticked box deletes what was kept.
    if (given && isToKeep) this.#keep(given, settings);
    else if (this.#host.remember) forget(settings.protocol.id);
    this.#link.correct(given?.text ?? null);
    this.#updateAndFocus(given ? 'title' : FIRST_ANSWER);
  }

  /** The update removes the focused control, so the focus moves to what replaces it. */
  #updateAndFocus(id: string): void {
    this.#focusNext = id;
    this.#host.requestUpdate();
  }

  /** To be called when the host has updated: moves the focus and dispatches the event of a new date. */
  afterUpdate(): void {
    if (this.#focusNext) this.#host.focusOn(this.#focusNext);
    this.#focusNext = '';
    if (!this.#isNew) return;
    this.#isNew = false;
    const procedureDate = this.#entered?.text ?? null;
    this.#host.dispatchEvent(aftercareEvent('aftercare-date-change', { procedureDate }));
  }
}

function read({ text, asked }: Answer, zone: Zone): Given | null {
  const written = readAnswer(text, zone);
  return written && { text, asked, written };
}

/** A time on the device's clock is kept with its offset: next time the device may be in another zone. */
function textToKeep({ text, written }: Given, zone: Zone): string {
  return zone.name === null ? withOffset(text, written, zone) : text;
}
