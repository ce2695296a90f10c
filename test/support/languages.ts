import type { LanguageName } from '../../src/languages/all-languages.js';
import { ar } from '../../src/languages/ar.js';
import { de } from '../../src/languages/de.js';
import { en } from '../../src/languages/en.js';
import { es } from '../../src/languages/es.js';
import { fr } from '../../src/languages/fr.js';
import { it } from '../../src/languages/it.js';
import type { BuiltInLanguage, Language } from '../../src/languages/language.js';
import { pl } from '../../src/languages/pl.js';
import { pt } from '../../src/languages/pt.js';
import type { Plural } from '../../src/languages/words.js';
import { zh } from '../../src/languages/zh.js';
import { inNewDates } from './dates.js';
import { forceTestFont } from './font.js';

/**
 * By the name of their file, which is also the `lang` of a page. Not read from `src`'s own list, but one that is
 * missing here does not compile.
 */
export const LANGUAGES: Readonly<Record<string, BuiltInLanguage>> = {
  en,
  es,
  fr,
  de,
  pt,
  it,
  pl,
  ar,
  zh,
} satisfies Readonly<Record<LanguageName, BuiltInLanguage>>;

/** All but English. */
export const TRANSLATIONS = Object.entries(LANGUAGES).filter(([code]) => code !== 'en');

/** Every text in a value, with its path, as in `words.daysSince.one`. */
export function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, path ? `${path}.${key}` : key),
  );
}

/** The words of a language, of the interface and of the guidance, with their paths. */
export function allTextsOf({ words, guidance }: Language): ReadonlyMap<string, string> {
  return new Map(textsIn({ words, guidance }));
}

/** Sentences with a number are an object of their plural categories. */
export function isPlural(value: unknown): value is Plural {
  return (
    typeof value === 'object' &&
    value !== null &&
    'other' in value &&
    typeof value.other === 'string'
  );
}

/** Fills in placeholders. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (brace, name: string) => values[name] ?? brace);
}

/** Collapses spaces, whatever their width. */
export function asSeen(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * A made-up language: English, each text with a mark before it. It has the plural categories of its tag,
 * which tells a browser how to count and to write dates.
 */
export function madeUp(
  tag: string,
  {
    mark = 'ŋ',
    name = `${mark} ${tag}`,
    dir = 'ltr',
    withGuidance = true,
  }: {
    readonly mark?: string;
    readonly name?: string;
    readonly dir?: Language['dir'];
    readonly withGuidance?: boolean;
  } = {},
): Language {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const translate = (value: unknown): unknown => {
    if (typeof value === 'string') return `${mark}${value}`;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(translate);
    if (isPlural(value))
      return Object.fromEntries(
        [...new Set([...pluralCategories, 'other'])].map((category) => [
          category,
          `${mark}${value[category as keyof Plural] ?? value.other}`,
        ]),
      );
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, translate(each)]));
  };
  return {
    tag,
    name,
    dir,
    reviewed: null,
    words: translate(en.words) as Language['words'],
    guidance: withGuidance ? (translate(en.guidance) as Language['guidance']) : {},
  };
}

export interface Gallery {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The states, each a section with a guide in it. */
  readonly sections: readonly HTMLElement[];
}

/** The demo's gallery with all guides in one language, set in its address. The caller closes it. */
export async function openGallery(lang: string, width = 800): Promise<Gallery> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${width}px; height: 600px; border: 0`;
  frame.src = `/demo/gallery.html?lang=${lang}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  const { document: page } = window;
  const sections = [...page.querySelectorAll<HTMLElement>('main > section')];
  await forceTestFont(page);
  for (const section of sections) await section.querySelector('aftercare-guide')?.updateComplete;
  return { frame, window, document: page, sections };
}

/** The root of the guide in a state of the gallery. */
export function guideIn(section: Element): ShadowRoot {
  const root = section.querySelector('aftercare-guide')?.shadowRoot;
  if (!root?.querySelector('article')) throw new Error(`No guide in ${section.id}.`);
  return root;
}

/** Opens all parts of a guide, and waits until their contents are rendered. */
export async function openAllIn(root: ShadowRoot): Promise<void> {
  const all = [...root.querySelectorAll('details')].map(async (details) => {
    details.open = true;
    await new Promise((resolve) => {
      details.addEventListener('toggle', resolve, { once: true });
    });
  });
  await Promise.all(all);
  await (root.host as HTMLElementTagNameMap['aftercare-guide']).updateComplete;
}

/** Attributes whose value is read out or shown. */
const SPOKEN_ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/**
 * All that a guide shows or announces, block by block: visible text, text for screen readers only, labels in
 * attributes. In any document, without slotted content, which is the clinic's, and without what is marked as
 * another language, such as that language's name.
 */
export function everythingSaidIn(root: ShadowRoot): readonly string[] {
  const said: string[] = [];
  const { lang } = root.querySelector('article') as HTMLElement;
  const view = root.ownerDocument.defaultView as Window;
  const isInline = (element: Element) => {
    const { display } = view.getComputedStyle(element);
    return display === 'inline' || display === 'contents' || element.matches('time > .hidden');
  };
  const visit = (element: Element): string => {
    if (view.getComputedStyle(element).display === 'none') return '';
    if (element.closest<HTMLElement>('[lang]')?.lang !== lang) return '';
    // Seen in short and read out in full.
    if (element.matches('[aria-hidden]:has(+ .hidden)')) {
      said.push(element.textContent);
      return '';
    }
    for (const name of SPOKEN_ATTRIBUTES) said.push(element.getAttribute(name) ?? '');
    let line = '';
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) line += node.textContent;
      if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).localName === 'slot') continue;
      const inner = visit(node as Element);
      if (isInline(node as Element)) line += inner;
      else {
        said.push(line, inner);
        line = '';
      }
    }
    return line;
  };
  for (const child of root.children) said.push(visit(child));
  return said.map(asSeen).filter(Boolean);
}

/** What a guide says without the mark of a made-up language, except days, numbers and what ends a name. */
export function saidWithoutMark(root: ShadowRoot, mark: string): readonly string[] {
  const unmarked = [...root.querySelectorAll('time, time > *, bdi, .tile b, .days > span')].map(
    ({ textContent }) => asSeen(textContent),
  );
  return everythingSaidIn(root).filter(
    (block) => !block.includes(mark) && block !== '.' && !unmarked.includes(block),
  );
}

const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** By hand: what stands between a day and its time, and after it. */
const BESIDE_TIME: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['، الساعة ', ''],
  de: [' um ', ' Uhr'],
  en: [' at ', ''],
  es: [', ', ''],
  fr: [' à ', ''],
  it: [' alle ore ', ''],
  pl: [', godz. ', ''],
  pt: [' às ', ''],
  zh: [' ', ''],
};

/** By hand: the first day of a month, where it is not just "1". */
const FIRST_DAY: readonly (readonly [RegExp, string])[] = [
  [/^fr/, '1er'],
  [/^pt(-BR)?$/, '1º'],
];

/**
 * How a guide writes a day in a locale, by the clock of UTC, with the time unless other options are given: never in
 * another calendar or other digits. Day and time are written by the browser and joined by hand. A language that is not
 * built in is a made-up one.
 */
export function writtenIn(
  locale: string,
  time: number,
  details: Intl.DateTimeFormatOptions = TIME,
): string {
  const { hour, minute, ...others } = details;
  const by = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      ...options,
    });
  const [code = ''] = locale.split('-', 1);
  const first = FIRST_DAY.find(([where]) => where.test(locale))?.[1] ?? '1';
  const day = by({ weekday: 'long', day: 'numeric', month: 'long', ...others })
    .formatToParts(time)
    .map(({ type, value }) => (type === 'day' && value === '1' ? first : value))
    .join('');
  if (!hour) return inNewDates(asSeen(day));
  const [before, after] = BESIDE_TIME[code] ?? [' at ', ''];
  const mark = BESIDE_TIME[code] ? '' : 'ŋ';
  const clock = by({ hour, ...(minute && { minute }) }).format(time);
  return inNewDates(asSeen(mark + day + before + clock + after));
}

/** The position of a piece of an element's text on the screen, from the left. */
export function leftOf(element: Element, piece: string): number {
  const text = [...element.childNodes].find((node): node is Text =>
    node.nodeType === Node.TEXT_NODE ? (node as Text).data.includes(piece) : false,
  );
  if (!text) throw new Error(`There is no "${piece}".`);
  const range = document.createRange();
  const start = text.data.indexOf(piece);
  range.setStart(text, start);
  range.setEnd(text, start + piece.length);
  return range.getBoundingClientRect().left;
}
