import { windows } from '../protocols/microneedling/windows.js';
import type { Protocol, ProtocolTexts } from '../protocols/protocol.js';
import { firstLanguage } from './first-language.js';
import type { Language } from './language.js';

let known: readonly Language[] = [firstLanguage];
let builtIn: readonly Protocol[] | null = null;

/** The languages that a guide can be shown in, at least one. The first is shown where none is wanted. */
export function knownLanguages(): readonly Language[] {
  return known;
}

/** A language takes the place of one with the same tag. */
export function addLanguages(languages: readonly Language[]): void {
  const stays = ({ tag }: Language) => !languages.some((each) => each.tag === tag);
  const [first = firstLanguage, ...others] = known;
  const newFirst = languages.find(({ tag }) => tag === first.tag) ?? first;
  known = [newFirst, ...others.filter(stays), ...languages.filter((each) => each !== newFirst)];
  builtIn = null;
}

/** The built-in procedures in every language that has words for them, the default one first. */
export function builtInProtocols(): readonly Protocol[] {
  builtIn ??= [{ ...windows, texts: textsOf(windows.id) }];
  return builtIn;
}

function textsOf(procedure: string): Protocol['texts'] {
  const texts: Record<string, ProtocolTexts> = {};
  for (const { tag, guidance } of known) {
    // Not read before they are shown: a page needs one language or two.
    const get = () => guidance[procedure];
    if (procedure in guidance) Object.defineProperty(texts, tag, { enumerable: true, get });
  }
  return texts;
}
