import { hoursOf } from '../guidance/end.js';
import type { Avoid, Item } from '../guidance/protocol.js';
import type { Ending, QuestionState, RestrictionState } from '../guidance/recovery.js';
import { counted } from '../languages/counted.js';
import { phrase, plainText, type Phrase } from '../languages/phrase.js';
import type { Words } from '../languages/words.js';
import type { Wording } from './describe-advice.js';
import { describeItem } from './describe-item.js';
import type { ItemView, RowView } from './advice-view.js';
import { barOf, type Strip } from './strip.js';
import { textFor } from './text-for.js';
import { untilInShort, untilPhrase } from './when.js';

/** Up to here patients count in hours, from here on in days. */
const LONGEST_IN_HOURS = 72;

/** A restriction, or what to do later. */
type RowSource = Omit<RestrictionState, 'item'> & { readonly item: Item };

/** What has an end, by its end, and last what to do later: what, until when and what then, or what is allowed. */
export function describeRows(
  restrictions: readonly RowSource[],
  questions: readonly QuestionState[],
  wording: Wording,
  strip: Strip | null,
): RowView[] {
  return [...restrictions]
    .sort(
      (one, other) =>
        Number(one.item.kind === 'do') - Number(other.item.kind === 'do') ||
        hoursOf(one.end).most - hoursOf(other.end).most,
    )
    .flatMap((state) => describeRow(state, questions, wording, strip) ?? []);
}

function describeRow(
  state: RowSource,
  questions: readonly QuestionState[],
  wording: Wording,
  strip: Strip | null,
): RowView | null {
  const { item, holds, extended } = state;
  const { texts } = wording;
  const view = describeItem(item, wording, extended);
  const { short, after = null } = textFor(texts.items, item.id);
  const asked = questions
    .filter(({ question }) => question.item === item.id)
    .map(({ question: { id } }) => textFor(texts.questions, id));
  if (item.kind === 'do') {
    // As a question, since its text alone says to do it.
    const name = asked[0]?.ask ?? view.name;
    return {
      ...view,
      name,
      text: asked.length ? '' : name,
      state: 'wait',
      ...describeWait({ ...state, item: { then: 'yes' } }, view, wording),
      bar: strip && barOf(state, strip),
      after: view.text,
      questions: asked.map(({ ask }) => ask),
    };
  }
  // "Do not …" cannot be the name of what is allowed.
  const name = holds ? view.name : (short ?? asked[0]?.short ?? asked[0]?.ask ?? after);
  if (name === null) return null;
  return {
    ...view,
    name,
    // On paper too: what is allowed is not called forbidden.
    text: holds ? view.text : name,
    state: holds ? 'wait' : item.then,
    ...(holds
      ? describeWait({ ...state, item }, view, wording)
      : { answer: [allowed(item, view, asked[0]?.answer, wording.words)], inShort: null }),
    bar: holds && strip ? barOf(state, strip) : null,
    after,
    questions: asked.map(({ ask }) => ask),
  };
}

/** What follows a restriction that has ended. */
function allowed(
  { then }: Avoid,
  { detail }: ItemView,
  answer: string | undefined,
  words: Words,
): string {
  const inWords = {
    yes: words.yes,
    care: answer ?? (detail === null ? words.care : words.careHow.replace('{how}', () => detail)),
    ask: words.ask,
  } satisfies Record<Avoid['then'], string>;
  return inWords[then];
}

/** "Not until …, then …", in full and in short. */
export function describeWait(
  { item: { then }, ...ending }: Ending & { readonly item: Pick<Avoid, 'then'> },
  { detail }: Pick<ItemView, 'detail'>,
  wording: Wording,
): Pick<RowView, 'answer' | 'inShort'> {
  const { words, calendar } = wording;
  const sentences = {
    yes: '{until}',
    care: detail === null ? words.thenCare : words.thenCareHow,
    ask: words.thenAsk,
  } satisfies Record<Avoid['then'], string>;
  const followed = (until: Phrase) => phrase(sentences[then], { until, how: [detail ?? ''] });
  const inShort = ending.endsAt === null ? null : untilInShort(ending.endsAt, calendar, words);
  return {
    answer: followed(describeEnd(ending, wording) ?? []),
    inShort: inShort === null ? null : plainText(followed([inShort])),
  };
}

/** The same without what follows; `null` if there is no end. */
export function endInWords(ending: Ending, wording: Wording): string | null {
  const end = describeEnd(ending, wording);
  return end && plainText(end);
}

/** As an instant if the treatment is known, else counted from it; `null` if there is no end. */
function describeEnd({ end, endsAt }: Ending, { words, calendar }: Wording): Phrase | null {
  if (endsAt !== null) return untilPhrase(endsAt, { ...calendar, near: null }, words);
  switch (end.kind) {
    case 'never':
    case 'unclear':
      return null;
    case 'hours': {
      const { hours } = end;
      const { notInFirstDays, notInFirstHours } = words;
      return [
        hours > LONGEST_IN_HOURS && hours % 24 === 0
          ? counted(notInFirstDays, hours / 24, calendar.locale)
          : counted(notInFirstHours, hours, calendar.locale),
      ];
    }
  }
}
