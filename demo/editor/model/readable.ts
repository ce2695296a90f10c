import type { Path } from '../../../src/guidance/protocol-rules.js';
import type {
  Entry,
  Item,
  ItemText,
  Phase,
  PhaseText,
  Protocol,
  ProtocolTexts,
  Question,
  QuestionText,
  Sign,
} from '../../../src/guidance/protocol.js';
import { LONGEST_LIST } from '../../../src/guidance/limits.js';
import { isRecord, recordOf, type UnknownRecord } from '../../../src/guidance/record.js';

// A file with mistakes has to be shown too: what cannot be read gets the careful value, and a mistake says so.

/**
 * Where the procedures of a file are: the file itself, its `protocols`, or the entries of a bare list. No more than a list
 * can have: a file of another kind may have a million.
 */
export function procedurePaths(data: unknown): readonly Path[] {
  if (Array.isArray(data)) return data.slice(0, LONGEST_LIST).map((_, index) => [index]);
  if (!isRecord(data)) return [];
  if (!Object.hasOwn(data, 'protocols')) return [[]];
  const listed = data['protocols'];
  return Array.isArray(listed)
    ? listed.slice(0, LONGEST_LIST).map((_, index) => ['protocols', index])
    : [];
}

/** The value at a path; `undefined` if there is none. Only own keys count. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (Object.hasOwn(recordOf(value), key) ? recordOf(value)[key] : undefined),
    data,
  );
}

/** A procedure as far as it can be read. Entries without an id, or with one that occurred before, are left out. */
export function readProcedure(data: unknown): Protocol {
  const protocol = recordOf(data);
  const entries = <Shape>(list: string, read: (entry: UnknownRecord) => object) =>
    entriesOf(protocol[list]).map((entry) => ({ ...headOf(entry), ...read(entry) })) as Shape[];
  const texts = isRecord(protocol['texts']) ? protocol['texts'] : {};
  return {
    id: textIn(protocol, 'id'),
    version: textIn(protocol, 'version'),
    ...optionalText(protocol, 'source'),
    ...optionalText(protocol, 'note'),
    reviewed: isRecord(protocol['reviewed'])
      ? (protocol['reviewed'] as unknown as Protocol['reviewed'])
      : null,
    phases: entries<Phase>('phases', (entry) => ({
      fromDay: numberIn(entry, 'fromDay') ?? 0,
      ...idsIn(entry, 'first'),
    })),
    items: entries<Item>('items', readItem),
    questions: entries<Question>('questions', (entry) => ({
      ...optionalText(entry, 'item'),
      ...optionalText(entry, 'answer'),
    })),
    signs: entries<Sign>('signs', readSign),
    products: entries<Entry>('products', () => ({})),
    tips: entries<Entry>('tips', () => ({})),
    about: entries<Entry>('about', () => ({})),
    closing: entries<Entry>('closing', () => ({})),
    texts: mapped(texts, readTexts),
  };
}

function readItem(entry: UnknownRecord): object {
  const icon = optionalText(entry, 'icon');
  if (entry['kind'] === 'do') {
    return { kind: 'do', ...hoursIn(entry, 'from'), ...idsIn(entry, 'phases'), ...icon };
  }
  const then = entry['then'] === 'yes' || entry['then'] === 'care' ? entry['then'] : 'ask';
  return { kind: 'avoid', until: numberIn(entry, 'until') ?? null, then, ...icon };
}

function readSign(entry: UnknownRecord): object {
  const level = entry['level'];
  if (level === 'usual') {
    return { level, ...hoursIn(entry, 'until'), ...idsIn(entry, 'phases') };
  }
  const general = typeof entry['general'] === 'boolean' ? { general: entry['general'] } : {};
  return {
    level: level === 'emergency' ? level : 'call',
    ...hoursIn(entry, 'from'),
    ...general,
  };
}

function readTexts(value: unknown): ProtocolTexts {
  const texts = recordOf(value);
  const plain = (list: string) => mapped(recordOf(texts[list]), plainText);
  const parts = <Shape>(list: string, read: (text: UnknownRecord) => Shape) =>
    mapped(recordOf(texts[list]), (each) => read(recordOf(each)));
  return {
    name: textIn(texts, 'name'),
    ...optionalText(texts, 'doNot'),
    ...(isRecord(texts['reviewed'])
      ? { reviewed: texts['reviewed'] as unknown as Protocol['reviewed'] }
      : {}),
    phases: parts<PhaseText>('phases', (text) => ({
      title: textIn(text, 'title'),
      main: Array.isArray(text['main']) ? text['main'].map(plainText) : [],
    })),
    items: parts<ItemText>('items', (text) => ({
      text: textIn(text, 'text'),
      ...optionalText(text, 'short'),
      ...optionalText(text, 'detail'),
      ...optionalText(text, 'more'),
      ...optionalText(text, 'after'),
    })),
    questions: parts<QuestionText>('questions', (text) => ({
      ask: textIn(text, 'ask'),
      ...optionalText(text, 'short'),
      ...optionalText(text, 'answer'),
    })),
    signs: plain('signs'),
    products: plain('products'),
    tips: plain('tips'),
    about: plain('about'),
    closing: plain('closing'),
  };
}

function entriesOf(list: unknown): readonly UnknownRecord[] {
  const entries = Array.isArray(list) ? list.slice(0, LONGEST_LIST).filter(isRecord) : [];
  const ids = entries.map(({ id }) => id);
  return entries.filter(({ id }, index) => typeof id === 'string' && ids.indexOf(id) === index);
}

function headOf(entry: UnknownRecord): object {
  return {
    id: entry['id'],
    ...idsIn(entry, 'facts'),
    ...optionalText(entry, 'note'),
  };
}

function mapped<Shape>(record: UnknownRecord, read: (value: unknown) => Shape) {
  // No prototype: an entry may be called `constructor`.
  const result = Object.create(null) as Record<string, Shape>;
  for (const [key, value] of Object.entries(record)) result[key] = read(value);
  return result;
}

function plainText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textIn(record: UnknownRecord, key: string): string {
  return plainText(record[key]);
}

function optionalText(record: UnknownRecord, key: string): object {
  return typeof record[key] === 'string' ? { [key]: record[key] } : {};
}

function numberIn(record: UnknownRecord, key: string): number | undefined {
  return typeof record[key] === 'number' ? record[key] : undefined;
}

function hoursIn(record: UnknownRecord, key: string): object {
  const hours = numberIn(record, key);
  return hours === undefined ? {} : { [key]: hours };
}

function idsIn(record: UnknownRecord, key: string): object {
  const ids = record[key];
  return Array.isArray(ids) ? { [key]: ids.filter((id) => typeof id === 'string') } : {};
}
