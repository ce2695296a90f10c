import type { Path } from '../guidance/protocol-rules.js';
import { isRecord } from '../guidance/record.js';
import { childrenOf, indentAt, printed, styleOf, type Style } from './json-style.js';
import { readJson, type JsonText, type Place } from './json-text.js';

// Changes to the text of a JSON file that leave every other character as it is: order, indentation, line ends, escapes.
// The text must be JSON, without a byte order mark. (jsonc-parser's `modify` lays out whole lines again.)

/** Sets a value. Adds the key at the end of its object, and missing objects above it. */
export function setAt(text: string, path: Path, value: unknown): string {
  const root = parsed(text).root;
  const place = find(root, path);
  if (place) {
    const old = text.slice(place.start, place.end);
    if (isSame(JSON.parse(old), value)) return text;
    return spliced(text, place.start, place.end, printedLike(text, old, place.start, value));
  }
  const above = path.slice(0, -1);
  const key = path.at(-1)!;
  const container = find(root, above);
  const isList = typeof key === 'number';
  if (!container || text[container.start] !== (isList ? '[' : '{')) {
    return setAt(text, above, isList ? [value] : { [key]: value });
  }
  return isList
    ? insertAt(text, above, key, value)
    : inserted(text, container, container.inside.size, value, key);
}

/** Removes a key or an entry, with its comma. Nothing changes if there is none. */
export function removeAt(text: string, path: Path): string {
  const { root, repeated } = parsed(text);
  const place = find(root, path);
  if (!place) return text;
  const container = find(root, path.slice(0, -1))!;
  let start = place.key;
  let { end } = place;
  const before = text.slice(container.start + 1, start).trimEnd();
  const after = /^\s*,\s*/.exec(text.slice(end, container.end));
  if (before.endsWith(',')) start = container.start + before.length;
  else if (after) end += after[0].length;
  else {
    start = container.start + 1;
    end = container.end - 1;
  }
  const rest = spliced(text, start, end, '');
  // A key that is written twice would have its first value now.
  return repeated.length && typeof path.at(-1) === 'string' ? removeAt(rest, path) : rest;
}

/** Inserts an entry in a list, before the one with this index. */
export function insertAt(text: string, list: Path, index: number, value: unknown): string {
  return inserted(text, find(parsed(text).root, list)!, index, value, null);
}

/** Moves an entry of a list, or a key of an object with its value, to another position. */
export function moveAt(text: string, container: Path, from: number, to: number): string {
  const children = childrenOf(find(parsed(text).root, container)!);
  const order = [...children];
  const [moved] = order.splice(from, 1);
  if (!moved) return text;
  order.splice(to, 0, moved);
  // The spaces and commas between stay where they are.
  let result = '';
  let at = 0;
  children.forEach((child, index) => {
    const { key, end } = order[index]!;
    result += text.slice(at, child.key) + text.slice(key, end);
    at = child.end;
  });
  return result + text.slice(at);
}

function parsed(text: string): JsonText {
  const json = readJson(text);
  if ('broken' in json) throw new Error(json.broken.text);
  return json;
}

function find(root: Place, path: Path): Place | undefined {
  let place: Place | undefined = root;
  for (const key of path) place = place?.inside.get(key);
  return place;
}

function inserted(
  text: string,
  container: Place,
  index: number,
  value: unknown,
  key: string | null,
): string {
  const style = styleOf(text);
  const children = childrenOf(container);
  const next = children[index];
  const last = children.at(-1);
  const name = key === null ? '' : `${JSON.stringify(key)}:${style.space}`;
  if (!last) {
    const isInline = !style.isTall || (typeof value === 'string' && key === null);
    const indent = indentAt(text, container.start);
    const inner = indent + style.unit;
    const content = name + printed(value, style, inner, isInline);
    const filled = isInline ? content : `${style.eol}${inner}${content}${style.eol}${indent}`;
    return spliced(text, container.start + 1, container.end - 1, filled);
  }
  const neighbour = next ?? last;
  const gap = gapIn(text, children, style);
  const isInline = !/[\r\n]/.test(gap) || isOnOneLine(text, neighbour);
  const content = name + printed(value, style, indentAt(text, neighbour.key), isInline);
  return next
    ? spliced(text, next.key, next.key, `${content},${gap}`)
    : spliced(text, last.end, last.end, `,${gap}${content}`);
}

/** The space between two entries of an object or a list. */
function gapIn(text: string, children: readonly Place[], style: Style): string {
  const lead = ({ key }: Place) => /\s*$/.exec(text.slice(0, key))![0];
  const [first, second] = children;
  if (second) return lead(second);
  const only = lead(first!);
  return /[\r\n]/.test(only) ? only : style.space;
}

/** Whether people wrote this object or list on one line. */
function isOnOneLine(text: string, { start, end, inside }: Place): boolean {
  return inside.size > 0 && !/[\r\n]/.test(text.slice(start, end));
}

/** On one line or on several, as the value that it replaces. */
function printedLike(text: string, old: string, start: number, value: unknown): string {
  const style = styleOf(text);
  const isInline = !style.isTall || (old.length > 2 && !/[\r\n]/.test(old));
  return printed(value, style, indentAt(text, start), isInline);
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) || isRecord(one)) return JSON.stringify(one) === JSON.stringify(other);
  return one === other;
}

function spliced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
