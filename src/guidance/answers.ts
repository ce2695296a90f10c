/**
 * The answers to "Can I …?", from least to most strict. Each names where a protocol may write it: `both` for `then` of a
 * restriction and `answer` of a question, `questions` for the latter alone, or `nowhere`, since the guide computes it.
 * Its name is also its class in `when.styles.ts`; without a rule there it looks neutral.
 *
 * A new answer goes here; the compiler then points to every place that needs it.
 */
export const answers = {
  yes: 'both',
  care: 'both',
  ask: 'both',
  'not-covered': 'questions',
  no: 'nowhere',
} as const satisfies Readonly<Record<string, 'both' | 'questions' | 'nowhere'>>;

export type Answer = keyof typeof answers;
type WrittenIn<Place> = {
  [Name in Answer]: (typeof answers)[Name] extends Place ? Name : never;
}[Answer];

const names = Object.keys(answers) as Answer[];

/** Answers that may follow a restriction. */
export const answersAfter = names.filter(
  (name): name is WrittenIn<'both'> => answers[name] === 'both',
);
/** Answers that a question may have itself. */
export const ownAnswers = names.filter(
  (name): name is WrittenIn<'both' | 'questions'> => answers[name] !== 'nowhere',
);

/** Larger is stricter; NaN if it is not an answer. */
export function strictnessOf(answer: unknown): number {
  const place = names.indexOf(answer as Answer);
  return place < 0 ? NaN : place;
}
