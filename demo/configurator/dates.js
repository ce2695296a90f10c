// Dates as in HTML, and in words.
import { en } from '../../dist/languages/en.js';
import { addDays, isoDate } from '../../dist/time/civil-date.js';
import { civilDateAt, deviceZone } from '../../dist/time/zone.js';
import { dayTerm, writtenTerm } from '../../dist/view/when.js';

export const MINUTES_A_DAY = 24 * 60;

/** In the device's zone. */
export function today() {
  return isoDate(civilDateAt(Date.now(), deviceZone));
}

export function timeString(minutes) {
  const pad = (number) => String(number).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Minutes after midnight; `null` for an empty field. */
export function minutesOf(time) {
  if (!time) return null;
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function dateOf(text) {
  const [year, month, day] = text.split('-').map(Number);
  return { year, month, day };
}

/** The calendar day some days later. */
export function dayAfter(day, days) {
  return isoDate(addDays(dateOf(day), days));
}

/** Always with the year. */
const CALENDAR = { words: en.words, locale: 'en-GB', zone: deviceZone, year: 0, near: null };

export function dayInWords(day) {
  return dayTerm(dateOf(day), CALENDAR).text;
}

/** A day, or a day and its time, as returned by `readDate()`. */
export function inWords(written) {
  return writtenTerm(written, CALENDAR).text;
}

/** The same for the value of the fields, as in `2026-11-20T15:30`. */
export function valueInWords(value) {
  const [day, clock] = value.split('T');
  return clock ? `${dayInWords(day)}, ${clock}` : dayInWords(day);
}

/** A date field and a time field as one value; '' without a date. */
export function dateTime(day, time) {
  return day && time ? `${day}T${time}` : day;
}
