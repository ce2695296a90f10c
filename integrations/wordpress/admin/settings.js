// The settings page: says what the command would of a protocol file, while it is being written, and sends along what is
// printed of it where no script runs. The server checks the file again when it is saved.
import { checkText } from '../../../dist/command/check-text.js';
import { reportLines } from '../../../dist/command/report-lines.js';
import { printedText } from './printed-guide.js';

const { __ } = window.wp.i18n;
const field = document.getElementById('aftercare-guide-protocol');
const report = document.getElementById('aftercare-guide-report');
const file = document.getElementById('aftercare-guide-file');
const printed = document.getElementById('aftercare-guide-printed');
const accent = document.getElementById('aftercare-guide-accent');

/** How long a pause in typing is, in milliseconds. */
const PAUSE = 400;
let timer;
/** What the report calls the file. */
let name = 'protocol.json';

function check() {
  const text = field.value.trim();
  const told = text ? checkText(text) : null;
  const lines = told ? reportLines(name, told, (_, word) => word) : [];
  const box = document.createElement('pre');
  box.textContent = lines.join('\n');
  box.className = told?.mistakes.length
    ? 'notice notice-error inline'
    : 'notice notice-info inline';
  box.style.cssText = 'white-space: pre-wrap; padding: 12px; max-height: 24em; overflow: auto';
  report.replaceChildren(...(told ? [box] : []));
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
field.form.addEventListener('submit', () => {
  printed.value = printedText(field.value);
});

// A picker beside the text, which alone can be left empty.
const picker = document.createElement('input');
picker.type = 'color';
picker.setAttribute('aria-label', __('Pick the accent colour', 'aftercare-guide'));
picker.style.cssText = 'margin-inline-start: 8px; block-size: 30px; vertical-align: middle';
const show = () => (picker.value = /^#[\da-f]{6}$/i.test(accent.value) ? accent.value : '#0c6152');
picker.addEventListener('input', () => (accent.value = picker.value));
accent.addEventListener('input', show);
accent.after(picker);
show();
