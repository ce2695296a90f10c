import type { Difference, List } from './differences.js';

const NAMES: Readonly<Record<List, string>> = {
  items: '',
  signs: 'sign ',
  phases: 'phase ',
  questions: 'question ',
  products: 'product ',
  tips: 'tip ',
  about: 'about ',
  closing: 'closing ',
};
/** What an entry is mostly about need not be named. */
const MAIN_KEYS = ['items.until', 'phases.fromDay', 'questions.answer'];

/** A row of the table: what, the built-in value, yours. */
export function differenceRow(difference: Difference): readonly [string, string, string] {
  const { list, id, key, change, builtIn, yours } = difference;
  const name = NAMES[list] + id;
  if (key === null) {
    return change === 'added' ? [name, '-', 'added'] : [name, 'present', '-'];
  }
  const what = MAIN_KEYS.includes(`${list}.${key}`) ? name : `${name}, ${key}`;
  return [what, written(key, builtIn), written(key, yours)];
}

function written(key: string, value: unknown): string {
  if (value === null) return { until: 'no end', phases: 'all' }[key] ?? '-';
  if (Array.isArray(value)) return value.join(', ') || '-';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'number') return value as string;
  if (key === 'fromDay') return `day ${value}`;
  return value === 1 ? '1 hour' : `${value} hours`;
}
