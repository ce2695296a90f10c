import { gapIn, phrase, type Phrase } from '../languages/phrase.js';
import type { Words } from '../languages/words.js';
import type { Callee, Contact } from '../settings/contact.js';
import { civilDateOf, dayNumber, MS_PER_DAY } from '../time/civil-date.js';
import { isDated, type Opening, type OpeningRule, type Stretch } from '../time/opening.js';
import { civilDateAt } from '../time/zone.js';
import type { Wording } from './describe-advice.js';
import type { CallsView } from './guide-view.js';
import { clockText, weekdayText } from './date-format.js';
import { dayTerm, timeTerm } from './when.js';

/** A year's holidays would be a long list. */
const DAYS_AHEAD = 31;

/**
 * Whom to call: first who answers now, then the other, and the opening hours.
 *
 * @param opening - `null` if it is not known whether the clinic is open, or not to be said, as on paper.
 * @param hasEmergencySigns - Whether the guide lists signs for the emergency number.
 * @param daysAhead - Up to how many days from now single dates are listed.
 */
export function describeCalls(
  contact: Contact,
  opening: Opening | null,
  now: number,
  wording: Wording,
  hasEmergencySigns = false,
  daysAhead = DAYS_AHEAD,
): CallsView {
  const { words, calendar } = wording;
  const { afterHours, hours } = contact;
  const isClosed = opening !== null && !opening.isOpen;
  const isAfterHours = canBeCalled(afterHours) && (isClosed || !canBeCalled(contact));
  const today = dayNumber(civilDateAt(now, calendar.zone));
  const lines = hours.flatMap((rule) => describeRule(rule, today, today + daysAhead, wording));
  if (isClosed && opening.opensAt !== null)
    lines.unshift(phrase(words.closedNow, { when: timeTerm(opening.opensAt, calendar) }));
  if (isClosed && !isAfterHours && hasEmergencySigns) lines.push([words.emergencyFor]);
  if (!isAfterHours && afterHours.phones.length) lines.push([words.whenClosed]);
  const [first, second] = isAfterHours ? [afterHours, contact] : [contact, afterHours];
  return {
    first,
    hours: lines.flatMap((line, index) => (index ? [gapIn(words), ...line] : line)),
    second,
  };
}

function canBeCalled({ phones }: Callee): boolean {
  return phones.some(({ href }) => href !== null);
}

/** "Open Monday to Friday, 9:00 AM to 5:30 PM." Dates only while they are near. */
function describeRule(rule: OpeningRule, today: number, last: number, wording: Wording): Phrase[] {
  const { from, to, shifts } = rule;
  const { words, calendar } = wording;
  const name = (day: number) =>
    isDated(rule) ? dayTerm(civilDateOf(day), calendar).text : weekdayText(day, calendar);
  const time = (wallMs: number) => clockText(wallMs, calendar);
  if (isDated(rule) && (to < today || from > last)) return [];
  const days = stretch(rule, words.dayToDay, name);
  if (!shifts.length) return [phrase(words.closedOn, { days })];
  return shifts.map((shift) => {
    const isWholeDay = shift.to - shift.from === MS_PER_DAY;
    const times = isWholeDay ? [words.dayAndNight] : stretch(shift, words.timeToTime, time);
    return phrase(words.openOn, { days, times });
  });
}

function stretch({ from, to }: Stretch, sentence: string, name: (value: number) => string): Phrase {
  return from === to ? [name(from)] : phrase(sentence, { from: [name(from)], to: [name(to)] });
}

/** "Call Rosewater Clinic: 555-0100", without the name from the second number on. */
export function callPhrase({ name, phones }: Callee, index: number, words: Words): Phrase {
  return phrase(name === null || index ? words.call : words.callClinic, {
    clinic: { kind: 'name', text: name ?? '' },
    phone: { kind: 'ltr', text: phones[index]?.text ?? '' },
  });
}
