import type { ItemText, PhaseText, Protocol, QuestionText } from '../protocol.js';
import type { windows } from './windows.js';

type Ids<Entries extends readonly { readonly id: string }[]> = Entries[number]['id'];
type Windows = typeof windows;
type Avoided = Extract<Windows['items'][number], { kind: 'avoid' }>;
/** Restrictions with an end, whose texts must say what is so afterwards. */
type Ending = Exclude<Avoided, { until: null }>['id'];

/** The words of the guidance in one language. A missing one does not compile. */
export interface MicroneedlingTexts {
  readonly name: string;
  /** How every line of what to avoid begins in this language, so that it is heard as a "do not". */
  readonly doNot: string;
  /** The clinician's signature under these words; `null` where none has signed. */
  readonly reviewed: Protocol['reviewed'];
  readonly phases: Readonly<Record<Ids<Windows['phases']>, PhaseText>>;
  readonly items: Readonly<Record<Ids<Windows['items']>, ItemText>> &
    Readonly<Record<Ending, ItemText & { readonly after: string }>>;
  readonly questions: Readonly<Record<Ids<Windows['questions']>, QuestionText>>;
  readonly signs: Readonly<Record<Ids<Windows['signs']>, string>>;
  readonly products: Readonly<Record<Ids<Windows['products']>, string>>;
  readonly tips: Readonly<Record<Ids<Windows['tips']>, string>>;
  readonly about: Readonly<Record<Ids<Windows['about']>, string>>;
  readonly closing: Readonly<Record<Ids<Windows['closing']>, string>>;
}
