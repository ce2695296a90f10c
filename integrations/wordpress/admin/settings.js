// The settings page: reports on a protocol file as the command does, while it is edited, and sends the text for
// browsers that run no scripts along with it. The server checks the file again when it is saved.
import { checkText } from '../../../dist/command/check-text.js';
import { reportLines } from '../../../dist/command/report-lines.js';
import { startFromBuiltIn } from './built-in.js';
import { printedText } from './printed-guide.js';

const { __ } = window.wp.i18n;
const field = document.getElementById('aftercare-guide-protocol');
const report = document.getElementById('aftercare-guide-report');
const file = document.getElementById('aftercare-guide-file');
const printed = document.getElementById('aftercare-guide-printed');
const accent = document.getElementById('aftercare-guide-accent');

/** Milliseconds without typing before the check runs. */
const PAUSE = 400;
let timer;
/** The file's name in the report. */
let name = 'protocol.json';

function check() {
  const text = field.value.trim();
  const result = text ? checkText(text) : null;
  const lines = result ? reportLines(name, result, (_, word) => word) : [];
  const box = document.createElement('pre');
  box.textContent = lines.join('\n');
  box.className = result?.mistakes.length
    ? 'notice notice-error inline'
    : 'notice notice-info inline';
  box.style.cssText = 'white-space: pre-wrap; padding: 12px; max-height: 24em; overflow: auto';
  report.replaceChildren(...(result ? [box] : []));
}

field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
});
file.addEventListener('change', async () => {
  const [chosen] = file.files;
  if (!chosen) return;
  name = chosen.name;
  field.value = await chosen.text();
  check();
});
check();
document.getElementById('aftercare-guide-start').append(
  startFromBuiltIn(field, (text) => {
    name = 'protocol.json';
    field.value = text;
    check();
    field.focus();
  }),
);
field.form.addEventListener('submit', () => {
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
