import * as fc from 'fast-check';
import * as model from '../../../demo/editor/model/model.js';
import type { Draft, Edit, List } from '../../../demo/editor/model/model.js';
import { iconNames } from '../../../src/guidance/icons.js';
import type { Protocol } from '../../../src/guidance/protocol.js';

/** One edit by someone who tries everything: numbers that choose, and what is typed. */
export interface Choice {
  readonly what: number;
  readonly numbers: readonly number[];
  readonly words: string;
  readonly hours: number | null;
}

const LISTS: readonly List[] = [
  'phases',
  'items',
  'questions',
  'signs',
  'products',
  'tips',
  'about',
  'closing',
];
const PLAIN = ['products', 'tips', 'about', 'closing'] as const;

export const choice: fc.Arbitrary<Choice> = fc.record({
  what: fc.nat(1000),
  numbers: fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
  words: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'Do not swim.',
      'Swimming',
      'Ä “quote” \\ "',
      '游泳',
      'constructor',
      'a\nb',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constant('x'.repeat(601)),
  ),
  hours: fc.oneof(
    fc.constantFrom(0, 1, 24, 36, 48, 72, 168, 0.5, null),
    fc.constantFrom(-1, NaN, Infinity, 8785),
  ),
});

/** What the edit may choose from. */
interface Hand {
  readonly text: string;
  readonly procedure: number;
  readonly protocol: Protocol;
  readonly words: string;
  readonly hours: number | null;
  readonly from: <Value>(values: readonly Value[]) => Value;
  /** An id of the list, rarely one that is not there. */
  readonly idIn: (list: List) => string;
  readonly language: () => string;
  readonly byLanguage: <Text>(text: Text) => Readonly<Record<string, Text>>;
}

type Tried = (hand: Hand) => Edit;

export const edits: Readonly<Record<string, Tried>> = {
  setHours: ({ text, procedure, from, idIn, hours }) => {
    const list = from(['items', 'items', 'signs'] as const);
    return model.setHours(text, procedure, list, idIn(list), from(['until', 'from']), hours);
  },
  setThen: ({ text, procedure, from, idIn }) =>
    model.setThen(text, procedure, idIn('items'), from(['yes', 'care', 'ask'])),
  setPhases: ({ text, procedure, from, idIn }) => {
    const list = from(['items', 'signs'] as const);
    const phases = from([null, [], [idIn('phases')]]);
    return model.setPhases(text, procedure, list, idIn(list), phases);
  },
  turnOff: ({ text, procedure, idIn }) => model.turnOff(text, procedure, idIn('items')),
  turnOn: ({ text, procedure, protocol, from }) =>
    model.turnOn(text, procedure, from([...model.itemsOff(protocol).map(({ id }) => id), 'swim'])),
  addItem: ({ text, procedure, from, hours, words, byLanguage, idIn }) =>
    model.addItem(text, procedure, {
      kind: from(['avoid', 'do']),
      until: hours,
      ...from([{}, { then: 'yes' as const }]),
      ...from([{}, { from: hours ?? 0 }]),
      ...from([{}, { phases: [idIn('phases')] }]),
      ...from([{}, { icon: from(iconNames) }]),
      texts: byLanguage({ text: words, short: words, more: '' }),
      ...from([{}, { question: byLanguage({ ask: words }) }]),
    }),
  setIcon: ({ text, procedure, from, idIn }) =>
    model.setIcon(text, procedure, idIn('items'), from([null, ...iconNames])),
  setText: ({ text, procedure, from, idIn, language, words }) => {
    const list = from(LISTS);
    const key = from<model.TextKey>(model.textKeys[list]);
    return model.setText(text, procedure, language(), list, idIn(list), key, words);
  },
  setMain: ({ text, procedure, from, idIn, language, words }) => {
    const lines = from([[words], [words, 'Rest.', ''], [], ['a', 'b', 'c', words]]);
    return model.setMain(text, procedure, language(), idIn('phases'), lines);
  },
  setLanguageText: ({ text, procedure, from, language, words }) =>
    model.setLanguageText(text, procedure, language(), from(['name', 'doNot']), words),
  moveEntry: ({ text, procedure, from, idIn }) => {
    const list = from(LISTS);
    return model.moveEntry(text, procedure, list, idIn(list), from([0, 1, 2, 3, 9, -1, 0.5]));
  },
  setFirst: ({ text, procedure, from, idIn }) =>
    model.setFirst(text, procedure, idIn('phases'), from([[], [idIn('items')], ['wash', 'wash']])),
  addPhase: ({ text, procedure, from, words, byLanguage }) =>
    model.addPhase(text, procedure, {
      fromDay: from([-2, 0, 1, 4, 9, 30, 5000, 0.5]),
      texts: byLanguage({ title: words, main: from([[], ['Rest.']]) }),
    }),
  removePhase: ({ text, procedure, idIn }) => model.removePhase(text, procedure, idIn('phases')),
  setFromDay: ({ text, procedure, from, idIn }) =>
    model.setFromDay(text, procedure, idIn('phases'), from([-3, -1, 0, 1, 2, 4, 7, 12, 0.5])),
  addSign: ({ text, procedure, from, words, hours, byLanguage }) =>
    model.addSign(text, procedure, {
      level: from(['usual', 'call', 'emergency']),
      ...(hours === null ? {} : from([{ until: hours }, { from: hours }])),
      texts: byLanguage(words),
    }),
  setLevel: ({ text, procedure, from, idIn }) =>
    model.setLevel(text, procedure, idIn('signs'), from(['usual', 'call', 'emergency'])),
  addQuestion: ({ text, procedure, from, idIn, words, byLanguage }) =>
    model.addQuestion(text, procedure, {
      ...from([{}, { item: idIn('items') }]),
      ...from([{}, { answer: from(['yes', 'care', 'ask', 'not-covered'] as const) }]),
      texts: byLanguage({ ask: words }),
    }),
  setAnswer: ({ text, procedure, from, idIn }) =>
    model.setAnswer(text, procedure, idIn('questions'), from([null, 'yes', 'care', 'ask'])),
  setQuestionItem: ({ text, procedure, from, idIn }) =>
    model.setQuestionItem(text, procedure, idIn('questions'), from([null, idIn('items')])),
  addEntry: ({ text, procedure, from, words, byLanguage }) =>
    model.addEntry(text, procedure, from(PLAIN), byLanguage(words)),
  removeEntry: ({ text, procedure, from, idIn }) => {
    const list = from([...PLAIN, 'questions', 'signs'] as const);
    return model.removeEntry(text, procedure, list, idIn(list));
  },
  setNote: ({ text, procedure, from, idIn, words }) => {
    const list = from(LISTS);
    return model.setNote(text, procedure, list, idIn(list), words);
  },
  setReason: ({ text, procedure, from, idIn, words }) => {
    const list = from(LISTS);
    return model.setReason(text, procedure, list, idIn(list), words);
  },
  setFacts: ({ text, procedure, from, idIn }) => {
    const list = from(LISTS);
    return model.setFacts(text, procedure, list, idIn(list), from([[], ['F01', 'our sheet']]));
  },
  setHead: ({ text, procedure, from, words }) =>
    model.setHead(text, procedure, from(['version', 'source', 'note']), words),
  addLanguage: ({ text, procedure, from }) =>
    model.addLanguage(
      text,
      procedure,
      from(['en', 'de', 'es', 'zh', 'nl', 'pt-PT', '??', 'constructor']),
      from(['built-in', 'none']),
    ),
  removeLanguage: ({ text, procedure, language }) =>
    model.removeLanguage(text, procedure, language()),
  makeFirstLanguage: ({ text, procedure, language }) =>
    model.makeFirstLanguage(text, procedure, language()),
  copyProcedure: ({ text, procedure, from }) =>
    model.copyProcedure(
      text,
      procedure,
      from(['peel-2', 'laser', 'peel', 'Laser!', 'constructor']),
    ),
  removeProcedure: ({ text, procedure }) => model.removeProcedure(text, procedure),
  renameProcedure: ({ text, procedure, from }) =>
    model.renameProcedure(text, procedure, from(['peel', 'laser', 'microneedling', ''])),
};

const names = Object.keys(edits);

/** Tries one edit on a file. */
export function tried(
  draft: Draft,
  { what, numbers, words, hours }: Choice,
): {
  readonly name: string;
  readonly result: Edit;
} {
  let used = 0;
  const from = <Value>(values: readonly Value[]): Value =>
    values[numbers[used++ % numbers.length]! % values.length]!;
  const procedure = numbers[0]! % (draft.procedures.length || 1);
  const protocol = draft.procedures[procedure]!;
  const languages = Object.keys(protocol.texts);
  const name = names[what % names.length]!;
  const result = edits[name]!({
    text: draft.text,
    procedure,
    protocol,
    words,
    hours,
    from,
    idIn: (list) => from([...protocol[list].map(({ id }) => id), 'not-there']),
    language: () => from([...languages, 'xx']),
    byLanguage: (text) =>
      Object.fromEntries(languages.slice(0, 1 + (numbers[5]! % 3)).map((each) => [each, text])),
  });
  return { name, result };
}
