import { endOf, type ClearEnd } from '../guidance/end.js';
import type { Avoid } from '../guidance/protocol.js';
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
/** Keys that are left out of the row, since they are the main value of their entry. */
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
  if (key === 'until' || (key === 'from' && value !== null))
    return writtenEnd(endOf(value as Avoid['until']));
  if (value === null) return key === 'phases' ? 'all' : '-';
  if (Array.isArray(value)) return value.join(', ') || '-';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const plain = value as string | number;
  return key === 'fromDay' ? `day ${plain}` : String(plain);
}

function writtenEnd(end: ClearEnd): string {
  switch (end.kind) {
    case 'never':
      return 'no end';
    case 'hours':
      return end.hours === 1 ? '1 hour' : `${end.hours} hours`;
  }
}
