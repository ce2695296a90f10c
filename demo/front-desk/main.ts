// The front desk's page, link.html: reads its fields and shows the results. Sends nothing, and stores nothing about a
// patient.
import { ClinicPage } from './clinic-page.js';
import { copyText } from './copy.js';
import {
  fillInClinic,
  followInput,
  followPage,
  followToday,
  nextPatient,
  pickedLanguage,
  readClinic,
  readPage,
  redirectPaste,
  showChoices,
} from './fields.js';
import { builtIn, guidanceOn, loadGuidance, readGuidance, type Guidance } from './guidance.js';
import { byId, make } from './make.js';
import { listProblems, showNotes } from './notes.js';
import { offerHours, offerLanguages, offerPages, prepareForm, showPlace } from './prepare-form.js';
import { readFields } from './read-fields.js';
import { showResults } from './results.js';
import { keep, readKept, readSettings } from './settings.js';
import { showToolLink } from './tool-link.js';

const locale = document.documentElement.lang;
const settings = readSettings();
const clinicPage = new ClinicPage(settings.site, () => {
  followPage(clinicPage.guide);
  showPlace(clinicPage.place);
  follow(chosen);
});
/** As it is set or chosen. */
let chosen: Guidance = builtIn;
/** As the clinic's page shows it. */
let guidance: Guidance = builtIn;
let protocol: unknown = null;

/** Milliseconds without typing after which the latest message is announced. */
const PAUSE = 700;
let pause: ReturnType<typeof setTimeout> | undefined;

function announce(text: string, after = PAUSE): void {
  clearTimeout(pause);
  pause = setTimeout(() => {
    byId('said').textContent = text;
  }, after);
}

function show(): void {
  const fields = readPage();
  const { patient, notes, choices } = readFields(fields, {
    now: Date.now(),
    base: document.baseURI,
    locale,
    guidance,
    hasLanding: settings.hasLanding,
    site: settings.site,
    place: clinicPage.place,
    settings,
  });
  showNotes(notes);
  showChoices(choices, locale, show);
  listProblems(notes);
  // A link that no longer matches the fields must not remain to be copied.
  byId('no-link').hidden = patient !== null;
  byId('outcome').hidden = patient === null;
  byId('preview').hidden = patient === null;
  if (!patient) {
    byId('sheet').replaceChildren(make('p', {}, 'There is no link yet, so there are no cards.'));
    announce('There is no link yet.');
    return;
  }
  showResults(patient, locale, { protocol, accent: settings.site?.accent ?? '' });
  showToolLink(patient, fields, settings.hours);
  announce(byId('in-words').textContent);
}

function offerPageLanguages(isTyping = false): void {
  if ('protocol' in guidance)
    offerLanguages(guidance.protocol, {
      wanted: readClinic()['languages'] ?? '',
      picked: pickedLanguage(),
      isTyping,
    });
}

/** Hours, languages, texts and preview follow the guidance of the clinic's page. */
function follow(next: Guidance): void {
  chosen = next;
  const { guide } = clinicPage;
  guidance = guide ? guidanceOn(chosen, guide) : chosen;
  offerPageLanguages();
  if ('protocol' in guidance) offerHours(guidance.protocol, settings.hours);
  byId('built-in').hidden = chosen.kind === 'built-in';
  protocol = guidance.kind === 'own' ? (JSON.parse(guidance.text) as unknown) : null;
  show();
}

/** Keeps the clinic's fields on this computer, or forgets them, as the tick says. */
function keepClinic(): void {
  const { checked } = byId('keep') as HTMLInputElement;
  // A file that cannot be used does not end what was kept: the built-in guidance may have shorter hours.
  const text = 'text' in chosen ? chosen.text : chosen === builtIn ? '' : readKept()?.guidance;
  const done = keep(checked ? { fields: readClinic(), guidance: text ?? '' } : null);
  byId('keep-note').textContent =
    checked && !done ? 'This browser keeps nothing for this page.' : KEEP_HINT;
}

const KEEP_HINT = 'In this browser only, and nothing about a patient.';

/** What the clinic has set for every desk comes before what this computer keeps: a new phone reaches all of them. */
function fillInSettings(): void {
  const kept = readKept();
  const fields = { ...kept?.fields, ...settings.fields };
  fillInClinic({ ...fields, address: clinicPage.firstAddress(fields['address'] ?? '') });
  (byId('keep') as HTMLInputElement).checked = kept !== null;
  byId('keep-note').textContent = KEEP_HINT;
  const { guidance: given } = settings;
  if (typeof given !== 'string') follow(readGuidance(JSON.stringify(given)));
  else if (given) {
    follow({ kind: 'loading' });
    void loadGuidance(given).then(follow);
  } else follow(kept?.guidance && !settings.site ? readGuidance(kept.guidance) : builtIn);
  followAddress();
}

function followAddress(): void {
  clinicPage.follow(readClinic()['address'] ?? '');
}

const UNREADABLE_FILE: Guidance = {
  kind: 'failed',
  why: 'This file cannot be read. Choose it again.',
};

/** The latest one, while it is read. */
let reading: File | null = null;

async function takeFile(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  reading = file;
  // Meanwhile no link is offered: the file may have longer hours.
  follow({ kind: 'loading' });
  const read = await file.text().then(readGuidance, () => UNREADABLE_FILE);
  if (reading !== file) return;
  // The same file can be chosen again, once it is there or corrected.
  if (read.kind === 'failed') input.value = '';
  follow(read);
  keepClinic();
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: id = '' } = button.dataset;
  const copied = await copyText(byId(id));
  button.classList.toggle('done', copied);
  setTimeout(() => button.classList.remove('done'), 2000);
  announce(copied ? 'Copied.' : 'Your browser does not let this page copy. Press Ctrl and C.', 0);
}

function begin(): void {
  prepareForm();
  if (settings.site) offerPages(settings.site);
  followToday();
  fillInSettings();
  // At the first start the clinic's phone is missing.
  (byId('clinic') as HTMLDetailsElement).open = !readClinic()['clinic-phone'];
  document.addEventListener('input', ({ target }) => {
    const { id } = target as Element;
    followInput(id);
    if (id === 'page' || id === 'address') followAddress();
    if (id === 'languages') offerPageLanguages(true);
    keepClinic();
    show();
  });
  byId('languages').addEventListener('change', () => {
    offerPageLanguages();
    show();
  });
  byId('guidance').addEventListener(
    'change',
    ({ target }) => void takeFile(target as HTMLInputElement),
  );
  byId('built-in').addEventListener('click', () => {
    (byId('guidance') as HTMLInputElement).value = '';
    reading = null;
    follow(builtIn);
    keepClinic();
    byId('guidance').focus();
  });
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!redirectPaste((event.target as Element).id, text)) return;
    event.preventDefault();
    show();
  });
  byId('next').addEventListener('click', () => {
    nextPatient();
    show();
    byId('date').focus();
  });
  byId('print').addEventListener('click', () => print());
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', () => void copy(button));
  const wake = () => {
    if (followToday()) show();
  };
  addEventListener('focus', wake);
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wake);
  byId('desk').addEventListener('submit', (event) => event.preventDefault());
}

begin();
