import { LONGEST_TEXT } from '../guidance/limits.js';
import { decoded, fromId, toId } from './link-id.js';

/** Parameters of a clinic's link, each with the form of its attribute. */
export interface LinkParams {
  readonly 'procedure-date'?: string;
  readonly 'next-visit'?: string;
  readonly extend?: string;
  readonly lang?: string;
}

type Name = keyof LinkParams;

const NAMES: readonly Name[] = ['procedure-date', 'next-visit', 'extend', 'lang'];
/** As an id only with the date first, since headings have ids such as `next-visit-how-to-book`. */
const OURS = /(?:^|[#?]{1,9})\s*(?:procedure-date[-=]|(?:next-visit|extend|lang)=)/i;
/** "=3D" is how quoted-printable mail writes "=". */
const PAIR = /^[#?\s]*(procedure-date|next-visit|extend|lang)\s*(?:=(?:3D)?|-)(.*)$/is;
/** Before the next value of an id. */
const ID_SEPARATOR = /_(?=(?:next-visit|extend|lang)-)/i;
/** A following parameter, or a plain word such as `preview`. */
const NEXT = '(?=[^&=?#]*(?:=|%(?:25)*3d)|(?![ap]m\\b)[a-z][\\w.-]*(?:&|$)|$)';
/**
 * The end of a value. The "&" of "03:30&nbsp;PM" and the "#" of "03:30#PM" do not end it: cut there, the time would change.
 */
const RAW_SEPARATOR = new RegExp(`&${NEXT}`, 'i');
const SEPARATOR = new RegExp(`&(?:amp;|#38;)?${NEXT}|[?#](?=[^&=?#]*=)`, 'i');
/** Start of a fragment that is really the rest of a query value with a "#" in it. */
const REST_OF_QUERY = /^#(?:\d+;|x[\da-f]+;|[ap]\.?m\b)/i;
/** A template field that the mail tool has not filled in, recognized by its delimiters. */
const FIELD = /^\s*(?:\$?\{.*\}|\*\|.*\|\*|%[^%]*[a-z].*%|%%.*%%|\[\[.*\]\]|<%.*%>|<<.*>>)\s*$/is;
/** Between several values of one parameter. */
export const VALUE_SEPARATOR = '\n';
/** Most values of one parameter: more dates are no question that a patient can answer. */
const MOST_VALUES = 3;
/** Longer than any date; a longer value is cut, and then reported as invalid. */
const LONGEST = 200;
/** Longer than what any tool writes, however often it encodes it. */
const LONGEST_PART = 2000;

/** The parts of an address that may contain values, named as in `location`. */
export interface AddressParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/**
 * Reads a clinic's link as mail tools leave it: encoded twice, with `&amp;`, without the fragment, or with the full stop
 * after it. The fragment comes first, since it never reaches a server; then the query; then a fragment that a tool
 * encoded into the path (`%23procedure-date=…` at its end). Several values of a date or of `extend` are all kept, see
 * `VALUE_SEPARATOR`; of several languages the first counts.
 */
export function readLink({ hash, search, pathname }: AddressParts): LinkParams {
  const found: Record<Name, string[]> = {
    'procedure-date': [],
    'next-visit': [],
    extend: [],
    lang: [],
  };
  const query = REST_OF_QUERY.test(hash) ? search + hash : search;
  const written = [hash.slice(1), query.slice(1)].flatMap(partsOf);
  for (const { own } of [...written, partIn(pathname)])
    for (const [name, value] of own) {
      // One that cannot be read replaces all that are too many.
      const next = found[name].length < MOST_VALUES ? value : '…';
      if (value && !found[name].includes(next)) found[name].push(next);
    }
  const [lang] = found.lang;
  return knownValues({
    'procedure-date': found['procedure-date'].join(VALUE_SEPARATOR),
    'next-visit': found['next-visit'].join(VALUE_SEPARATOR),
    extend: found.extend.join(VALUE_SEPARATOR),
    lang,
  });
}

/** Keeps only a link's parameters, in a fixed order. The input is untrusted. */
export function knownValues(from: Readonly<Record<string, unknown>>): LinkParams {
  const values: Partial<Record<Name, string>> = {};
  for (const name of NAMES) {
    const value = Object.hasOwn(from, name) && from[name];
    if (value && typeof value === 'string') values[name] = value;
  }
  return values;
}

/**
 * The address without these values; the rest is unchanged. `lang` stays in the query, since it often belongs to the site.
 */
export function withoutLink({ hash, search, pathname }: AddressParts): string {
  const rest = (text: string, stays: (name: Name) => boolean) => {
    const parts = partsOf(text.slice(1));
    if (!parts.some(({ own }) => own.some(([name]) => !stays(name)))) return text;
    const kept = parts.map(({ raw, foreign, own }) =>
      own.every(([name]) => stays(name)) ? raw : foreign,
    );
    const joined = kept.filter(Boolean).join('&');
    return joined && text.charAt(0) + joined;
  };
  return (
    partIn(pathname).foreign + rest(search, (name) => name === 'lang') + rest(hash, () => false)
  );
}

/**
 * The fragment of a link, which is also a valid id: `#procedure-date-2026-11-20_lang-es`. The date is left blank if there
 * is none; empty without any value.
 */
export function linkFragment(values: LinkParams): string {
  const [date, ...others] = NAMES.map((name) => {
    const value = values[name];
    return value ? `${name}-${toId(name, value)}` : '';
  });
  const parts = [date || 'procedure-date-', ...others.filter(Boolean)];
  return date || parts[1] ? `#${parts.join('_')}` : '';
}

/** A piece of an address: our value in it, and the foreign text before that. */
interface Part {
  readonly raw: string;
  readonly own: readonly (readonly [Name, string])[];
  readonly foreign: string;
}

function partsOf(text: string): Part[] {
  return text
    .replace(/&amp;|&#38;/gi, '&')
    .split(RAW_SEPARATOR)
    .map(partIn);
}

/** Our part starts with one of our names, or a `#` or `?` before it, encoded or not, and goes to the end. */
function partIn(raw: string): Part {
  const text = decoded(raw);
  const start = text.search(OURS);
  if (start < 0) return { raw, own: [], foreign: raw };
  const own = text
    .slice(start)
    .split(SEPARATOR)
    .flatMap((piece) => piece.split(ID_SEPARATOR))
    .flatMap((pair) => {
      const [, written, value = ''] = PAIR.exec(pair) ?? [];
      const name = NAMES.find((each) => each === written?.toLowerCase());
      return name ? [[name, cleaned(name, fromId(name, value))] as const] : [];
    });
  return { raw, own, foreign: rawBefore(text.slice(0, start), raw) };
}

/** The raw text before our part; if that is longer than any link, the decoded text. */
function rawBefore(before: string, raw: string): string {
  if (before === '') return '';
  const own = decoded(raw).slice(before.length);
  let tail = '';
  for (const piece of raw.split(/(?=[#?%])/).reverse()) {
    tail = piece + tail;
    if (tail.length > LONGEST_PART) break;
    if (tail.length >= own.length && decoded(tail) === own) return raw.slice(0, -tail.length);
  }
  return before;
}

/**
 * Removes punctuation that a mail program added to the link. A character that may start the second half of a range or a
 * zone stays, so that a value cut there is not taken as complete.
 */
function cleaned(name: Name, value: string): string {
  if (name === 'extend' && value.length <= LONGEST_TEXT)
    return value.replace(/[^\p{L}\p{N}]+$/u, '').replace(/\+/g, ' ');
  // Stays too long, so that its reader notices.
  if (name === 'extend') return value.slice(0, LONGEST_TEXT + 1);
  if (value.length > LONGEST) return `${value.slice(0, LONGEST)}… (${value.length} characters)`;
  if (isUnfilledField(value)) return value;
  return value.replace(/(?:&\w+;|[^\p{L}\p{N}+:~\u2010-\u2015\u2212-])+$/u, '');
}

/** Whether a value is an unfilled template field, such as `{{ date }}` or `*|DATE|*`. */
export function isUnfilledField(text: string): boolean {
  // The first search that ignores case takes long, and most texts have none of these.
  return /[{|%[<]/.test(text) && text.length <= LONGEST && FIELD.test(text);
}

/**
 * Possible original forms of a link's date: some tools write a space as a plus, and the plus of a time zone may arrive
 * as a space.
 */
export function decodedForms(text: string): readonly string[] {
  return [
    ...new Set([
      text,
      text.replace(/\+(?=.)/g, ' '),
      text.replace(/(:\d\d(?:[.,]\d+)?) +(?=\d\d:?\d\d$)/, '$1+'),
    ]),
  ];
}
