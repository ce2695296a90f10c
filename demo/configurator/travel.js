// Time travel: sets the preview's clock.
import { endOf, hoursOf } from '../../dist/guidance/end.js';
import { windows } from '../../dist/guidance/microneedling/windows.js';
import { dayAfter, dayInWords, MINUTES_A_DAY, minutesOf, timeString } from './dates.js';

const byId = (id) => document.getElementById(id);
const days = byId('days');
const range = byId('days-range');
const time = byId('time');
/** Hours after which restrictions of the guidance end, each once. */
const HOURS_THAT_END = [
  ...new Set(
    windows.items
      .filter(({ kind }) => kind === 'avoid')
      .map(({ until }) => hoursOf(endOf(until)).most)
      .filter(Number.isFinite),
  ),
].sort((one, other) => one - other);

let isPresent = false;

function daysAway() {
  const { min, max, valueAsNumber } = days;
  if (Number.isNaN(valueAsNumber)) return range.valueAsNumber;
  return Math.min(Math.max(Math.round(valueAsNumber), Number(min)), Number(max));
}

/**
 * @param treated - The day of the treatment; today's if none is known.
 * @returns The value for `now`; `null` for the device's clock.
 */
export function travelTime(treated) {
  if (isPresent) return null;
  range.value = daysAway();
  return `${dayAfter(treated, daysAway())}T${time.value || '10:00'}`;
}

/** The same in words. */
export function travelInWords(now, treated, treatedAt) {
  if (now === null) return 'It is now: the guide follows this device’s clock.';
  const [day, clock] = now.split('T');
  const when = `It is ${dayInWords(day)}, ${clock}`;
  if (treatedAt === null) return `${when}.`;
  const passed = daysAway() * MINUTES_A_DAY + minutesOf(clock) - treatedAt;
  const hours = Math.floor(Math.abs(passed) / 60);
  const side = passed < 0 ? 'before' : 'after';
  return `${when}: ${hours} h ${Math.abs(passed) % 60} min ${side} the treatment.`;
}

function jumpTo(minutes) {
  days.value = Math.floor(minutes / MINUTES_A_DAY);
  time.value = timeString(minutes % MINUTES_A_DAY);
}

/**
 * @param startOf - Minutes after the treatment day's midnight from which hours count.
 * @param onTravel - Called when a button has changed the time. For fields, the form gets `input` events.
 */
export function prepareTravel(startOf, onTravel) {
  const list = document.querySelector('.jumps');
  for (const hours of HOURS_THAT_END) {
    const entry = document.createElement('li');
    entry.append(`${hours} h `);
    for (const [word, minutes] of Object.entries({ before: -1, after: 1 })) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = word;
      button.setAttribute('aria-label', `One minute ${word} ${hours} hours are over`);
      button.addEventListener('click', () => {
        isPresent = false;
        jumpTo(startOf() + hours * 60 + minutes);
        onTravel();
      });
      entry.append(button);
    }
    list.append(entry);
  }
  byId('present').addEventListener('click', () => {
    isPresent = true;
    onTravel();
  });
  for (const field of [days, range, time])
    field.addEventListener('input', () => {
      isPresent = false;
      if (field === range) days.value = range.value;
    });
}
