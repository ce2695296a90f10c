import { checkProtocols } from '../guidance/check-protocols.js';
import { recordOf } from '../guidance/record.js';
import type { OwnGuidance } from '../guidance/doubt.js';
import { allLanguages } from '../languages/all-languages.js';
import { escaped, textHtml } from '../view/text-html.js';
import { textsForTag, type TagValues } from '../view/text-for-tag.js';
import { builtInLanguage } from './built-in-file.js';
import { NO_PHONE, problemOfOption, readArguments } from './command-line.js';
import { readText } from './files.js';
import { findLanguage } from '../languages/choose-language.js';
import { tagsIn } from '../settings/read-languages.js';
import { readJson } from './json-text.js';

/** Attributes of the tag that the text depends on, or that go with it. */
const VALUES = [
  'clinic-name',
  'clinic-phone',
  'clinic-hours',
  'after-hours-phone',
  'after-hours-name',
  'emergency-phone',
  'clinic-email',
  'clinic-url',
  'time-zone',
  'date-order',
  'next-visit',
  'extend',
  'heading-level',
  'procedure',
  'src',
] as const;
const FLAGS = ['from-link', 'remember'] as const;

/** Keys of a protocol and of the entries in its lists. */
const NOTED = ['facts', 'note'];

const ONE_DATE =
  '--date wins over --from-link: every visitor sees that day. Leave one of them out.';

/** What the command prints, or why it prints nothing. */
export type HtmlResult =
  | { readonly text: string; readonly advice: readonly string[] }
  | { readonly failures: readonly string[] }
  /** The arguments are invalid. */
  | { readonly misunderstood: string };

/** `html [file]`: the tag with the whole guide as text between its ends. */
export function html(args: readonly string[], now: number): HtmlResult {
  const parsed = readArguments(args, OPTIONS);
  if (typeof parsed === 'string') return { misunderstood: parsed };
  const { positionals } = parsed;
  const options: Readonly<Record<string, unknown>> = parsed.values;
  const [file, ...more] = positionals;
  if (more.length) return { misunderstood: 'html takes one file' };
  const text = (name: string) => ((options[name] as string | undefined) ?? '').trim();
  const languages = tagsIn(text('language'));
  if (!languages.length) return { misunderstood: 'html needs a --language, as in --language es' };
  if (text('date') && !text('time-zone'))
    return { misunderstood: '--date needs a --time-zone, as in --time-zone Europe/London' };

  if (text('src') && file === undefined)
    return { misunderstood: '--src needs the file too, for the text' };

  const guidance = file === undefined ? BUILT_IN : guidanceIn(file);
  if ('failures' in guidance) return guidance;
  const unknown = languages.filter((tag) => !guidance.has(tag));
  if (unknown.length)
    return {
      failures: [
        `there is no guidance in "${unknown.join(', ')}". Write some of: ${guidance.tags}`,
      ],
    };
  const values: Record<string, string> = { lang: languages[0]! };
  if (languages.length > 1) values['languages'] = languages.join(' ');
  if (text('date')) values['procedure-date'] = text('date');
  for (const name of VALUES) if (text(name)) values[name] = text(name);

  const { texts, problems } = textsForTag(values, languages, guidance.own, now);
  if (problems.length) return { failures: problems.map(problemOfOption) };
  const data = values['src'] ? [] : guidance.inPage;
  const content = texts.map((each) => textHtml(each, Number(values['heading-level'] ?? 2)));
  const flags = FLAGS.filter((name) => options[name]);
  return {
    text: element(values, flags, [...data, ...content], Boolean(options['placeholder'])),
    advice: [
      ...(values['clinic-phone'] ? [] : [NO_PHONE]),
      ...(text('date') && options['from-link'] ? [ONE_DATE] : []),
    ],
  };
}

type Option = { readonly type: 'boolean' | 'string' };
const OPTIONS = Object.fromEntries<Option>([
  ...['language', 'date', ...VALUES].map((name) => [name, { type: 'string' }] as const),
  ...['placeholder', ...FLAGS].map((name) => [name, { type: 'boolean' }] as const),
]);

/** Guidance, and how a page gets it. */
interface Guidance {
  readonly own: OwnGuidance;
  /** Whether it has words in a language. */
  readonly has: (tag: string) => boolean;
  /** The tags of its languages. */
  readonly tags: string;
  readonly inPage: readonly string[];
}

const BUILT_IN: Guidance = {
  own: { kind: 'none' },
  has: (tag) => builtInLanguage(tag) !== undefined,
  tags: allLanguages.map(({ tag }) => tag).join(', '),
  inPage: [],
};

function guidanceIn(file: string): Guidance | { readonly failures: readonly string[] } {
  const read = readText(file);
  if ('failure' in read) return { failures: [`${file}: ${read.failure}`] };
  const json = readJson(read.text);
  const data: unknown = 'data' in json ? json.data : null;
  const { protocols } = checkProtocols(data);
  if (!protocols.length)
    return { failures: [`${file}: has mistakes. Run: npx aftercare-guide check ${file}`] };
  const tags = [...new Set(protocols.flatMap(({ texts }) => Object.keys(texts)))];
  // A "<" could end the script.
  const inScript = JSON.stringify(withoutNotes(data)).replaceAll('<', '\\u003c');
  return {
    own: { kind: 'loaded', protocols },
    has: (tag) => protocols.every(({ texts }) => isIn(tag, Object.keys(texts))),
    tags: tags.join(', '),
    inPage: [`<script type="application/json">${inScript}</script>`],
  };
}

/** Patients do not need what the editors of a file have noted in it. */
function withoutNotes(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), function (this: unknown, key, value: unknown) {
    const isNoted = !Array.isArray(this) && 'id' in recordOf(this) && NOTED.includes(key);
    return isNoted ? undefined : value;
  });
}

function isIn(tag: string, texts: readonly string[]): boolean {
  return findLanguage(tag, allLanguages, texts) !== null;
}

/** `<aftercare-guide …>`, or the `<div data-aftercare-guide="1" …>` that the script puts it into. */
function element(
  values: TagValues,
  flags: readonly string[],
  content: readonly string[],
  isPlaceholder: boolean,
): string {
  const prefix = isPlaceholder ? 'data-' : '';
  const name = isPlaceholder ? 'div' : 'aftercare-guide';
  const lines = [
    `<${name}`,
    ...(isPlaceholder ? ['  data-aftercare-guide="1"'] : []),
    ...Object.entries(values).map(([key, value]) => `  ${prefix}${key}="${escaped(value)}"`),
    ...flags.map((flag) => `  ${prefix}${flag}${isPlaceholder ? '="1"' : ''}`),
    '>',
    ...content,
    `</${name}>`,
  ];
  return `${lines.join('\n')}\n`;
}
