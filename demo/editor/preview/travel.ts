import { deviceZone, MS_PER_MINUTE, type Zone } from '../../../src/time/zone.js';
import { MS_PER_HOUR } from '../../../src/time/window.js';
import { endAfter, momentInWords, treatedAt } from './treated.js';

/** What the preview shows. */
export interface Travel {
  /** The treatment, in the form that `procedure-date` takes. */
  readonly treated: string;
  /** Milliseconds since the treatment. */
  readonly passed: number;
}

/** A place in time to go to. */
export interface Stop {
  readonly name: string;
  /** Hours after the treatment. */
  readonly hours: number;
}

export function nowIn({ treated, passed }: Travel): number | null {
  const start = treatedAt(treated);
  return start === null ? null : start + passed;
}

/** As in "Sunday 3:29 PM, 47 h 59 min after the treatment". */
export function travelInWords(travel: Travel): string {
  const start = treatedAt(travel.treated);
  if (start === null) return 'Fill in the day and the time of the treatment.';
  const { passed } = travel;
  const minutes = Math.round(Math.abs(passed) / MS_PER_MINUTE);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  const parts = [
    ...(days ? [days === 1 ? '1 day' : `${days} days`] : []),
    ...(hours ? [`${hours} h`] : []),
    ...(minutes % 60 || !minutes ? [`${minutes % 60} min`] : []),
  ];
  const side = passed < 0 ? 'before' : 'after';
  return `It is ${momentInWords(start + passed, start)}, ${parts.join(' ')} ${side} the treatment.`;
}

/** Milliseconds since the treatment: one minute before or after so many hours are over, as the guide counts them. */
export function besideHour(
  hours: number,
  side: 'before' | 'after',
  treated: string,
  zone: Zone = deviceZone,
): number {
  const start = treatedAt(treated, zone);
  const end = endAfter(hours, treated, zone);
  // On a weekend on which clocks change, an hour more may have to pass.
  const passed = start === null || end === null ? hours * MS_PER_HOUR : end - start;
  return passed + (side === 'before' ? -MS_PER_MINUTE : MS_PER_MINUTE);
}
