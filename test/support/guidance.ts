// The hours of the built-in guidance, written by hand from the source: the one table of the tests. When you change
// an hour in windows.ts, change it here too. Nothing in here imports from src.

/** For how many hours each restriction holds; `null` if no end is given. In the order in which they are shown. */
export const HOURS = {
  makeup: 24,
  sweating: 48,
  'direct-sun': 168,
  actives: 48,
  scrubbing: 168,
  'unwashed-hands': null,
  picking: null,
  smoking: null,
  alcohol: null,
} as const satisfies Readonly<Record<string, number | null>>;

export type Restriction = keyof typeof HOURS;

export const RESTRICTIONS = Object.keys(HOURS) as readonly Restriction[];

export const WITHOUT_END = RESTRICTIONS.filter((id) => HOURS[id] === null);

/** Hours for which redness and swelling are usual, and after which they are a reason to call. */
export const HOURS_OF_REDNESS = 72;

const MS_PER_HOUR = 3_600_000;

/**
 * When a restriction ends where the clocks do not change.
 *
 * @param treatment - The instant that hours are counted from, in ISO form.
 * @returns an ISO instant; `null` if no end is given.
 */
export function endOf(restriction: Restriction, treatment: string): string | null {
  const hours = HOURS[restriction];
  return hours === null ? null : later(treatment, hours);
}

/** An instant this many hours later. */
export function later(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * MS_PER_HOUR).toISOString();
}

/** How the guide writes an end in British English on a clock that shows UTC: "Saturday 21 November at 15:30". */
export function inWords(instant: string): string {
  const dayOf = (date: Date) => {
    const [weekday, day, month] = ['weekday', 'day', 'month'].map((part) =>
      date.toLocaleDateString('en-GB', {
        [part]: part === 'day' ? 'numeric' : 'long',
        timeZone: 'UTC',
      }),
    );
    return `${weekday} ${day} ${month}`;
  };
  const time = instant.slice(11, 16).replace(/^0/, '');
  const day = dayOf(new Date(instant));
  return time === '0:00' ? day : `${day} at ${time}`;
}
