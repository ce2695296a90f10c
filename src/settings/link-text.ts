/** What a clinic's link says of a patient's treatment, each as its attribute would. */
export interface LinkParams {
  readonly 'procedure-date'?: string;
  readonly 'next-visit'?: string;
  readonly extend?: string;
  readonly lang?: string;
}

type Name = keyof LinkParams;

const NAMES: readonly Name[] = ['procedure-date', 'next-visit', 'extend', 'lang'];
const OURS = /(?:^|[#?]+)\s*(?:procedure-date|next-visit|extend|lang)=/i;
/** "=3D" is how quoted-printable mail writes "=". */
const PAIR = /^([^=]+)=(?:3D)?(.*)$/s;
/** Another value, or a plain word such as `preview`, comes after it. */
const NEXT = '(?=[^&=?#]*(?:=|%(?:25)*3d)|(?![ap]m\\b)[a-z][\\w.-]*(?:&|$)|$)';
/**
 * What ends a value. The "&" of "03:30&nbsp;PM" and the "#" of "03:30#PM" do not: cut there, it would say another time.
 */
const RAW_SEPARATOR = new RegExp(`&${NEXT}`, 'i');
const SEPARATOR = new RegExp(`&(?:amp;|#38;)?${NEXT}|[?#](?=[^&=?#]*=)`, 'i');
/** What the fragment begins with where a "#" within a value of the query has made it one. */
const REST_OF_QUERY = /^#(?:\d+;|x[\da-f]+;|[ap]\.?m\b)/i;
/** A field that the mail tool has not filled in, by the signs around it. */
const FIELD = /^\s*(?:\$?\{.*\}|\*\|.*\|\*|%[^%]*[a-z].*%|%%.*%%|\[\[.*\]\]|<%.*%>|<<.*>>)\s*$/is;
/** Longer than any date; what is cut is no date, and says so. */
const LONGEST = 200;

/** The parts of an address in which a value may stand, as `location` has them. */
export interface AddressParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/**
 * Reads a clinic's link as it arrives: through mail tools that encode it twice, write `&amp;`, cut off the fragment,
 * or take the full stop after it along. The fragment comes first, since it never reaches a server; then the query;
 * then what a tool has made of the fragment (`%23procedure-date=…` at the end of the path). Of several values the
 * first counts.
 */
export function readLink({ hash, search, pathname }: AddressParts): LinkParams {
  const values: Partial<Record<Name, string>> = {};
  const query = REST_OF_QUERY.test(hash) ? search + hash : search;
  const written = [hash.slice(1), query.slice(1)].flatMap(partsOf);
  for (const { own } of [...written, partIn(pathname)])
    for (const [name, value] of own) if (value) values[name] ??= value;
  return knownValues(values);
}

/** What of it is a link's, in one order. Anybody may have written it. */
export function knownValues(from: Readonly<Record<string, unknown>>): LinkParams {
  const values: Partial<Record<Name, string>> = {};
  for (const name of NAMES) {
    const value = from[name];
    if (value && typeof value === 'string') values[name] = value;
  }
  return values;
}

/**
 * The same address without these values; everything else in it stays as it is. `lang` stays in the query, where it is
 * often the site's own.
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

/** The fragment of a link: `#procedure-date=2026-11-20&lang=es`. Empty where nothing is known. */
export function linkFragment(values: LinkParams): string {
  const pairs = NAMES.flatMap((name) => {
    const value = values[name];
    // A colon is allowed in a fragment (RFC 3986, 3.5) and easier to read; a plus would be made a space by some.
    return value ? [`${name}=${encodeURIComponent(value).replace(/%3A/g, ':')}`] : [];
  });
  return pairs.length ? `#${pairs.join('&')}` : '';
}

/** A piece of an address: what of it is ours, and what somebody else's stands before that. */
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

/** Ours begins with one of our names, or with a `#` or `?` before it, encoded or not; all after it is ours. */
function partIn(raw: string): Part {
  const text = decoded(raw);
  const start = text.search(OURS);
  if (start < 0) return { raw, own: [], foreign: raw };
  const own = text
    .slice(start)
    .split(SEPARATOR)
    .flatMap((pair) => {
      const [, written = '', value = ''] = PAIR.exec(pair) ?? [];
      const name = NAMES.find((each) => each === written.trim().toLowerCase());
      return name ? [[name, cleaned(name, value)] as const] : [];
    });
  return { raw, own, foreign: rawBefore(text.slice(0, start), raw) };
}

/** What stands before ours, as it was written. */
function rawBefore(before: string, raw: string): string {
  let found = '';
  for (const piece of raw.split(/(?=[#?%])/)) {
    if (decoded(found) === before) break;
    found += piece;
  }
  return found;
}

/**
 * Without what else a mail program took for the link's end. A sign that may begin the other half of a range or a zone
 * stays: what was cut there is not the whole value.
 */
function cleaned(name: Name, value: string): string {
  if (name === 'extend') return value.replace(/[^\p{L}\p{N}]+$/u, '').replace(/\+/g, ' ');
  if (value.length > LONGEST) return `${value.slice(0, LONGEST)}… (${value.length} characters)`;
  if (isUnfilledField(value)) return value;
  return value.replace(/(?:&\w+;|[^\p{L}\p{N}+:~\u2010-\u2015\u2212-])+$/u, '');
}

/** Whether a value is the field of a template that was not filled in, such as `{{ date }}` or `*|DATE|*`. */
export function isUnfilledField(text: string): boolean {
  return FIELD.test(text);
}

/**
 * A date of a link as it may have been before tools encoded it: a space is written as a plus, and the plus of a time
 * zone arrives as a space.
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

/** Up to three times encoded; what cannot be decoded stays as it is. */
function decoded(text: string): string {
  let found = text;
  try {
    for (let round = 0; round < 3 && /%[0-9a-f]{2}/i.test(found); round++)
      found = decodeURIComponent(found);
  } catch {
    // Half of it is somebody else's: what was decoded so far is looked at.
  }
  return found;
}
