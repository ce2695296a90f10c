import type { LanguageChoice } from '../languages/choose-language.js';
import { gapIn, phrase, plainText, stopAfter, type Phrase } from '../languages/phrase.js';
import { datesFor } from '../languages/text-words.js';
import type { Words } from '../languages/words.js';
import { recoveryUnder } from '../guidance/doubt.js';
import type { Protocol } from '../guidance/protocol.js';
import type { Contact } from '../settings/contact.js';
import type { WrittenTime } from '../time/written-time.js';
import { startOfDay } from '../time/zone.js';
import { describeCalls } from './describe-calls.js';
import { describeGuide, describeImprint, wordingOf } from './describe-guide.js';
import type { ViewOptions } from './describe-header.js';
import type { ItemView, QuestionView, RowView } from './advice-view.js';
import type { CallsView, GuideView } from './guide-view.js';
import { writtenTerm } from './when.js';

/**
 * The whole guide in sentences, to be read at any time and without a script: every restriction with its window and what
 * then, and no "today". For the text between the tags, for WordPress and for the templates of other systems.
 */
export interface GuideText {
  /** Language of the words, BCP 47. */
  readonly lang: string;
  readonly dir: GuideView['dir'];
  readonly words: Words;
  readonly title: Phrase;
  /** For which treatment the dates are, and what is not known. */
  readonly notices: readonly Phrase[];
  readonly warning: GuideView['warning'];
  readonly contact: Contact;
  /** Who answers when the clinic is closed comes second, after the hours in words. */
  readonly calls: CallsView;
  readonly rows: readonly TextLine[];
  /** Questions to ask the clinic, each with its answer. */
  readonly questions: readonly TextLine[];
  readonly openEnded: readonly TextLine[];
  readonly phases: readonly TextPhase[];
  readonly usual: readonly string[];
  readonly products: readonly string[];
  readonly tips: readonly string[];
  readonly about: readonly string[];
  readonly closing: readonly string[];
  readonly imprint: readonly Phrase[];
}

export interface TextPhase {
  readonly title: string;
  /** When it begins; `null` without dates. */
  readonly from: string | null;
  readonly main: readonly string[];
  /** What to do that no earlier phase has. */
  readonly do: readonly TextLine[];
}

/** What, how long and what then, and why: whole sentences. */
export interface TextLine {
  readonly id: string;
  readonly text: string;
  /** Said before a permission that follows, since it is not the reason for that. */
  readonly why: string | null;
  /** `null` if it has no end. */
  readonly when: string | null;
  readonly more: string | null;
}

/** What the text needs to know of the page. */
export type TextOptions = Pick<
  ViewOptions,
  'protocol' | 'guidance' | 'extensions' | 'zone' | 'isExtensionUnclear' | 'contact' | 'nextVisit'
>;

/** Of a year's opening hours, nothing is too far away. */
const ANY_DAY = Infinity;

/**
 * @param treatment - `null` for a text that is right for every patient: hours and days instead of dates.
 * @param now - Closed days before it are left out. Nothing else depends on it.
 */
export function describeText(
  options: TextOptions,
  treatment: WrittenTime | null,
  choice: LanguageChoice,
  now: number,
): GuideText {
  const { protocol, zone, contact } = options;
  const settings: ViewOptions = {
    ...options,
    opening: null,
    doubt: null,
    alsoKept: [],
    changedFrom: null,
    languages: [],
    pageLanguage: choice,
    dateUnreadable: false,
    foreignZone: treatment !== null,
  };
  const wording = wordingOf(choice, settings, now);
  const lasting = { ...wording, calendar: { ...wording.calendar, year: null, near: null } };
  const first = treatment ? startOfDay(treatment.date, zone) : now;
  const recovery = recoveryUnder(settings, treatment, first);
  const view = describeGuide(recovery, first, choice, settings, lasting);
  const { words, header, advice } = view;
  const { rows, openEnded, phases, usual, call, emergency } = view.sheet();
  const line = (item: ItemView & Partial<RowView>) => lineOf(item, protocol, words);
  const visit = header.visit ? [header.visit.line] : [];
  return {
    lang: view.lang,
    dir: view.dir,
    words,
    title: header.guideFor ?? [header.title],
    notices: [
      ...header.notices,
      ...(treatment
        ? [
            phrase(datesFor(choice.language), { when: writtenTerm(treatment, lasting.calendar) }),
            ...header.lines,
            ...visit,
          ]
        : []),
    ],
    warning: { ...view.warning, call, emergency },
    contact,
    calls: describeCalls(contact, null, now, lasting, false, ANY_DAY),
    rows: rows.map(line),
    questions: advice ? advice.asks.map((each) => answered(each, words)) : [],
    openEnded: openEnded.map(line),
    phases: phases.map(({ title, from, main, do: items }) => ({
      title,
      from: from && sentence(plainText(from), words),
      main,
      do: items.map(line),
    })),
    usual,
    products: view.products,
    tips: view.tips,
    about: view.about,
    closing: view.closing,
    // The text outlasts a signature.
    imprint: options.guidance === 'known' ? describeImprint(protocol, lasting, false) : [],
  };
}

function lineOf(
  { id, text, name, more, extended, answer, after, state }: ItemView & Partial<RowView>,
  { items }: Protocol,
  words: Words,
): TextLine {
  const item = items.find((each) => each.id === id);
  const isAdvice = item?.kind !== 'avoid';
  const isAllowedThen = !!answer && state === 'wait' && (isAdvice || item.then === 'yes');
  const sentences: string[] = [];
  if (answer) sentences.push(sentence(plainText(answer), words));
  if (extended) sentences.push(sentence(words.extended, words));
  if (isAllowedThen) sentences.push(words.afterThat, sentence(after ?? words.yes, words));
  return {
    id,
    // What is to be done later is named by its question.
    text: text || name,
    when: sentences.join(gapIn(words)) || null,
    ...(isAllowedThen && !isAdvice ? { why: more, more: null } : { why: null, more }),
  };
}

function answered({ id, ask, text }: QuestionView, words: Words): TextLine {
  return { id, text: ask, why: null, when: sentence(text, words), more: null };
}

function sentence(text: string, words: Words): string {
  return text + stopAfter(text, words);
}
