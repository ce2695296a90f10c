/**
 * The answers to "Can I …?", in the order in which messages list them. A larger `rank` is stricter. `writtenIn` says
 * what of a protocol may give it: what a restriction ends with and questions, questions alone, or nothing since it is
 * worked out. The name is also the answer's class in `questions.styles.ts`; without a rule there it looks neutral.
 *
 * A new answer goes here; the compiler then names every place that must know it.
 */
export const answers = {
  yes: { rank: 0, writtenIn: 'both' },
  ask: { rank: 2, writtenIn: 'both' },
  care: { rank: 1, writtenIn: 'both' },
  'not-covered': { rank: 3, writtenIn: 'questions' },
  no: { rank: 4, writtenIn: 'nothing' },
} as const satisfies Readonly<
  Record<string, { readonly rank: number; readonly writtenIn: 'both' | 'questions' | 'nothing' }>
>;

type Answers = typeof answers;
export type Answer = keyof Answers;
type WrittenIn<Place> = {
  [Name in Answer]: Answers[Name]['writtenIn'] extends Place ? Name : never;
}[Answer];

/** What a restriction may end with. */
export type AnswerAfter = WrittenIn<'both'>;
/** What a question may say of itself. */
export type OwnAnswer = WrittenIn<'both' | 'questions'>;

const names = Object.keys(answers) as Answer[];
const writtenIn = (...places: readonly string[]) =>
  names.filter((name) => places.includes(answers[name].writtenIn));

export const answersAfter = writtenIn('both') as AnswerAfter[];
export const ownAnswers = writtenIn('both', 'questions') as OwnAnswer[];

/** Whether a value is one of the answers. */
export function isAnswer(value: unknown): value is Answer {
  return names.includes(value as Answer);
}
