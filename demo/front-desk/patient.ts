import type { Protocol } from '../../src/guidance/protocol.js';
import type { LanguageChoice } from '../../src/languages/choose-language.js';
import type { Contact } from '../../src/settings/contact.js';
import type { LinkParams } from '../../src/settings/link-text.js';
import type { PageGuide } from './site-pages.js';
import type { WrittenTime } from '../../src/time/written-time.js';

/** What the front desk has entered, all of it valid. */
export interface Patient {
  /** The page with the guide, in full and without a fragment. */
  readonly address: string;
  readonly link: LinkParams;
  readonly treatment: WrittenTime;
  /** The treatment is on a future day. */
  readonly isAhead: boolean;
  readonly nextVisit: WrittenTime | null;
  /** Extended restrictions, by item id, in hours. */
  readonly longer: ReadonlyMap<string, number>;
  readonly choice: LanguageChoice;
  /** The guidance of the clinic's page. */
  readonly protocol: Protocol;
  /** The guide in that page; `null` if it is not known. */
  readonly page: PageGuide | null;
  readonly clinic: Clinic;
}

/** Whom patients call. */
export interface Clinic {
  /** '' if it is not given. */
  readonly name: string;
  readonly phone: string;
  readonly contact: Contact;
  /** The same as attributes of a tag; not those that are empty. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Fields of the page, by id: their text, or {@link UNREADABLE}. */
export type Fields = Readonly<Record<string, string>>;

/** The value used for a field that is partly filled in, for which the browser returns none. */
export const UNREADABLE = '?';

/** A message under a field. A `problem` prevents a link; a `warning` or a `hint` does not. */
export interface Note {
  readonly field: string;
  readonly kind: 'problem' | 'warning' | 'hint';
  readonly text: string;
  /** Where it is put right, if not in this field. */
  readonly link?: { readonly text: string; readonly href: string };
}
