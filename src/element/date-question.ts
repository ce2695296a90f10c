import type { ReactiveControllerHost } from 'lit';
import { MOST_DAYS_AGO } from '../settings/dates/choose-days.js';
import { canRemember } from '../page/memory.js';
import { addDays, daysBetween, isoDate } from '../time/civil-date.js';
import { civilDateAt, deviceZone } from '../time/zone.js';
import { isPlausible, textOfAnswer } from '../settings/answered-date.js';
import {
  believe,
  readGiven,
  type Answer,
  type Belief,
  type Given,
} from '../settings/believed-dates.js';
import type { Settings } from '../settings/read-settings.js';
import { extensionsFor, forgetDates, isKept, keepDate, recallDates } from './device-dates.js';
import { aftercareEvent } from './events.js';
import type { GuideState } from './guide-model.js';
import type { LinkSource } from './link-source.js';
import type { DateFormContext, KeepChoice, KeptDate } from './sections/context.js';
import { FIRST_ANSWER } from './sections/date-form.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly remember: boolean;
    focusOn(id: string): void;
  };

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

  /** The dates to count from: the visitor's answer, else what the page and this device say. */
  readonly believe = (settings: Settings, now: number): Belief => {
    // The link keeps an answer from before a reload, or from another guide.
    const linked = this.#link.answer;
    const answer = this.#entered ?? (linked && { ...linked, extend: '' });
    return believe(settings, answer, this.#remembers ? recallDates(settings) : [], now);
  };

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
  form(state: GuideState): DateFormContext | null {
    const { recovery, settings, now, belief } = state;
    const { treatment } = recovery;
    const isOpen = treatment === null || belief.doubt !== null;
    if (!isOpen && !this.#editing) return null;
    const today = civilDateAt(now, settings.zone);
    // Where it is a day later already, the visitor's yesterday is the clinic's today.
    const isAhead = daysBetween(today, civilDateAt(now, deviceZone)) > 0;
    const answer = (text: string): Answer => ({ text, asked: this.#asked(state), extend: '' });
    return {
      today: isoDate(today),
      yesterday: isoDate(addDays(today, isAhead ? 0 : -1)),
      earliest: isoDate(addDays(today, -MOST_DAYS_AGO)),
      current: treatment && !belief.doubt ? isoDate(treatment.date) : '',
      outOfRange: this.#outOfRange,
      canCancel: !isOpen,
      onCancel: this.#cancel,
      keeps: this.#remembers ? belief.inUse.length > 0 : null,
      keepsOthers: this.#remembers && belief.inUse.length + belief.alsoKept.length > 0,
      onForget: belief.doubt?.kind === 'still' ? () => this.#forget(state) : null,
      onAnswer: (day, { time, ...choice }) => {
        const given = readGiven(answer(time ? `${day}T${time}` : day), settings.zone);
        this.#outOfRange = !given || !isPlausible(given.written, settings.zone, now, 0);
        if (given && !this.#outOfRange) this.#enter(given, state, choice);
        else this.#host.requestUpdate();
      },
      onChoose: (index, { time, ...choice }) => {
        const chosen = (belief.doubt?.choices ?? belief.alsoKept)[index];
        if (!chosen) return;
        const isTimed = time !== '' && chosen.written.clock === null;
        const text = isTimed ? textOfAnswer(chosen.written, time) : chosen.text;
        const given = readGiven(answer(text), settings.zone);
        if (given) this.#enter(given, state, choice);
      },
    };
  }

  /** Whether the date in use is kept, and how to change that; `null` if there is nothing to choose. */
  kept(state: GuideState): KeptDate | null {
    const { given } = state.belief;
    if (!this.#remembers || !given) return null;
    return {
      isKept: isKept(given, state),
      hasFailed: this.#notKept,
      onKeep: () => {
        this.#notKept = !keepDate(given, state, { isToKeep: true, isForAnother: false });
        this.#updateAndFocus('title');
      },
      onForget: () => this.#forget(state),
    };
  }

  get #remembers(): boolean {
    return this.#host.remember && canRemember();
  }

  /** The page's date that an answer replaces. */
  #asked({ settings }: GuideState): string {
    return this.#link.answer?.asked ?? settings.dateText;
  }

  #forget(state: GuideState): void {
    forgetDates(state);
    this.#enter(null, state, null);
  }

  #enter(given: Given | null, state: GuideState, choice: KeepChoice | null): void {
    // The clinic's longer times are for the treatment, even if its date was wrong.
    const entered = given && { ...given, extend: extensionsFor(state) };
    this.#entered = entered;
    this.#editing = false;
    this.#isNew = true;
    this.#notKept =
      entered !== null && choice !== null && this.#remembers && !keepDate(entered, state, choice);
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
