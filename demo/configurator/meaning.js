// How the guide reads a date.
import { readDate } from '../../dist/settings/read-date.js';
import { deviceZone, namedZone } from '../../dist/time/zone.js';
import { inWords } from './dates.js';

/**
 * One line: how a date is read, what the patient is asked, or why it cannot be read. '' for an empty text.
 *
 * @param zone - IANA name.
 * @param order - `dmy`, `mdy`, `ymd`; '' if none is declared.
 */
export function meaningOf(text, zone, order) {
  if (!text.trim()) return '';
  const reading = readDate(text, {
    zone: namedZone(zone) ?? deviceZone,
    order: order || null,
    now: Date.now(),
  });
  switch (reading.kind) {
    case 'meant':
      return `Read as ${inWords(reading.written)}.`;
    case 'ask': {
      const choices = reading.choices.map(inWords).join(', or ');
      return choices
        ? `The guide asks the patient: ${choices}?`
        : 'The guide asks the patient for the date.';
    }
    default:
      return `“${text}” ${reading.reason}. The guide asks the patient for the date.`;
  }
}
