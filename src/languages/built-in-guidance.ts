import { windows } from '../guidance/microneedling/windows.js';
import type { Protocol } from '../guidance/protocol.js';
import type { BuiltInLanguage } from './language.js';

/** The built-in guidance in these languages, for what is made ahead of time. A page reads its words one by one. */
export function builtInGuidance(languages: readonly BuiltInLanguage[]): Protocol {
  const texts = languages.map(({ tag, guidance }) => [tag, guidance[windows.id]] as const);
  return { ...windows, texts: Object.fromEntries(texts) };
}
