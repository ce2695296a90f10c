// Sets up a guide from a form, shows it, and writes the lines for a page. A clinic's page needs none of this.
import { readableColours } from './contrast.js';
import { showSnippets } from './copying.js';
import { MINUTES_A_DAY, minutesOf, today, valueInWords } from './dates.js';
import { fillForm, readAccent, readAttributes, readDates } from './fields.js';
import { meaningOfExtend } from './clinic-words.js';
import { meaningOf } from './meaning.js';
import { addProblem, forgetProblems, invalidAttributes, prepareProblems } from './problems.js';
import { saveScriptFile } from './script-file.js';
import { prepareTravel, travelInWords, travelTime } from './travel.js';

const byId = (id) => document.getElementById(id);
const stage = byId('stage');
const frame = stage.querySelector('.frame');
const firstDay = today();
/**
 * Another file may have other problems with the first two, and a guide reports each problem only once. A guide whose date
 * has changed says so.
 */
const NEEDS_A_NEW_GUIDE = ['src', 'procedure', 'procedure-date'];

let guide = document.createElement('aftercare-guide');

const checked = (name) => document.querySelector(`[name=${name}]:checked`).value;
const treatmentDay = () => byId('procedure-date').value || firstDay;
/** Minutes after midnight; with no time known, hours are counted from the end of the day. */
const treatedAt = () => minutesOf(byId('procedure-time').value) ?? MINUTES_A_DAY;

function setAttributes(element, values) {
  for (const name of element.getAttributeNames())
    if (!Object.hasOwn(values, name)) {
      forgetProblems(name);
      element.removeAttribute(name);
    }
  for (const [name, value] of Object.entries(values)) {
    if (element.getAttribute(name) === value) continue;
    forgetProblems(name);
    element.setAttribute(name, value);
  }
}

function showGuide(values) {
  const isNew = NEEDS_A_NEW_GUIDE.some(
    (name) => (values[name] ?? null) !== guide.getAttribute(name),
  );
  if (isNew) {
    for (const name of guide.getAttributeNames()) forgetProblems(name);
    guide = document.createElement('aftercare-guide');
  }
  setAttributes(guide, values);
  if (guide.parentNode !== frame) frame.replaceChildren(guide);
}

/** Shows next to each date how it is read. */
function showMeanings() {
  const { zone, order, dates } = readDates();
  for (const [id, text] of Object.entries(dates))
    byId(`${id}-meaning`).textContent = meaningOf(text, zone, order);
}

/** A date on the page is every visitor's date, and wins over the patient's link. */
function showDateNotice(page) {
  const date = page['procedure-date'];
  const notices = [];
  if (date)
    notices.push(`Every visitor of your page will see the guide for ${valueInWords(date)}.`);
  if (date && 'from-link' in page)
    notices.push(
      'The dates of links are ignored then. Untick “Take the date from the patient’s link”.',
    );
  byId('one-patient-notice').textContent = notices.join(' ');
}

/** Says next to the colours which of them is hard to read, and offers the nearest that is not. */
function showAccent() {
  const picked = readAccent();
  const { colours, notes } = picked ? readableColours(picked) : { colours: null, notes: [] };
  byId('accent-problem').textContent = notes.join(' ');
  byId('use-readable').hidden = notes.length === 0;
  if (colours) byId('use-readable').dataset.colours = JSON.stringify(colours);
  return colours;
}

/** The guide reports invalid values only after it was shown, so the code is written again then. */
function showCode(accent = showAccent()) {
  showSnippets(readAttributes().page, accent, invalidAttributes());
}

function apply() {
  const { page, preview } = readAttributes();
  showMeanings();
  byId('extend-meaning').textContent = meaningOfExtend(byId('extend').value);
  showDateNotice(page);
  const accent = showAccent();
  const now = travelTime(treatmentDay());
  showGuide(now === null ? preview : { ...preview, now });
  byId('in-words').textContent = travelInWords(
    now,
    treatmentDay(),
    byId('procedure-time').value ? treatedAt() : null,
  );

  if (accent)
    frame.style.setProperty('--aftercare-accent', `light-dark(${accent.light}, ${accent.dark})`);
  else frame.style.removeProperty('--aftercare-accent');
  stage.style.colorScheme = checked('scheme');
  stage.dataset.width = checked('width');
  showCode(accent);
}

function log({ type, detail }) {
  const entry = document.createElement('li');
  entry.textContent = `${type} ${JSON.stringify(detail)}`;
  const list = byId('log').firstElementChild;
  list.append(entry);
  if (list.children.length > 40) list.firstElementChild.remove();
  byId('log').scrollTop = byId('log').scrollHeight;
}

for (const name of ['ready', 'phase-change', 'date-change', 'error'])
  document.addEventListener(`aftercare-${name}`, log);
document.addEventListener('aftercare-error', ({ detail }) => {
  addProblem(detail);
  showCode();
});
for (const form of document.forms) {
  form.addEventListener('submit', (event) => event.preventDefault());
  // Values with a format, such as a phone number, are checked on change, not while typing.
  form.addEventListener('input', ({ target }) => 'wait' in target.dataset || apply());
  form.addEventListener('change', ({ target }) => 'wait' in target.dataset && apply());
}

// Narrower, the preview has no room for a page of 720 px.
if (!matchMedia('(min-width: 74rem)').matches)
  document.querySelector('[name=width][value=phone]').checked = true;
fillForm(firstDay);
byId('use-readable').addEventListener('click', ({ target }) => {
  for (const [scheme, colour] of Object.entries(JSON.parse(target.dataset.colours)))
    byId(`accent-${scheme}`).value = colour;
  apply();
  byId('accent-light').focus();
});
byId('save-script').addEventListener('click', () => void saveScriptFile());
prepareProblems();
prepareTravel(treatedAt, apply);
apply();
