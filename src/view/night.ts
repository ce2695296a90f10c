import { MS_PER_DAY } from '../time/civil-date.js';
import { MS_PER_HOUR } from '../time/window.js';
import { wallTimeAt, type Zone } from '../time/zone.js';

const MORNING = 6 * MS_PER_HOUR;
const EVENING = 22 * MS_PER_HOUR;

/**
 * Whether it is night, when those who are awake may mean another day by "tomorrow", and the instant when that changes. In
 * a night when clocks change, that is up to an hour off.
 */
export function nightAt(now: number, zone: Zone): { isNight: boolean; changesAt: number } {
  const time = wallTimeAt(now, zone) % MS_PER_DAY;
  const isNight = time < MORNING || time >= EVENING;
  const next = isNight ? MORNING + (time < EVENING ? 0 : MS_PER_DAY) : EVENING;
  return { isNight, changesAt: now + next - time };
}
