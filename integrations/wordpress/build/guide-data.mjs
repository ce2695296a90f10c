// The built-in guidance of a language as the plugin prints it where no script runs: the sheet for paper, without a
// date, and the words around it. PHP has no plural rules, so every window that it may need stands here in words.
import { chooseLanguage } from '../../../dist/languages/choose-language.js';
import { counted } from '../../../dist/languages/counted.js';
import { allLanguages } from '../../../dist/languages/all-languages.js';
import { addLanguages, builtInProtocols } from '../../../dist/element/known-languages.js';
import { plainText } from '../../../dist/languages/phrase.js';
import { recoveryAt } from '../../../dist/guidance/recovery-at.js';
import { namedZone } from '../../../dist/time/zone.js';
import { describeGuide } from '../../../dist/view/describe-guide.js';

addLanguages(allLanguages);

/** Up to here windows are said in hours, from here on in days, as the guide does. */
const LONGEST_IN_HOURS = 72;
const LONGEST_IN_DAYS = 366;
const zone = namedZone('UTC');

/** What PHP prints around the guidance. */
const WORDS =
  'guideFor callIf callYourClinicIf emergencyIf whenToCall call callClinic write website avoid noEnd ' +
  'extended do phases usual products lifestyle about disclaimer guidance source';

/** @returns By the language's own name of its file, as in `es`. */
export function guideData() {
  return Object.fromEntries(allLanguages.map((language) => [language.tag, dataOf(language)]));
}

function dataOf(language) {
  const { tag, name, dir, words } = language;
  const [protocol] = builtInProtocols();
  const pick = (from) => Object.fromEntries(WORDS.split(' ').map((key) => [key, from[key]]));
  const numbers = (length) => Array.from({ length }, (_, index) => index + 1);
  const forFirst = (plural, most) =>
    Object.fromEntries(numbers(most).map((count) => [count, counted(plural, count, tag)]));
  return {
    language: tag,
    name,
    dir,
    words: pick(words),
    forFirstHours: forFirst(words.forFirstHours, LONGEST_IN_HOURS),
    forFirstDays: forFirst(words.forFirstDays, LONGEST_IN_DAYS),
    guide: guideOf(protocol, tag),
  };
}

/** Everything that a protocol says in a language, with no date in it. */
export function guideOf(protocol, tag) {
  const choice = chooseLanguage(tag, allLanguages, Object.keys(protocol.texts));
  // Nothing shown depends on this instant: without a treatment there is no date to say.
  const now = 0;
  const recovery = recoveryAt(protocol, null, now, zone);
  const view = describeGuide(recovery, now, choice, {
    protocol,
    zone,
    extensions: new Map(),
    contact: { name: null, phone: null, email: null, website: null },
    nextVisit: null,
    languages: [],
    pageLanguage: choice,
    dateUnreadable: false,
    foreignZone: false,
  });
  const sheet = view.sheet();
  const hours = (id) => protocol.items.find((item) => item.id === id).until ?? null;
  const line = ({ id, text, more, until }) => ({
    id,
    text,
    more,
    when: until && plainText(until),
    hours: hours(id),
  });
  return {
    language: view.lang,
    name: protocol.texts[choice.texts].name,
    version: protocol.version,
    source: protocol.source ?? null,
    call: sheet.call,
    emergency: sheet.emergency,
    avoid: sheet.avoid.map(line),
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
