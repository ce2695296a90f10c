// The built-in guidance of a language, as the plugin prints it for browsers that run no scripts, and the words around
// it.
import { allLanguages } from '../../../dist/languages/all-languages.js';
import { addLanguages, builtInProtocols } from '../../../dist/element/known-languages.js';
import { calendarData } from './calendar-data.mjs';
import { guideOf, madeWith } from '../admin/printed-guide.js';

addLanguages(allLanguages);

/** What PHP prints around the guidance. */
const WORDS =
  'stop guideFor callIf callYourClinicIf emergencyIf whenToCall whenClosed call callClinic write website avoid noEnd ' +
  'whenCanI ask askYourClinic guideFailed extended usual products lifestyle about disclaimer guidance source ' +
  'do colon everyPhase openOn closedOn dayToDay timeToTime dayAndNight first';

/** @returns By the language's tag, as in `es`. */
export function guideData() {
  return Object.fromEntries(allLanguages.map((language) => [language.tag, dataOf(language)]));
}

function dataOf({ tag, name, dir, words }) {
  const [protocol] = builtInProtocols();
  return {
    language: tag,
    name,
    dir,
    words: Object.fromEntries(WORDS.split(' ').map((key) => [key, words[key]])),
    calendar: calendarData(tag, words),
    guide: guideOf(protocol, tag),
    made: madeWith(tag),
    restrictions: restrictionsOf(protocol, tag),
  };
}

/** What the block can extend. */
function restrictionsOf({ items, texts }, tag) {
  return items
    .filter(({ kind, until }) => kind === 'avoid' && until !== null)
    .map(({ id, until }) => ({ id, text: texts[tag].items[id].text, hours: until }));
}
