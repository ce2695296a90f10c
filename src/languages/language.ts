import type { MicroneedlingTexts } from '../guidance/microneedling/texts.js';
import type { Protocol, ProtocolTexts } from '../guidance/protocol.js';
import type { Words } from './words.js';

/** All texts of the guide in one language. Plain data, so that it can be stored as JSON. */
export interface Language {
  /** Tag of the language (BCP 47), as in `es` or `pt-BR`, used as `lang` of its words. */
  readonly tag: string;
  /** Its own name for itself, as in "Español", shown in the language switch. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language that this is in the words of a region. */
  readonly of?: Language;
  /** The clinician who reviewed the words of the interface; `null` if none has. */
  readonly reviewed: Protocol['reviewed'];
  readonly words: Words;
  /** The words of built-in guidance, by procedure. Without them the language serves a clinic's own guidance only. */
  readonly guidance: Readonly<Record<string, ProtocolTexts>>;
}

/** A language that ships with the element: nothing may be missing. */
export interface BuiltInLanguage extends Language {
  readonly guidance: { readonly microneedling: MicroneedlingTexts };
}
