import type { Phase, Protocol } from '../guidance/protocol.js';
import type { Recovery } from '../guidance/recovery.js';
import { phrase, type Phrase } from '../languages/phrase.js';
import type { Words } from '../languages/words.js';
import { addDays } from '../time/civil-date.js';
import type { WrittenTime } from '../time/written-time.js';
import type { Wording } from './describe-advice.js';
import type { DayView, StepView, StripLabelView } from './guide-view.js';
import type { Strip } from './strip.js';
import { textFor } from './text-for.js';
import { weekdayLabels } from './date-format.js';
import { dayTerm } from './when.js';

/** The phases, each with its days in the strip. */
export function describeSteps(
  { day, phase: current, treatment }: Recovery,
  { phases }: Protocol,
  strip: Strip | null,
  wording: Wording,
): StepView[] {
  const days = strip ? describeDays(strip, day, wording) : [];
  return phases.map((phase, index) => ({
    id: phase.id,
    title: textFor(wording.texts.phases, phase.id).title,
    from: stepFrom(phase, treatment, wording),
    state: phase === current ? 'now' : day !== null && phase.fromDay <= day ? 'done' : 'ahead',
    days: days.slice(
      Math.max(0, phase.fromDay),
      Math.max(0, phases[index + 1]?.fromDay ?? days.length),
    ),
  }));
}

function describeDays(
  { days, treatment }: Strip,
  today: number | null,
  { calendar }: Wording,
): DayView[] {
  // Not Array.from(): old libraries replace it.
  const numbers = Array(days)
    .fill(0)
    .map((_, day) => day);
  if (!treatment)
    return numbers.map((day) => ({ weekday: '', number: String(day), isToday: false }));
  const dates = numbers.map((day) => addDays(treatment.date, day));
  const weekdays = weekdayLabels(dates, calendar);
  return dates.map((date, day) => ({
    weekday: weekdays[day] ?? '',
    number: String(date.day),
    isToday: day === today,
  }));
}

/** What the strip's numbers are: days since the treatment, or dates with today among them, unless that is another day here. */
export function describeStripLabel(
  { treatment }: Recovery,
  words: Words,
  isForeign: boolean,
): StripLabelView | null {
  if (!treatment) return { text: words.dialSince.few ?? words.dialSince.other, isToday: false };
  return isForeign ? null : { text: words.today, isToday: true };
}

/** When a phase begins; `null` if the date of the treatment is not known. */
export function stepFrom(
  { fromDay }: Phase,
  treatment: WrittenTime | null,
  { words, calendar }: Wording,
): Phrase | null {
  if (!treatment) return null;
  const day = dayTerm(addDays(treatment.date, fromDay), { ...calendar, near: null });
  return fromDay > 0 ? phrase(words.stepFrom, { day }) : [day];
}
