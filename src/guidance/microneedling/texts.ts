import type { ItemText, PhaseText, Protocol, QuestionText } from '../protocol.js';
import type { windows } from './windows.js';

type Ids<Entries extends readonly { readonly id: string }[]> = Entries[number]['id'];
type Windows = typeof windows;
type Avoided = Extract<Windows['items'][number], { kind: 'avoid' }>;
/** Restrictions with an end, whose texts must say what is allowed afterwards. */
type Ending = Exclude<Avoided, { until: null }>['id'];

/** The words of the guidance in one language. A missing one does not compile. */
export interface MicroneedlingTexts {
  readonly name: string;
  /** How every line to avoid begins in this language, so that it reads as a "do not" out of context. */
  readonly doNot: string;
  /** The clinician who reviewed these words; `null` if none has. */
  readonly reviewed: Protocol['reviewed'];
  readonly phases: Readonly<Record<Ids<Windows['phases']>, PhaseText>>;
  /** What is to be asked has no short name: among what to do, "A special serum" would read as a permission. */
  readonly items: Readonly<Record<Ids<Windows['items']>, ItemText>> &
    Readonly<Record<Avoided['id'], ItemText & { readonly short: string }>> &
    Readonly<Record<Ending, ItemText & { readonly after: string }>>;
  readonly questions: Readonly<Record<Ids<Windows['questions']>, QuestionText>>;
  readonly signs: Readonly<Record<Ids<Windows['signs']>, string>>;
  readonly products: Readonly<Record<Ids<Windows['products']>, string>>;
  readonly tips: Readonly<Record<Ids<Windows['tips']>, string>>;
  readonly about: Readonly<Record<Ids<Windows['about']>, string>>;
  readonly closing: Readonly<Record<Ids<Windows['closing']>, string>>;
}
