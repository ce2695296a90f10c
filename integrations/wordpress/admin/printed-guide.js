// The guide that the plugin prints for browsers that run no scripts: the whole course without a date, decided and
// worded by the element's own code. The build uses it for the built-in guidance, the settings page for a clinic's own.
import { allLanguages } from '../../../dist/languages/all-languages.js';
import { chooseLanguage } from '../../../dist/languages/choose-language.js';
import { plainText } from '../../../dist/languages/phrase.js';
import { checkProtocols } from '../../../dist/guidance/check-protocols.js';
import { recoveryAt } from '../../../dist/guidance/recovery-at.js';
import { namedZone } from '../../../dist/time/zone.js';
import { describeGuide } from '../../../dist/view/describe-guide.js';

/**
 * Increase this when the form below, or the rules behind it, change: PHP does not print data with another number, and
 * asks for the file to be saved again.
 */
export const PRINTED_FORM = 2;

const zone = namedZone('UTC');

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

/** The whole text of a protocol in one language, without dates. */
export function guideOf(protocol, tag) {
  const choice = chooseLanguage(tag, allLanguages, Object.keys(protocol.texts));
  // The result does not depend on this instant: without a treatment there are no dates.
  const now = 0;
  const recovery = recoveryAt(protocol, null, now, zone);
  const view = describeGuide(recovery, now, choice, {
    protocol,
    guidance: 'known',
    zone,
    extensions: new Map(),
    isExtensionUnclear: false,
    contact: {
      name: null,
      phones: [],
      hours: [],
      afterHours: { name: null, phones: [] },
      emergency: [],
      email: null,
      website: null,
    },
    opening: null,
    nextVisit: null,
    doubt: null,
    alsoKept: [],
    changedFrom: null,
    languages: [],
    pageLanguage: choice,
    dateUnreadable: false,
    foreignZone: false,
  });
  const sheet = view.sheet();
  const hours = (id) => protocol.items.find((item) => item.id === id).until ?? null;
  const line = ({ id, text, more, answer }) => ({
    id,
    text,
    more,
    when: answer ? plainText(answer) : null,
    hours: hours(id),
  });
  return {
    language: view.lang,
    name: protocol.texts[choice.texts].name,
    version: protocol.version,
    source: protocol.source ?? null,
    call: sheet.call,
    emergency: sheet.emergency,
    avoid: sheet.rows.map(line),
    openEnded: sheet.openEnded.map(line),
    phases: sheet.phases.map(({ title, main, do: items }) => ({
      title,
      main,
      do: items.map(line),
    })),
    usual: sheet.usual,
    products: view.products,
    tips: view.tips,
    about: view.about,
    closing: view.closing,
  };
}
