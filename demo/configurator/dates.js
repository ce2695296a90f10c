// Dates as HTML writes them. They are counted on from year, month and day; no date string is ever parsed by `Date`.

export const MINUTES_A_DAY = 24 * 60;

const pad = (number, digits = 2) => String(number).padStart(digits, '0');

/** @param date - In the device's zone. */
export function dateString(date) {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

export function timeString(minutes) {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Minutes after midnight; `null` for an empty field. */
export function minutesOf(time) {
  if (!time) return null;
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function utcOf(day) {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

/** The calendar day some days later. */
export function dayAfter(day, days) {
  return new Date(utcOf(day) + days * 864e5).toISOString().slice(0, 10);
}

const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

export function dayInWords(day) {
  return words.format(utcOf(day));
}

/** A date field and a time field as one value; '' without a date. */
export function dateTime(day, time) {
  return day && time ? `${day}T${time}` : day;
}
