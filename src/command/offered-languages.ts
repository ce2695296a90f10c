import type { Protocol } from '../guidance/protocol.js';
import { allLanguages } from '../languages/all-languages.js';
import { chooseLanguage, findLanguage } from '../languages/choose-language.js';

/** The languages of a protocol, and those that patients read in another one. */
export interface Misses {
  readonly procedure: string;
  /** The languages of its texts. */
  readonly written: readonly string[];
  /** What the page offers and the file does not have. */
  readonly offered: readonly string[];
  /** Built-in languages that the file does not have, besides those. */
  readonly others: readonly string[];
  /** The language that patients read instead. */
  readonly instead: string;
}

/** @param offered - Tags of the languages that the page offers, as in its `languages`. */
export function misses({ id, texts }: Protocol, offered: readonly string[]): Misses {
  const written = Object.keys(texts);
  const isMissing = (tag: string) => !findLanguage(tag, allLanguages, written);
  const lacking = offered.filter(isMissing);
  return {
    procedure: id,
    written,
    offered: lacking,
    others: allLanguages
      .map(({ tag }) => new Intl.Locale(tag).language)
      .filter((tag) => isMissing(tag) && !lacking.includes(tag)),
    instead: chooseLanguage(null, allLanguages, written).texts,
  };
}
