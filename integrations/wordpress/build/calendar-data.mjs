// How a language writes weekdays, times and dates, as the guide does: for the opening hours, which PHP puts into words.
import { clockText, weekdayText } from '../../../dist/view/date-format.js';
import { dayTerm } from '../../../dist/view/when.js';

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const MS_PER_DAY = 24 * MS_PER_HOUR;
/** A year in which no number of a day is part of the year's. */
const YEAR = 2094;

/** @returns Names of weekdays from Sunday on, and the times and dates with their numbers in braces. */
export function calendarData(locale, words) {
  const calendar = {
    locale,
    words,
    zone: { name: 'UTC', offsetAt: () => 0 },
    year: null,
    near: null,
  };
  const weekdays = range(7).map((day) => weekdayText(day, calendar));
  const textOf = (date) => dayTerm(date, calendar).text;
  const data = {
    weekdays,
    clocks: range(24).map((hour) =>
      clockText(hour * MS_PER_HOUR + 37 * MS_PER_MINUTE, calendar).replace('37', '{minutes}'),
    ),
    months: range(12).map((index) => {
      const date = { year: YEAR, month: index + 1, day: 28 };
      return textOf(date)
        .replace(weekdays[weekdayOf(date)], '{weekday}')
        .replace('28', '{day}')
        .replace(String(YEAR), '{year}');
    }),
  };
  // A language that writes a date in another way on some days would get wrong dates.
  for (const index of range(366)) {
    const date = dateOf(Date.UTC(YEAR, 0, 1) + index * MS_PER_DAY);
    const written = data.months[date.month - 1]
      .replace('{weekday}', weekdays[weekdayOf(date)])
      .replace('{day}', date.day === 1 ? words.first : date.day)
      .replace('{year}', date.year);
    if (written !== textOf(date)) throw new Error(`${locale}: ${written} is ${textOf(date)}`);
  }
  return data;
}

const range = (length) => [...Array(length).keys()];
const weekdayOf = ({ year, month, day }) => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

function dateOf(ms) {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
