import { betterTag, inOtherScript } from '../languages/unknown-tag.js';
import { warnOnce } from '../page/warn-once.js';
import { MOST_CHARACTERS } from '../settings/visible-text.js';
import { isKnownLanguage } from './guide-model.js';
import { knownLanguages } from './known-languages.js';

/**
 * Warns the page's author of near misses, in the console only: a misspelled attribute name, a value cut at a space, curly quotes from an
 * editor, a date that every link loses against, a language that does not exist or is not in this script.
 *
 * @param names - Names of the attributes that are read.
 * @param language - The page's language, `null` if it has none.
 * @param linked - The link's language, '' if it has none.
 */
export function adviseAuthor(
  host: Element,
  names: readonly string[],
  language: string | null,
  linked: string,
): void {
  for (const { name, value } of host.attributes) {
    if (value.length > MOST_CHARACTERS) continue;
    // As in clinic-phone=020 7946 0018.
    if (/^[\d(+]|['"]/.test(name))
      warnOnce(`${name} is cut off from the value before it. Put that between quotation marks.`);
    const letters = lettersOf(name);
    const meant = names.includes(name) ? name : names.find((each) => lettersOf(each) === letters);
    if (meant && meant !== name && !host.hasAttribute(meant))
      warnOnce(`${name}="${value}" is not read. Write ${meant}="…".`);
    if (
      meant === name &&
      /^[\p{Pi}\p{Pf}„‚″′]/u.test(value) &&
      !/^.[^\p{Pf}]+\p{Pf}\s?\p{L}/u.test(value)
    )
      warnOnce(`${name}=${value} has round quotes. Write straight ones: ${name}="…".`);
  }
  if (host.hasAttribute('from-link') && host.getAttribute('procedure-date'))
    warnOnce(
      'procedure-date wins over from-link: every visitor sees that day. Leave one of them out.',
    );
  if (
    !CSS.supports('color', 'oklch(from red l c h)') &&
    getComputedStyle(host).getPropertyValue('--aftercare-accent')
  )
    warnOnce('--aftercare-accent: this browser cannot make it readable. Check its contrast.');
  for (const tag of [language ?? '', linked]) {
    const other = inOtherScript(tag, knownLanguages());
    if (other) warnOnce(`lang="${tag}" ${other}`);
  }
  if (!language || language.length > MOST_CHARACTERS || isKnownLanguage(language)) return;
  const better = betterTag(language, knownLanguages());
  if (better !== null)
    warnOnce(
      `lang="${language}" is not a language. Write its tag, as in ${better || 'es or pt-BR'}.`,
    );
}

/** The same for `procedure-date`, `procedureDate`, `procedure_date`, `data-procedure-date` and `:procedure-date`. */
function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^data\W?/, '')
    .replace(/[^a-z]/g, '');
}
