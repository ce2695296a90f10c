import { windows } from '../guidance/microneedling/windows.js';
import type { Protocol, ProtocolTexts } from '../guidance/protocol.js';
import { bare } from '../guidance/record.js';
import { firstLanguage } from '../languages/first-language.js';
import type { Language } from '../languages/language.js';

let known: readonly Language[] = [firstLanguage];
let builtIn: readonly Protocol[] | null = null;

/** The languages that a guide can be shown in, at least one. The first is the default. */
export function knownLanguages(): readonly Language[] {
  return known;
}

/** Adds the languages that are missing. */
export function addLanguages(languages: readonly Language[]): void {
  known = [...known, ...languages.filter((each) => !known.includes(each))];
  builtIn = null;
}

/**
 * Adds a language or replaces the same one: `pt` is `pt-BR`, since most of its writers are there. Regions of a language
 * that is replaced go with it.
 */
export function replaceLanguage(language: Language): void {
  const full = ({ tag }: Language) => String(new Intl.Locale(tag).maximize());
  const isSame = (each: Language) => full(each) === full(language);
  known = known.some(isSame)
    ? known.filter(({ of }) => !of || !isSame(of)).map((each) => (isSame(each) ? language : each))
    : [...known, language];
  builtIn = null;
}

/** The built-in procedures in every language that has words for them, the default one first. */
export function builtInProtocols(): readonly Protocol[] {
  builtIn ??= [
    Object.assign(bare<Omit<Protocol, 'texts'>>(windows), { texts: textsOf(windows.id) }),
  ];
  return builtIn;
}

function textsOf(procedure: string): Protocol['texts'] {
  const texts = Object.create(null) as Record<string, ProtocolTexts>;
  for (const { tag, guidance } of known) {
    let read: ProtocolTexts | undefined;
    // Read only when shown: a page needs one or two languages.
    const get = () => (read ??= bare(guidance[procedure]));
    if (Object.hasOwn(guidance, procedure))
      Object.defineProperty(texts, tag, { enumerable: true, get });
  }
  return texts;
}
