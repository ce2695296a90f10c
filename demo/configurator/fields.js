// Reads the form into attributes.
import { allLanguages } from '../../dist/languages/all-languages.js';
import { emergencyNumbers } from '../emergency-numbers.js';
import { asRestrictions } from './clinic-words.js';
import { dateTime } from './dates.js';
import { FLAGS } from './snippets.js';

const byId = (id) => document.getElementById(id);
const deviceZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** In the order in which they are written. */
const NAMES = [
  'procedure-date',
  'date-order',
  'time-zone',
  'next-visit',
  'clinic-name',
  'clinic-phone',
  'clinic-hours',
  'after-hours-phone',
  'after-hours-name',
  'emergency-phone',
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

/** A patient's own dates. On a page, every visitor sees them as their own. */
const ONE_PATIENTS = ['procedure-date', 'next-visit'];

/** Only links have dates in digits: the fields here write the year first. */
function dateOrder() {
  return byId('from-link').checked ? byId('date-order').value : '';
}

const readers = {
  'procedure-date': () => dateTime(byId('procedure-date').value, byId('procedure-time').value),
  'date-order': dateOrder,
  'next-visit': () => dateTime(byId('next-visit').value, byId('next-visit-time').value),
  'time-zone': () => byId('time-zone').value.trim() || deviceZone,
  extend: () => asRestrictions(byId('extend').value.trim()),
  languages: () =>
    [...document.querySelectorAll('#languages input:checked')].map(({ value }) => value).join(' '),
};

/**
 * Attributes by name, none empty; flags are `''`.
 *
 * @returns Those of the page, which have a patient's dates only if that was asked for, and those of the preview. The
 *   preview does not follow the address of this page while it has a date.
 */
export function readAttributes() {
  const preview = {};
  for (const name of NAMES) {
    if (FLAGS.includes(name)) {
      if (byId(name).checked) preview[name] = '';
      continue;
    }
    const value = readers[name]?.() ?? byId(name).value.trim();
    if (value) preview[name] = value;
  }
  const page = { ...preview };
  if (!byId('one-patient').checked) {
    for (const name of ONE_PATIENTS) delete page[name];
    if (preview['procedure-date']) delete preview['from-link'];
  }
  return { page, preview };
}

/** The dates entered here, by the id of the field; their meaning is shown next to it. */
export function readDates() {
  byId('link-dates').hidden = !byId('from-link').checked;
  return {
    zone: readers['time-zone'](),
    order: dateOrder(),
    dates: {
      'procedure-date': readers['procedure-date'](),
      'tried-date': byId('tried-date').value,
    },
  };
}

/** `null` if the guide's own are used. */
export function readAccent() {
  const isOwn = byId('own-accent').checked;
  for (const id of ['accent-light', 'accent-dark']) byId(id).disabled = !isOwn;
  return isOwn ? { light: byId('accent-light').value, dark: byId('accent-dark').value } : null;
}

/** Fills in what the page's source does not have: the zones of this browser, the languages of the guide, today. */
export function fillForm(today) {
  byId('procedure-date').value = today;
  byId('procedure-time').value = '15:30';
  byId('time-zone').value = deviceZone;
  byId('time-zone').placeholder = deviceZone;
  byId('zones').append(...Intl.supportedValuesOf('timeZone').map((zone) => new Option(zone, zone)));
  for (const { number, country } of emergencyNumbers('en'))
    byId('emergency-numbers').append(new Option(`${country}: ${number}`, number));
  for (const { tag, name } of allLanguages) offerLanguage(new Intl.Locale(tag).language, name);
}

function offerLanguage(tag, name) {
  const select = byId('lang');
  const option = (value, text) => {
    const made = new Option(text, value);
    made.lang = value;
    select.add(made);
  };
  option(tag, name);
  if (tag === 'en') option('en-GB', 'English (UK)');
  const label = document.createElement('label');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', value: tag });
  const text = document.createElement('span');
  Object.assign(text, { lang: tag, textContent: name });
  label.append(box, text);
  byId('languages').append(label);
}
