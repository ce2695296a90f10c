import { counted } from '../languages/counted.js';
import type { Phrase } from '../languages/phrase.js';
import type { Plural, Words } from '../languages/words.js';
import type { ProtocolTexts } from '../guidance/protocol.js';
import type { ItemState, QuestionState, Recovery } from '../guidance/recovery.js';
import type { AdviceView, ItemView, QuestionView } from './guide-view.js';
import { untilPhrase, type Calendar } from './when.js';

/** Up to here patients count in hours, from here on in days. */
const LONGEST_IN_HOURS = 72;

/** What it takes to put a recovery into words. */
export interface Wording {
  readonly words: Words;
  readonly texts: ProtocolTexts;
  readonly calendar: Calendar;
}

/** What to do, what to leave, the questions and what is usual, as it is at the recovery's instant. */
export function describeAdvice(
  recovery: Recovery,
  first: readonly string[],
  wording: Wording,
): AdviceView {
  const rank = ({ item }: ItemState) => first.indexOf(item.id) + 1 || Infinity;
  const held = recovery.items
    .filter(({ holds }) => holds)
    .sort((one, other) => Math.min(rank(one), 99) - Math.min(rank(other), 99));
  const shown = (want: (state: ItemState) => boolean) =>
    held.filter(want).map((state) => describeItem(state, wording));
  return {
    do: shown(({ item }) => item.kind === 'do'),
    avoid: shown(({ item, hours }) => item.kind === 'avoid' && hours !== null),
    openEnded: shown(({ item, hours }) => item.kind === 'avoid' && hours === null),
    questions: recovery.questions.map((state) => describeQuestion(state, wording)),
    usual: recovery.signs
      .filter(({ level }) => level === 'usual')
      .map(({ id }) => wording.texts.signs[id] ?? ''),
  };
}

function describeItem(state: ItemState, wording: Wording): ItemView {
  const { words, texts } = wording;
  const { id, kind } = state.item;
  return {
    id,
    text: texts.items[id]?.text ?? '',
    more: texts.items[id]?.more ?? null,
    until:
      kind === 'avoid'
        ? until(state, wording, {
            when: words.until,
            endOf: words.untilEndOf,
            firstHours: words.forFirstHours,
            firstDays: words.forFirstDays,
          })
        : null,
    extended: state.extended,
  };
}

function describeQuestion(state: QuestionState, wording: Wording): QuestionView {
  const { question, answer, waitsFor } = state;
  const { words, texts } = wording;
  const { ask, answer: own } = texts.questions[question.id] ?? { ask: '' };
  return {
    id: question.id,
    ask,
    tone: answer,
    answer: {
      no: () =>
        (waitsFor &&
          until(waitsFor, wording, {
            when: words.noUntil,
            endOf: words.noUntilEndOf,
            firstHours: words.noForFirstHours,
            firstDays: words.noForFirstDays,
          })) ?? [words.no],
      yes: () => [own ?? words.yes],
      care: () => [own ?? words.care],
      ask: () => [words.ask],
      'not-covered': () => [words.notCovered],
    }[answer](),
  };
}

/** Until when, as an instant where the treatment is known, else in hours; `null` where it has no end. */
function until(
  { changesAt, hours }: ItemState,
  { calendar }: Wording,
  sentences: {
    readonly when: string;
    readonly endOf: string;
    readonly firstHours: Plural;
    readonly firstDays: Plural;
  },
): Phrase | null {
  if (changesAt !== null) return untilPhrase(changesAt, calendar, sentences);
  if (hours === null) return null;
  const { firstHours, firstDays } = sentences;
  const inDays = hours > LONGEST_IN_HOURS && hours % 24 === 0;
  return [
    inDays
      ? counted(firstDays, hours / 24, calendar.locale)
      : counted(firstHours, hours, calendar.locale),
  ];
}
