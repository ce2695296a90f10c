import { MS_PER_DAY } from '../time/civil-date.js';
import { MS_PER_HOUR } from '../time/window.js';
import { wallTimeAt, type Zone } from '../time/zone.js';

/**
 * Whether it is night, from 22:00 to 6:00, when those who are awake may mean another day by "tomorrow", and the instant
 * when that changes. In a night when clocks change, that is up to an hour off.
 */
export function nightAt(now: number, zone: Zone): { isNight: boolean; changesAt: number } {
  const time = wallTimeAt(now, zone) % MS_PER_DAY;
  const next = time < 6 * MS_PER_HOUR ? 6 : time < 22 * MS_PER_HOUR ? 22 : 30;
  return { isNight: next !== 22, changesAt: now + next * MS_PER_HOUR - time };
}
