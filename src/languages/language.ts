import type { MicroneedlingTexts } from '../guidance/microneedling/texts.js';
import type { Protocol, ProtocolTexts } from '../guidance/protocol.js';
import type { Words } from './words.js';

/** Everything that the guide says in one language. Plain data, so that it can be kept as JSON. */
export interface Language {
  /** Tag of the language (BCP 47), as in `es` or `pt-BR`: what its words are marked with. */
  readonly tag: string;
  /** Its name in itself, as in "Español": what the language switch shows. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** The clinician's signature under the words of the interface; `null` where none has signed. */
  readonly reviewed: Protocol['reviewed'];
  readonly words: Words;
  /** The words of built-in guidance, by procedure. Without them the language serves a clinic's own guidance only. */
  readonly guidance: Readonly<Record<string, ProtocolTexts>>;
}

/** A language that comes with the element: nothing may be missing. */
export interface BuiltInLanguage extends Language {
  readonly guidance: { readonly microneedling: MicroneedlingTexts };
}
