import type { Protocol, ProtocolTexts } from '../guidance/protocol.js';
import type { Language } from './language.js';

/** The language that a guide is shown in. */
export interface LanguageChoice {
  readonly language: Language;
  /** The key of the guidance's words. */
  readonly texts: string;
  /** BCP 47: the language with the page's region, for formatting days and numbers. */
  readonly locale: string;
}

/**
 * The wanted language, else the first one, else one that the guidance has: the same for the interface and the guidance,
 * so that a guide is never half translated.
 *
 * @param wanted - BCP 47; `null` if the page names none.
 * @param languages - At least one.
 * @param texts - The languages of the guidance, at least one.
 */
export function chooseLanguage(
  wanted: string | null,
  languages: readonly Language[],
  texts: readonly string[],
): LanguageChoice {
  const [first] = languages as [Language];
  for (const tag of [wanted, first.tag, ...texts]) {
    const choice = findLanguage(tag, languages, texts);
    if (choice) return choice;
  }
  return { language: first, texts: texts[0] ?? first.tag, locale: first.tag };
}

/** Finds the same language in any region: `es-MX` finds Spanish. `null` if there is none. */
export function findLanguage(
  tag: string | null,
  languages: readonly Language[],
  texts: readonly string[],
): LanguageChoice | null {
  const wanted = localeOf(tag);
  const language = wanted && nearest(wanted, languages, (each) => each.tag);
  const key = wanted && nearest(wanted, texts, (each) => each);
  if (!language || !key) return null;
  // `zh-TW` wants traditional characters, but if the words are simplified, its dates are too.
  const script = localeOf(language.tag)?.script;
  return { language, texts: key, locale: String(script ? withScript(wanted, script) : wanted) };
}

function withScript(locale: Intl.Locale, script: string): Intl.Locale {
  return new Intl.Locale(locale, { script });
}

/** Regions with the words of another one, as in CLDR: Angola has those of Portugal, Mexico those of Latin America. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^pt-(?!BR)/, 'PT'],
  [/^es-(?!ES|EA|IC|GQ|PH)/, '419'],
  [/^de-LI/, 'CH'],
];

/** The item of the same language; if there are several, script matters more than region. */
function nearest<Item>(
  wanted: Intl.Locale,
  items: readonly Item[],
  tagOf: (item: Item) => string,
): Item | undefined {
  const same = items.filter((each) => localeOf(tagOf(each))?.language === wanted.language);
  if (same.length < 2) return same[0];
  const { language, script, region } = wanted.maximize();
  const near = SAME_WORDS.find(([regions]) => regions.test(`${language}-${region}`))?.[1];
  const score = (item: Item) => {
    const other = localeOf(tagOf(item))?.maximize();
    return (
      (other?.script === script ? 4 : 0) +
      (other?.region === region ? 2 : 0) +
      (other?.region === near ? 1 : 0)
    );
  };
  return same.reduce((best, each) => (score(each) > score(best) ? each : best));
}

/** The words of the guidance in the chosen language. */
export function textsIn({ texts }: Protocol, choice: LanguageChoice): ProtocolTexts {
  const found = texts[choice.texts];
  if (!found) throw new Error('The protocol has no texts.');
  return found;
}

/** A cache: a page has few languages and needs them at each update. */
const locales = new Map<string, Intl.Locale | null>();
const MOST_LOCALES = 100;
/** Longer than any tag with its extensions. */
const LONGEST_TAG = 100;

/** `null` if the tag is invalid. */
export function localeOf(tag: string | null): Intl.Locale | null {
  if (!tag || tag.length > LONGEST_TAG) return null;
  let locale = locales.get(tag);
  if (locale === undefined) {
    if (locales.size >= MOST_LOCALES) locales.clear();
    locales.set(tag, (locale = readLocale(tag)));
  }
  return locale;
}

/** Codes from other systems that `Intl` does not map. Their readers get the macrolanguage or the nearest standard one. */
const MEMBERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:cmn|yue|wuu|nan|hak|gan|hsn)\b/, 'zh'],
  [/^a(?:rb|rz|ry|rq|rs|cm|pc|pd|eb|fb|jp|cq|yl)\b/, 'ar'],
  [/^(?:gsw|bar)\b/, 'de'],
];

/**
 * The twenty bibliographic codes of ISO 639-2, each followed by its code in ISO 639-1. Chromium and Firefox map them by
 * themselves, as UTS #35 has it; WebKit does not.
 */
const BIBLIOGRAPHIC =
  'albsq armhy baqeu burmy chizh czecs dutnl frefr gerde geoka greel iceis macmk maomi mayms perfa rumro slosk tibbo welcy';

/**
 * Follows UTS #35: `es_ES`, `de_DE_formal`, `pt_BR.UTF-8`, `spa` and `yue` are Spanish, German, Portuguese, Spanish and
 * Chinese. Anything after the valid part is ignored.
 */
function readLocale(tag: string): Intl.Locale | null {
  let text = (/^[\w-]*$/.test(tag) ? tag : tag.replace(/[\p{Cf}\p{Pi}\p{Pf}″"]|[.@#].*/gsu, ''))
    .replace(/_/g, '-')
    .trim()
    .toLowerCase();
  for (const [members, language] of MEMBERS) text = text.replace(members, language);
  text = text.replace(
    /^[a-z]{3}\b/,
    (code) => new RegExp(`\\b${code}(..)`).exec(BIBLIOGRAPHIC)?.[1] ?? code,
  );
  for (; text; text = text.replace(/-?[^-]*$/, '')) {
    try {
      return new Intl.Locale(text);
    } catch {
      // `pt-PT-ao90`: retry without its last part.
    }
  }
  return null;
}
