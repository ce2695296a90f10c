// The script for the languages that patients read: its name, and the file, which is joined in this page.
import { allLanguages } from '../../dist/languages/all-languages.js';
import { cutScript, joinScript, scriptName } from '../../dist/command/script-parts.js';

const byId = (id) => document.getElementById(id);
const nameOf = (tag) => new Intl.Locale(tag).language;
const ALL = 'aftercare-guide.js';

/**
 * The languages that a page needs, the first being what it shows if its own is another one.
 *
 * @param values - Attributes by name.
 * @returns As in `es`; empty for all.
 */
export function scriptLanguages({ lang, languages, src }) {
  // A protocol file may be in any language.
  if (src) return [];
  const tags = [lang, ...(languages ?? '').split(' ')].filter(Boolean);
  return [...new Set(tags.map(nameOf))];
}

/** The name of the script with these languages. */
export const fileFor = (names) =>
  names.length === 0 || names.length === allLanguages.length ? ALL : scriptName(names);

/** An address of a script that follows the choice of languages: another file name stays. */
export const addressOf = (address, names) =>
  address.replace(/aftercare-guide(?:\.\w\w)*\.js(?=$|\?)/, () => fileFor(names));

/** Says which file the page needs, and offers it. */
export function showScriptFile(names) {
  const button = byId('save-script');
  const file = fileFor(names);
  button.hidden = file === ALL;
  if (button.dataset.names === names.join(' ')) return;
  button.dataset.names = names.join(' ');
  button.textContent = `Save ${file}`;
  byId('script-hash').textContent = '';
  byId('script-says').textContent =
    file === ALL
      ? `${file} has all ${allLanguages.length} languages. Tick those that your patients read, under “Languages”: with one, the script is a third smaller.`
      : `${file} has ${listOf(names)}, and no other language.`;
}

function listOf(names) {
  const own = names.map((name) => allLanguages.find(({ tag }) => nameOf(tag) === name).name);
  return new Intl.ListFormat('en').format(own);
}

/** Saves the file, and shows its hash. */
export async function saveScriptFile() {
  const names = byId('save-script').dataset.names.split(' ');
  let script;
  try {
    script = joinScript(cutScript(await scriptText()), names);
  } catch {
    byId('script-hash').textContent =
      `The script could not be read. Take ${ALL}: it has all languages.`;
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  link.download = fileFor(names);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  // Browsers hash nothing on a page without encryption.
  byId('script-hash').textContent = crypto.subtle
    ? `Saved. For a page that checks its scripts: integrity="${await integrityOf(script)}"`
    : 'Saved. Open this page with https: to see the hash for a page that checks its scripts.';
}

/** The text of the script with all languages. From a disk, pages can read no files, but they can load scripts. */
function scriptText() {
  return new Promise((resolve, reject) => {
    if (window.aftercareGuideText) return resolve(window.aftercareGuideText);
    const element = document.createElement('script');
    element.src = byId('save-script').dataset.src;
    element.onload = () => resolve(window.aftercareGuideText);
    element.onerror = reject;
    document.head.append(element);
  });
}

/** For the attribute `integrity`. */
async function integrityOf(text) {
  const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}
