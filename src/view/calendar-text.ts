import { addDays, isoDate, type CivilDate } from '../time/civil-date.js';

/** An entry of a calendar, on a day or at an instant. */
export interface CalendarEvent {
  /** The same in every file, so that importing it twice makes one entry. */
  readonly uid: string;
  readonly on: CivilDate | number;
  readonly title: string;
  readonly description: string;
  /** When to remind of it, counted from its start: a duration such as `-PT15H` (RFC 5545, 3.3.6). */
  readonly remind: string;
}

/** Longest line, in bytes of UTF-8 without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * An iCalendar file (RFC 5545).
 *
 * @param made - The instant at which the file is made.
 * @param remindFrom - The first day of which it reminds, once for all entries of a day; `null` if it does not remind.
 */
export function calendarText(
  events: readonly CalendarEvent[],
  made: number,
  remindFrom: CivilDate | null,
): string {
  const reminded = new Set<string>();
  const lines = events.flatMap(({ uid, on, title, description, remind }) => {
    const day = (typeof on === 'number' ? utc(on) : basic(on)).slice(0, 8);
    const isReminded = remindFrom && day >= basic(remindFrom) && !reminded.has(day + remind);
    reminded.add(day + remind);
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${utc(made)}`,
      ...(typeof on === 'number'
        ? [`DTSTART:${utc(on)}`]
        : [`DTSTART;VALUE=DATE:${day}`, `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`]),
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      ...(isReminded
        ? [
            'BEGIN:VALARM',
            'ACTION:DISPLAY',
            `TRIGGER:${remind}`,
            // Shown on locked phones.
            `DESCRIPTION:${escaped(title)}`,
            'END:VALARM',
          ]
        : []),
      'END:VEVENT',
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//aftercare-guide//EN',
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

/** `20261120`. */
function basic(date: CivilDate): string {
  return isoDate(date).replace(/-/g, '');
}

/** `20261120T153000Z`. */
function utc(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Text (3.3.11). Other control characters are not allowed. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Folds long lines, never within a character. */
function folded(line: string): string {
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > LONGEST_LINE) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}
