import type { LanguageChoice } from '../../src/languages/choose-language.js';
import type { LinkParams } from '../../src/settings/link-text.js';
import type { WrittenTime } from '../../src/time/written-time.js';

/** What the front desk has entered, each usable. */
export interface Patient {
  /** The page with the guide, in full and without a fragment. */
  readonly address: string;
  readonly link: LinkParams;
  readonly treatment: WrittenTime;
  /** The treatment is on a day that is still to come. */
  readonly isAhead: boolean;
  readonly nextVisit: WrittenTime | null;
  /** Restrictions held longer, by item id, in hours. */
  readonly longer: ReadonlyMap<string, number>;
  readonly choice: LanguageChoice;
  /** Each '' if it is not given. */
  readonly clinic: { readonly name: string; readonly phone: string };
}

/** Fields of the page, by id: their text, or {@link UNREADABLE}. */
export type Fields = Readonly<Record<string, string>>;

/** The browser holds a field for half filled in, and gives no value for it. */
export const UNREADABLE = '?';

/** What is said under a field. A `problem` leaves no link; a `warning` and a `hint` do. */
export interface Note {
  readonly field: string;
  readonly kind: 'problem' | 'warning' | 'hint';
  readonly text: string;
}
