import type { Protocol } from '../guidance/protocol.js';
import { allLanguages } from '../languages/all-languages.js';
import { findLanguage, type LanguageChoice } from '../languages/choose-language.js';
import type { Phrase } from '../languages/phrase.js';
import { regions } from '../languages/regions.js';
import type { Problem } from '../settings/problem.js';
import { deviceZone } from '../time/zone.js';
import { describeImprint, wordingOf } from '../view/describe-guide.js';
import type { GuideText } from '../view/describe-text.js';
import { textsForTag, type TagValues } from '../view/text-for-tag.js';
import { signatureState } from './sign-state.js';

/** A protocol in one language as text without dates, for every patient. */
export interface WholeText {
  readonly text: GuideText;
  /** Version, source and, if it counts today, the signature. */
  readonly imprint: readonly Phrase[];
  /** What is wrong with the contact details. */
  readonly problems: readonly Problem[];
}

/**
 * @param language - As in the protocol's `texts`.
 * @param contact - As the tag's attributes, such as `clinic-phone`.
 * @param today - As in 2026-11-20.
 * @returns `null` if there are no headings in this language.
 */
export function wholeText(
  protocol: Protocol,
  language: string,
  contact: TagValues,
  today: string,
): WholeText | null {
  const one = { ...protocol, texts: { [language]: protocol.texts[language]! } };
  const choice = findLanguage(language, [...allLanguages, ...regions], [language]);
  if (!choice) return null;
  const now = Date.parse(today);
  const own = { kind: 'loaded', protocols: [one] } as const;
  const { texts, problems } = textsForTag(contact, [language], own, now);
  return {
    text: texts[0]!,
    imprint: imprintOf(one, choice, today, now),
    problems,
  };
}

function imprintOf(
  protocol: Protocol,
  choice: LanguageChoice,
  today: string,
  now: number,
): readonly Phrase[] {
  const page = { protocol, zone: deviceZone, foreignZone: false };
  const { calendar, ...wording } = wordingOf(choice, page, now);
  // Years are written, since paper is read later.
  const lasting = { ...wording, calendar: { ...calendar, year: null } };
  const { isShown, kind } = signatureState(protocol, choice.texts, today);
  return describeImprint(protocol, lasting, isShown && kind === 'signed');
}
