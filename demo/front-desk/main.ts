// The front desk's page, link.html: reads its fields and shows the results. Sends nothing, stores nothing.
import { copyText } from './copy.js';
import {
  followInput,
  followToday,
  listProblems,
  nextPatient,
  readPage,
  redirectPaste,
  showChoices,
  showNotes,
} from './fields.js';
import { byId, make } from './make.js';
import { prepareForm } from './prepare-form.js';
import { readFields } from './read-fields.js';
import { showResults } from './results.js';
import { showToolLink } from './tool-link.js';

const locale = document.documentElement.lang;

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
  showResults(patient, locale);
  showToolLink(patient, fields);
  announce(byId('in-words').textContent);
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
  followToday();
  show();
  document.addEventListener('input', ({ target }) => {
    followInput((target as Element).id);
    show();
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
