// The settings page: reports on a protocol file as the command does, while it is edited, and sends the text for
// browsers that run no scripts along with it. The server checks the file again when it is saved.
import { checkText } from '../../../dist/command/check-text.js';
import { reportLines } from '../../../dist/command/report-lines.js';
import { startFromBuiltIn } from './built-in.js';
import { offerRest } from './held-back.js';
import { printedText } from './printed-guide.js';

const { __ } = window.wp.i18n;
const field = document.getElementById('aftercare-guide-protocol');
const report = document.getElementById('aftercare-guide-report');
const file = document.getElementById('aftercare-guide-file');
const printed = document.getElementById('aftercare-guide-printed');
const accent = document.getElementById('aftercare-guide-accent');
const held = document.getElementById('aftercare-guide-held');

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

function check() {
  const result = checked();
  const box = document.createElement('pre');
  box.textContent = result ? linesOf(result).join('\n') : '';
  box.className = result?.mistakes.length
    ? 'notice notice-error inline'
    : 'notice notice-info inline';
  box.style.cssText = 'white-space: pre-wrap; padding: 12px; max-height: 24em; overflow: auto';
  report.replaceChildren(...(result ? [box] : []));
  held.replaceChildren();
}

function fillIn(text) {
  field.value = text;
  check();
  field.setSelectionRange(0, 0);
  field.scrollTop = 0;
}

field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
});
file.addEventListener('change', async () => {
  const [chosen] = file.files;
  if (chosen) fillIn(await chosen.text());
});
check();
document.getElementById('aftercare-guide-start').append(
  startFromBuiltIn(field, (text) => {
    fillIn(text);
    field.focus();
  }),
);
field.form.addEventListener('submit', (event) => {
  const [mistake] = checked()?.mistakes ?? [];
  // The other buttons of the form save no guidance.
  if (mistake && event.submitter?.id === 'submit') {
    event.preventDefault();
    check();
    held.replaceChildren(...offerRest(field, mistake));
    return;
  }
  printed.value = printedText(field.value);
});

// A colour picker next to the text field; only the text field can be empty.
const picker = document.createElement('input');
picker.type = 'color';
picker.setAttribute('aria-label', __('Pick the accent colour', 'aftercare-guide'));
picker.style.cssText = 'margin-inline-start: 8px; block-size: 30px; vertical-align: middle';
const show = () => (picker.value = /^#[\da-f]{6}$/i.test(accent.value) ? accent.value : '#0c6152');
picker.addEventListener('input', () => (accent.value = picker.value));
accent.addEventListener('input', show);
accent.after(picker);
show();
