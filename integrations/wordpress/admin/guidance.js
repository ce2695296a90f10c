// Connects the guidance editor with the form that saves the clinic's own file.
import { check, field, form, startFileForm } from './file-form.js';
import { printedText } from './printed-guide.js';

const { __ } = window.wp.i18n;
const place = document.getElementById('aftercare-guide-editor');
const said = document.getElementById('aftercare-guide-saved');

const editor = document.createElement('guidance-editor');
editor.builtIn = [new Intl.Locale(place.dataset.language || 'en').language];
if ('rejected' in field.dataset) {
  editor.text = '';
  // It was never saved.
  editor.write?.(field.value);
} else editor.text = field.value;
editor.addEventListener('change', ({ detail }) => {
  put(detail.text);
  check();
});
editor.addEventListener('save', (event) => {
  event.preventDefault();
  void save(event.detail.text);
});
place.append(editor);
// Without the editor's script the file is edited as JSON.
document.getElementById('aftercare-guide-more').open = !customElements.get(editor.localName);
startFileForm((text) => editor.write?.(text));
// The page is left to save the file.
form.addEventListener('submit', (event) => {
  if (!event.defaultPrevented) editor.markSaved();
});

/** PHP reads no file with a byte order mark. */
function put(text) {
  field.value = text.replace(/^\ufeff/, '');
}

let isSaving = false;

/** Sends the form without leaving the page, so that the editor stays where it is. */
async function save(text) {
  if (isSaving) return;
  isSaving = true;
  try {
    await send(text);
  } finally {
    isSaving = false;
  }
}

async function send(text) {
  put(text);
  // As PHP stores it: the field has changed the ends of its lines.
  const sent = field.value;
  const body = new FormData(form);
  body.set(printedName, printedText(sent));
  const page = await answerTo(body);
  const stored = page?.querySelector(`#${field.id}`);
  if (!stored) {
    say([
      notice(
        __(
          'Not saved: the site did not answer as expected. Log in again in another tab, then save once more.',
          'aftercare-guide',
        ),
      ),
    ]);
    said.scrollIntoView({ block: 'nearest' });
    return;
  }
  for (const name of ['_wpnonce', beforeName]) form.elements[name].value = valueIn(page, name);
  document.getElementById('aftercare-guide-unsaved')?.remove();
  const signatures = 'aftercare-guide-signed';
  document
    .getElementById(signatures)
    .replaceWith(document.importNode(page.getElementById(signatures), true));
  say([...page.querySelectorAll('.settings-error')].map((each) => document.importNode(each, true)));
  if ('rejected' in stored.dataset) {
    said.scrollIntoView({ block: 'nearest' });
    return;
  }
  // Typing may have gone on meanwhile.
  editor.markSaved(text);
  // The server may have changed what only it can confirm.
  if (stored.value.trim() !== sent.trim() && editor.text === text)
    editor.text = field.value = stored.value;
}

const printedName = document.getElementById('aftercare-guide-printed').name;
const beforeName = document.getElementById('aftercare-guide-before').name;

const valueIn = (page, name) => page.querySelector(`#${form.id} [name="${name}"]`)?.value ?? '';

/** The settings page as it is after the form was sent; `null` if there is none. */
async function answerTo(body) {
  try {
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  } catch {
    return null;
  }
}

function notice(text) {
  const box = document.createElement('div');
  box.className = 'notice notice-error inline';
  box.append(Object.assign(document.createElement('p'), { textContent: text }));
  return box;
}

function say(notices) {
  // WordPress's script would move them under the title.
  for (const each of notices) each.classList.add('inline');
  said.replaceChildren(...notices);
}
