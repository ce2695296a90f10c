// The clinic's own guidance as JSON: reports on it as the command does, while it is edited, and sends the text for
// browsers that run no scripts along with it. The server checks the file again when it is saved.
import { checkText } from '../../../dist/command/check-text.js';
import { reportLines } from '../../../dist/command/report-lines.js';
import { lostWith } from './lost.js';
import { printedText } from './printed-guide.js';

const { __ } = window.wp.i18n;
const byId = (id) => document.getElementById(`aftercare-guide-${id}`);

export const form = byId('file-form');
export const field = byId('protocol');
const report = byId('report');
const held = byId('held');
const printed = byId('printed');

/** Milliseconds without typing before the check runs. */
const PAUSE = 400;
let timer;
/** What the server has rejected, for whatever reason. */
const rejected = 'rejected' in field.dataset ? field.value : null;

const checked = () => (field.value.trim() ? checkText(field.value) : null);

/** As the command writes it, without the name of a file, which this text does not have. */
function linesOf(result) {
  const lines = reportLines('', result, (_, word) => word).map((line) =>
    line.replace(/^:(\d+):(\d+) /, 'Line $1, column $2: ').replace(/^: /, ''),
  );
  return field.value === rejected ? lines.filter((line) => line !== 'no mistakes') : lines;
}

/** Reports on the file soon, or at once. */
export function check(pause = PAUSE) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const result = checked();
    const box = document.createElement('pre');
    box.textContent = result ? linesOf(result).join('\n') : '';
    box.className = result?.mistakes.length
      ? 'notice notice-error inline'
      : 'notice notice-info inline';
    box.style.cssText = 'white-space: pre-wrap; padding: 12px; max-height: 24em; overflow: auto';
    report.replaceChildren(...(result ? [box] : []));
  }, pause);
}

/** A file with mistakes is kept for this administrator, but it is not saved: that is said before. */
function holdBack({ line, column }) {
  const words = document.createElement('p');
  words.className = 'notice notice-error inline';
  words.textContent = __(
    'Nothing is saved yet, because the file has mistakes. Patients keep seeing the previous guidance.',
    'aftercare-guide',
  );
  const go = button(__('Go to the first mistake', 'aftercare-guide'), 'button');
  go.addEventListener('click', () => {
    const before = field.value.split('\n').slice(0, (line ?? 1) - 1);
    const place = before.map((text) => `${text}\n`).join('').length + (column ?? 1) - 1;
    field.focus();
    field.setSelectionRange(place, place);
    field.scrollTop = (before.length - 3) * Number.parseFloat(getComputedStyle(field).lineHeight);
  });
  // PHP rejects the file and keeps what was typed.
  const keep = button(__('Keep it here as a draft', 'aftercare-guide'), 'submit');
  held.replaceChildren(words, go, ' ', keep);
}

function button(text, type) {
  return Object.assign(document.createElement('button'), {
    type,
    className: 'button',
    textContent: text,
  });
}

/** @param onType - Called with the file once it was edited here. */
export function startFileForm(onType) {
  field.addEventListener('input', () => {
    held.replaceChildren();
    check();
  });
  field.addEventListener('change', () => onType(field.value));
  form.addEventListener('submit', (event) => {
    const [mistake] = checked()?.mistakes ?? [];
    if (mistake && event.submitter?.id === 'aftercare-guide-save') {
      event.preventDefault();
      check(0);
      holdBack(mistake);
    } else printed.value = printedText(field.value);
  });
  byId('built-in').addEventListener('click', () => {
    const question = __('Use the built-in guidance again? This is lost:', 'aftercare-guide');
    if (!window.confirm([question, ...lostWith(field.value)].join('\n'))) return;
    field.value = '';
    onType('');
    form.requestSubmit();
  });
  check(0);
}
