// The guide that the plugin prints for browsers that run no scripts: the whole course without a date, decided and
// worded by the element's own code. The build uses it for the built-in guidance, the settings page for a clinic's own.
import { checkProtocols } from '../../../dist/guidance/check-protocols.js';
import { textsForTag } from '../../../dist/view/text-for-tag.js';

/**
 * Increase this when the form below, or the rules behind it, change: PHP does not print data with another number, and
 * asks for the file to be saved again.
 */
export const PRINTED_FORM = 3;

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
