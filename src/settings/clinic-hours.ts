import { dayNumber, MS_PER_DAY } from '../time/civil-date.js';
import { DAYS_PER_WEEK, isDated, type OpeningRule, type Stretch } from '../time/opening.js';
import { parseWrittenTime } from '../time/written-time.js';
import { MS_PER_MINUTE } from '../time/zone.js';

export interface ReadHours {
  /** Empty if a part cannot be read: then no hours count. */
  readonly rules: readonly OpeningRule[];
  /** That part; '' if there is none. */
  readonly refused: string;
  /** Parts that are over. */
  readonly past: readonly string[];
}

const WEEKDAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
/** A comma is between two rules only if a space and a day follow, else between days or times. */
const BETWEEN_RULES = /[;\n]|,\s(?=[a-z]|\d{4})/i;
const RULE = /^(\S+)\s+(\S.*)$/;
/** Not the hyphen in a date. */
const UP_TO = /\/|-(?=\d{4}|[a-z]|\d?\d:)/;

/**
 * Opening hours after schema.org's `openingHours`: `Mo-Fr 09:00-12:30,13:30-17:30; Sa 10:00-14:00; 2026-12-25 off`. Rules
 * are separated by a semicolon, a new line, or a comma and a space. Times may end after midnight, weekdays in the next week.
 *
 * @param today - A day number: dates before it are over.
 */
export function readHours(text: string, today: number): ReadHours {
  const rules: OpeningRule[] = [];
  const past: string[] = [];
  let refused = '';
  // Single spaces, since a search for any number of them could block the page.
  const parts = text.replace(/\s?[-–—]\s?/g, '-').split(BETWEEN_RULES);
  for (const part of parts.map((each) => each.trim()).filter(Boolean)) {
    const [, days = '', times = ''] = RULE.exec(part.toLowerCase()) ?? [];
    const shifts = times === 'off' ? [] : times.split(',').map(shiftIn);
    const found = days.split(',').map((each) => ({ ...daysIn(each), shifts }));
    if (![...found, ...shifts].every(({ from, to }) => from <= to)) refused ||= part;
    if (found.some((rule) => isDated(rule) && rule.to < today)) past.push(part);
    rules.push(...found);
  }
  if (!rules.some(({ shifts }) => shifts.length)) refused ||= text;
  return refused ? { rules: [], refused, past: [] } : { rules, refused, past };
}

/** `NaN` for what cannot be read, and for weekdays mixed with dates. */
function daysIn(text: string): Stretch {
  const [first = '', last = first, more] = text.split(UP_TO);
  const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
  if (more !== undefined || from < 0 !== to < 0) return { from, to: NaN };
  if (from < 0) return { from: dayOf(first), to: dayOf(last) };
  return { from, to: to < from ? to + DAYS_PER_WEEK : to };
}

function dayOf(text: string): number {
  const date = parseWrittenTime(text)?.date;
  return date ? dayNumber(date) : NaN;
}

/** `NaN` for what cannot be read, or has no length. */
function shiftIn(text: string): Stretch {
  const [from = NaN, to = from, more] = text
    .trim()
    .split(UP_TO)
    .map((time) => {
      const [, hours, minutes] = /^(\d?\d):([0-5]\d)$/.exec(time) ?? [];
      return (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE;
    });
  const isRight = from < MS_PER_DAY && to <= MS_PER_DAY && from !== to && more === undefined;
  return { from, to: isRight ? (to < from ? to + MS_PER_DAY : to) : NaN };
}
