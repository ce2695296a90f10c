/**
 * The answers to "Can I …?", in the order in which messages list them: how strict each is (a larger `rank` allows less),
 * and whether a protocol may give it as what a restriction ends with (`after`) and as what a question says of itself
 * (`own`). Its name is also its class in `questions.styles.ts`; without a rule there it looks neutral.
 *
 * A new answer goes here; the compiler then names every place that must know it.
 */
export const answers = {
  yes: { rank: 0, after: true, own: true },
  ask: { rank: 2, after: true, own: true },
  care: { rank: 1, after: true, own: true },
  'not-covered': { rank: 3, after: false, own: true },
  no: { rank: 4, after: false, own: false },
} as const satisfies Readonly<Record<string, AnswerTraits>>;

interface AnswerTraits {
  readonly rank: number;
  readonly after: boolean;
  readonly own: boolean;
}

export type Answer = keyof typeof answers;
type AnswerWith<Use extends 'after' | 'own'> = {
  [Name in Answer]: (typeof answers)[Name][Use] extends true ? Name : never;
}[Answer];

/** The answers that a protocol may give in one of the two places. */
export function answersWith<Use extends 'after' | 'own'>(use: Use): readonly AnswerWith<Use>[] {
  return (Object.keys(answers) as AnswerWith<Use>[]).filter((name) => answers[name][use]);
}
