/**
 * The answers to "Can I …?", from the one that allows most to the one that allows least: their order is how strict they
 * are. Each says where a protocol may write it: in `then` of a restriction and in `answer` of a question, in the latter
 * alone, or nowhere, since the guide works it out. Its name is also its class in `questions.styles.ts`; without a rule
 * there it looks neutral.
 *
 * A new answer goes here; the compiler then names every place that must know it.
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

/** What a restriction may end with. */
export const answersAfter = names.filter(
  (name): name is WrittenIn<'both'> => answers[name] === 'both',
);
/** What a question may say of itself. */
export const ownAnswers = names.filter(
  (name): name is WrittenIn<'both' | 'questions'> => answers[name] !== 'nowhere',
);

/** The larger, the less is allowed; NaN for what is no answer. */
export function strictnessOf(answer: unknown): number {
  const place = names.indexOf(answer as Answer);
  return place < 0 ? NaN : place;
}
