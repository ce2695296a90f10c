// The guide that the plugin prints for browsers that run no scripts: the whole course without a date, decided and
// worded by the element's own code. The build uses it for the built-in guidance, the settings page for a clinic's own.
import { allLanguages } from '../../../dist/languages/all-languages.js';
import { findLanguage } from '../../../dist/languages/choose-language.js';
import { windows } from '../../../dist/guidance/microneedling/windows.js';
import { checkProtocols } from '../../../dist/guidance/check-protocols.js';
import { textsForTag } from '../../../dist/view/text-for-tag.js';

/** Increase this when the form below changes: PHP does not read another one, and asks for the file to be saved again. */
export const PRINTED_FORM = 4;

/**
 * The data that the settings page sends with a protocol file: each of its protocols in each of its complete languages.
 *
 * @param text - The file.
 * @returns JSON; empty if the file has mistakes, which the server lists when it rejects the file.
 */
export function printedText(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return '';
  }
  const { protocols } = checkProtocols(data);
  const guides = protocols.flatMap((protocol) =>
    Object.entries(protocol.texts).map(([language, texts]) => ({
      procedure: protocol.id,
      made: madeWith(language),
      guide: guideOf({ ...protocol, texts: { [language]: texts } }, language),
    })),
  );
  return guides.length ? JSON.stringify({ form: PRINTED_FORM, of: text, guides }) : '';
}

/** The whole text of a protocol in one language, without dates and without the clinic, which PHP adds. */
export function guideOf(protocol, tag) {
  const own = { kind: 'loaded', protocols: [protocol] };
  const [text] = textsForTag({ procedure: protocol.id }, [tag], own, 0).texts;
  const { lang, rows, questions, openEnded, phases, usual, products, tips, about } = text;
  return {
    language: lang,
    name: protocol.texts[lang].name,
    version: protocol.version,
    source: protocol.source ?? null,
    call: text.warning.call,
    emergency: text.warning.emergency,
    rows: [...rows, ...questions],
    openEnded,
    phases: phases.map(({ title, main, do: items }) => ({ title, main, do: items })),
    usual,
    products,
    tips,
    about,
    closing: text.closing,
  };
}

/** The built-in text of each language, made once. */
const fingerprints = new Map();

/**
 * What a text is made with, other than the file: the words of its language and the rules behind them, as seen in the
 * built-in guidance. PHP prints no text that was made with others, as before an update.
 *
 * @param tag - Of the text.
 */
export function madeWith(tag) {
  const choice = findLanguage(tag, allLanguages, [tag]);
  const { tag: language, words, guidance } = choice?.language ?? allLanguages[0];
  if (!fingerprints.has(language)) {
    const builtIn = { ...windows, texts: { [language]: guidance[windows.id] } };
    const text = JSON.stringify([PRINTED_FORM, words, guideOf(builtIn, language)]);
    fingerprints.set(language, fingerprintOf(text));
  }
  return fingerprints.get(language);
}

/** 64 bits to tell texts apart, not to protect them. The browser has its own hashes on `https:` pages only. */
function fingerprintOf(text) {
  let [one, other] = [0x811c9dc5, 0x2f0b4c47];
  for (const letter of text) {
    one = Math.imul(one ^ letter.codePointAt(0), 0x01000193);
    other = Math.imul(other ^ letter.codePointAt(0), 0x5bd1e995);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
