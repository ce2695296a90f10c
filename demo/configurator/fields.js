// From the form to attributes.
import { dateTime } from './dates.js';
import { FLAGS } from './snippets.js';

const byId = (id) => document.getElementById(id);
const deviceZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** In the order in which they are written. */
const NAMES = [
  'procedure-date',
  'time-zone',
  'next-visit',
  'clinic-name',
  'clinic-phone',
  'clinic-email',
  'clinic-url',
  'layout',
  'lang',
  'languages',
  'heading-level',
  'extend',
  'from-link',
  'remember',
  'src',
  'procedure',
];

const readers = {
  'procedure-date': () => dateTime(byId('procedure-date').value, byId('procedure-time').value),
  'next-visit': () => dateTime(byId('next-visit').value, byId('next-visit-time').value),
  'time-zone': () => byId('time-zone').value.trim() || deviceZone,
  languages: () =>
    [...document.querySelectorAll('#languages input:checked')].map(({ value }) => value).join(' '),
};

/** Attributes by name, none empty; flags are `''`. */
export function readAttributes() {
  const values = {};
  for (const name of NAMES) {
    if (FLAGS.includes(name)) {
      if (byId(name).checked) values[name] = '';
      continue;
    }
    const value = readers[name]?.() ?? byId(name).value.trim();
    if (value) values[name] = value;
  }
  return values;
}

/** `null` where the guide's own are used. */
export function readAccent() {
  const isOwn = byId('own-accent').checked;
  for (const id of ['accent-light', 'accent-dark']) byId(id).disabled = !isOwn;
  return isOwn ? { light: byId('accent-light').value, dark: byId('accent-dark').value } : null;
}

/** Puts in what the page's source cannot know: the zones of this browser, the languages to tick, today. */
export function fillForm(today) {
  byId('procedure-date').value = today;
  byId('procedure-time').value = '15:30';
  byId('time-zone').value = deviceZone;
  byId('time-zone').placeholder = deviceZone;
  byId('zones').append(...Intl.supportedValuesOf('timeZone').map((zone) => new Option(zone, zone)));
  for (const { value, lang, text } of byId('lang').options) {
    if (!value || value.includes('-')) continue;
    const label = document.createElement('label');
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', value });
    const name = document.createElement('span');
    Object.assign(name, { lang, textContent: text });
    label.append(box, name);
    byId('languages').append(label);
  }
}
