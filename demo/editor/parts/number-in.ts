/** Digits with a point or a comma. A comma before three digits may also mean thousands, so that is no number. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*|,(?!\d{3}$)\d*)?|[.,]\d+)$/;

/** The number in a field; `NaN` if it is empty, which is not 0, or if something else is typed. */
export function numberIn(typed: string): number {
  const number = typed.trim();
  return NUMBER.test(number) ? Number(number.replace(',', '.')) : NaN;
}

const HOURS_A_DAY = 24;
/** Also while the word is being typed. */
const UNITS = { hours: /^(?:h|ho|hou|hours?|hrs?)\.?$/i, days: /^(?:d|da|days?)\.?$/i } as const;

/** A time as people type it. */
export interface TypedTime {
  /** `NaN` if it cannot be read. */
  readonly hours: number;
  /** As it was typed, as in "2 days"; else that of the field. */
  readonly unit: 'hours' | 'days';
}

/** @param unit - Of the field. */
export function timeIn(typed: string, unit: TypedTime['unit']): TypedTime {
  const [, number = '', word = ''] = /^(.*?)([a-z]+\.?)?$/i.exec(typed.trim()) ?? [];
  const names = Object.keys(UNITS) as TypedTime['unit'][];
  const named = word ? names.find((name) => UNITS[name].test(word)) : unit;
  const amount = named ? numberIn(number) : NaN;
  // 1.1 days are 26.4 hours, not 26.400000000000002.
  const hours = named === 'days' ? Math.round(amount * HOURS_A_DAY * 1e6) / 1e6 : amount;
  return { hours, unit: named ?? unit };
}
