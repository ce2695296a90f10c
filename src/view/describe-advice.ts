import type { Answer } from '../guidance/answers.js';
import type { ProtocolTexts } from '../guidance/protocol.js';
import type { AdviceState, QuestionState, Recovery } from '../guidance/recovery.js';
import type { Language } from '../languages/language.js';
import type { Words } from '../languages/words.js';
import { describeItem } from './describe-item.js';
import { describeRows, endInWords } from './describe-rows.js';
import { describeSigns } from './describe-signs.js';
import type { AdviceView, QuestionView } from './advice-view.js';
import type { Strip } from './strip.js';
import { textFor } from './text-for.js';
import type { Calendar } from './date-format.js';

/** What is needed to put a recovery into words. */
export interface Wording {
  readonly dir: Language['dir'];
  readonly words: Words;
  readonly texts: ProtocolTexts;
  readonly calendar: Calendar;
}

/**
 * What to do, what to avoid, the questions and what is usual, at the recovery's instant.
 *
 * @param first - Ids of what to do first.
 * @param strip - The days that the bars are drawn along; `null` for no bars.
 */
export function describeAdvice(
  recovery: Recovery,
  first: readonly string[],
  wording: Wording,
  strip: Strip | null = null,
): AdviceView {
  const { restrictions, questions, advice } = recovery;
  const inRows = [
    ...restrictions.filter(({ end }) => end.kind === 'hours'),
    // What to do later is off limits until then.
    ...advice
      .filter(({ waits }) => waits)
      .map(({ item, start: end, startsAt: endsAt }) => ({
        item,
        end,
        endsAt,
        holds: true,
        extended: false,
      })),
  ];
  const isInRow = ({ question }: QuestionState) =>
    inRows.some(({ item }) => item.id === question.item);
  const others = questions.filter((state) => !isInRow(state));
  const isToAsk = ({ answer }: QuestionState) => answer === 'ask' || answer === 'not-covered';
  const describe = (state: QuestionState) => describeQuestion(state, wording);
  return {
    rows: describeRows(inRows, questions, wording, strip),
    do: inOrder(advice, first).map(({ item }) => describeItem(item, wording)),
    openEnded: restrictions
      .filter(({ end, holds }) => holds && end.kind !== 'hours')
      .map(({ item, extended }) => describeItem(item, wording, extended)),
    asks: others.filter(isToAsk).map(describe),
    answers: others.filter((state) => !isToAsk(state)).map(describe),
    usual: describeSigns(recovery.signs, 'usual', wording.texts),
  };
}

/** What is due now: the phase's `first` items, then the others in the protocol's order. */
function inOrder(states: readonly AdviceState[], first: readonly string[]): AdviceState[] {
  const rank = ({ item }: AdviceState) => {
    const place = first.indexOf(item.id);
    return place < 0 ? first.length : place;
  };
  return states.filter(({ holds }) => holds).sort((one, other) => rank(one) - rank(other));
}

function describeQuestion(
  { question: { id }, answer, waitsFor }: QuestionState,
  wording: Wording,
): QuestionView {
  const { words, texts } = wording;
  const { ask, short = ask, answer: own } = textFor(texts.questions, id);
  const inWords = {
    no: () => (waitsFor && endInWords(waitsFor, wording)) ?? words.no,
    yes: () => own ?? words.yes,
    care: () => own ?? words.care,
    ask: () => words.ask,
    'not-covered': () => words.notCovered,
  } satisfies Record<Answer, () => string>;
  return { id, ask, name: short, answer, text: inWords[answer]() };
}
