import type { Sign } from '../../../../src/guidance/protocol.js';
import { edit, type Edit } from '../edit.js';
import { levelInWords, labelOf } from '../naming.js';
import { Refusal } from '../refusal.js';
import { refuseWithoutCallSign } from './call-sign.js';
import { addTexts, newId, wordsIn, type TextsBy } from './entries.js';
import { refuseHours } from './hours.js';

export interface NewSign {
  readonly level: Sign['level'];
  /** Of a usual sign, in hours. Default: no end. */
  readonly until?: number;
  /** Of a warning: hours after which it is one. Default: 0. */
  readonly from?: number;
  readonly texts: TextsBy<string>;
}

/** Adds a sign after the last one of its level. */
export function addSign(text: string, procedure: number, sign: NewSign): Edit {
  return edit(text, procedure, '', (file) => {
    const words = wordsIn(file, sign.texts) ?? '';
    if (!words.trim()) throw new Refusal('Write the sign first.');
    const { level, until, from } = sign;
    refuseHours(until ?? null);
    refuseHours(from ?? null);
    const id = newId(file, 'signs', words);
    const last = file.before.signs.filter((each) => each.level === level).at(-1);
    const at = last ? file.indexOf('signs', last.id) + 1 : file.lengthOf('signs');
    const isUsual = level === 'usual';
    const hours = isUsual ? (until === undefined ? {} : { until }) : from ? { from } : {};
    file.insert(['signs'], at, { id, level, ...hours });
    addTexts(file, 'signs', id, sign.texts);
    return `Added: ${words}`;
  });
}

/** Sets how urgent a sign is. Hours and phases that the new level cannot have are removed. */
export function setLevel(text: string, procedure: number, id: string, level: Sign['level']): Edit {
  return edit(text, procedure, '', (file) => {
    const index = file.indexOf('signs', id);
    if (level !== 'call') refuseWithoutCallSign(file, id);
    file.set(['signs', index, 'level'], level);
    for (const key of level === 'usual' ? ['from', 'general'] : ['until', 'phases'])
      file.remove(['signs', index, key]);
    return labelOf(file.before, 'signs', id, levelInWords(level));
  });
}
