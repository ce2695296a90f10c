import { isRecord } from '../guidance/record.js';
import type { Place } from './json-text.js';

/** How a JSON text is laid out. */
export interface Style {
  readonly eol: string;
  /** One step of indentation. */
  readonly unit: string;
  /** After a colon, and after a comma on a line. */
  readonly space: string;
  /** Whether it has more than one line. */
  readonly isTall: boolean;
}

export function styleOf(text: string): Style {
  const eol = /\r\n|\n|\r/.exec(text.trim())?.[0];
  const unit = /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const space = eol || /^[^:]*": /.test(text) ? ' ' : '';
  return { eol: eol ?? '\n', unit, space, isTall: eol !== undefined };
}

/** The entries of an object or a list, in the order of the text. */
export function childrenOf({ inside }: Place): readonly Place[] {
  return [...inside.values()].sort((one, other) => one.key - other.key);
}

/** The spaces at the start of the line. */
export function indentAt(text: string, offset: number): string {
  const line = text
    .slice(0, offset)
    .split(/[\r\n]/)
    .at(-1)!;
  return /^[ \t]*/.exec(line)![0];
}

/**
 * A value as JSON.
 *
 * @param indent - Of the line that it begins on.
 */
export function printed(value: unknown, style: Style, indent: string, isInline: boolean): string {
  const isList = Array.isArray(value);
  if (!isList && !isRecord(value)) return JSON.stringify(value);
  const { eol, space, unit } = style;
  const isShort = isInline || (isList && value.every(isWord));
  const entries = isList
    ? value.map((each) => printed(each, style, indent + unit, isShort))
    : Object.entries(value).map(
        ([key, each]) =>
          `${JSON.stringify(key)}:${space}${printed(each, style, indent + unit, isShort)}`,
      );
  const [open, close] = isList ? '[]' : '{}';
  if (!entries.length) return `${open}${close}`;
  if (isShort) {
    const edge = isList ? '' : space;
    return `${open}${edge}${entries.join(`,${space}`)}${edge}${close}`;
  }
  const lines = entries.map((entry) => eol + indent + unit + entry);
  return `${open}${lines.join(',')}${eol}${indent}${close}`;
}

/** Lists of ids are short enough for one line. */
function isWord(value: unknown): boolean {
  return typeof value === 'string' && !value.includes(' ');
}
