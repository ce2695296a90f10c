import { counted } from '../languages/counted.js';
import type { Phrase } from '../languages/phrase.js';
import type { Plural, Words } from '../languages/words.js';
import type { Answer } from '../guidance/answers.js';
import type { End } from '../guidance/end.js';
import type { Item, ProtocolTexts } from '../guidance/protocol.js';
import type {
  AdviceState,
  Ending,
  QuestionState,
  Recovery,
  RestrictionState,
} from '../guidance/recovery.js';
import { describeSigns } from './describe-signs.js';
import type { AdviceView, ItemView, QuestionView } from './guide-view.js';
import { textFor } from './text-for.js';
import { untilPhrase, type Calendar } from './when.js';

/** Up to here patients count in hours, from here on in days. */
const LONGEST_IN_HOURS = 72;

/** What is needed to put a recovery into words. */
export interface Wording {
  readonly words: Words;
  readonly texts: ProtocolTexts;
  readonly calendar: Calendar;
}

/** What to do, what to avoid, the questions and what is usual, at the recovery's instant. */
export function describeAdvice(
  recovery: Recovery,
  first: readonly string[],
  wording: Wording,
): AdviceView {
  const restrictions = inOrder(recovery.restrictions, first);
  const itemsWith = (isWanted: (end: End) => boolean) =>
    restrictions
      .filter(({ end }) => isWanted(end))
      .map((state) => describeRestriction(state, wording));
  return {
    do: inOrder(recovery.advice, first).map(({ item }) => describeItem(item, wording)),
    avoid: itemsWith((end) => end.kind === 'hours'),
    openEnded: itemsWith((end) => end.kind !== 'hours'),
    questions: recovery.questions.map((state) => describeQuestion(state, wording)),
    usual: describeSigns(recovery.signs, 'usual', wording.texts),
  };
}

/** What holds now: the phase's `first` items, then the others in the protocol's order. */
function inOrder<State extends RestrictionState | AdviceState>(
  states: readonly State[],
  first: readonly string[],
): State[] {
  const rank = ({ item }: State) => {
    const place = first.indexOf(item.id);
    return place < 0 ? first.length : place;
  };
  return states.filter(({ holds }) => holds).sort((one, other) => rank(one) - rank(other));
}

function describeItem({ id }: Item, { texts }: Wording): ItemView {
  const { text, more = null } = textFor(texts.items, id);
  return { id, text, more, until: null, extended: false };
}

function describeRestriction(state: RestrictionState, wording: Wording): ItemView {
  const { words } = wording;
  const until = describeEnd(state, wording, {
    when: words.until,
    endOf: words.untilEndOf,
    firstHours: words.forFirstHours,
    firstDays: words.forFirstDays,
  });
  return { ...describeItem(state.item, wording), until, extended: state.extended };
}

function describeQuestion(
  { question, answer, waitsFor }: QuestionState,
  wording: Wording,
): QuestionView {
  const { words, texts } = wording;
  const { ask, answer: own } = textFor(texts.questions, question.id);
  const inWords = {
    no: () =>
      (waitsFor &&
        describeEnd(waitsFor, wording, {
          when: words.noUntil,
          endOf: words.noUntilEndOf,
          firstHours: words.noForFirstHours,
          firstDays: words.noForFirstDays,
        })) ?? [words.no],
    yes: () => [own ?? words.yes],
    care: () => [own ?? words.care],
    ask: () => [words.ask],
    'not-covered': () => [words.notCovered],
  } satisfies Record<Answer, () => Phrase>;
  return { id: question.id, ask, answer, text: inWords[answer]() };
}

/** The end, as an instant if the treatment is known, else counted from it; `null` if there is none. */
function describeEnd(
  { end, endsAt }: Ending,
  { calendar }: Wording,
  sentences: {
    readonly when: string;
    readonly endOf: string;
    readonly firstHours: Plural;
    readonly firstDays: Plural;
  },
): Phrase | null {
  if (endsAt !== null) return untilPhrase(endsAt, calendar, sentences);
  switch (end.kind) {
    case 'never':
    case 'unclear':
      return null;
    case 'hours': {
      const { hours } = end;
      const inDays = hours > LONGEST_IN_HOURS && hours % 24 === 0;
      return [
        inDays
          ? counted(sentences.firstDays, hours / 24, calendar.locale)
          : counted(sentences.firstHours, hours, calendar.locale),
      ];
    }
  }
}
