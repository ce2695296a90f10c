// The lines to copy, each with a "Copy" button if the browser supports it.
import { isSampleName, isSamplePhone } from '../samples.js';
import { addressOf, scriptLanguages, showScriptFile } from './script-file.js';
import { accentRule, canBeWhole, isWritten, snippet } from './snippets.js';

const byId = (id) => document.getElementById(id);
const canCopy = Boolean(navigator.clipboard?.writeText);

const REMARKS = {
  tag: 'Loads the script, and shows the guide. What is between the tags shows until the script has run.',
  placeholder: 'The script puts the guide into this div, even if an editor deletes unknown tags.',
  shortcode:
    'For a shortcode block, the classic editor or a page builder. The plugin loads the script. The clinic’s name, phone and e-mail, and how your systems write dates, come from the plugin’s settings.',
  'other-clinic':
    'For a shortcode block, the classic editor or a page builder. The plugin loads the script. What is written here wins over the plugin’s settings.',
};
const NO_PHONE =
  'There is no phone yet: patients are told to call, but not which number. Fill it in under “Your clinic”.';
const SAMPLE = 'This is the example’s, not your clinic’s:';
/**
 * Without these the guide could allow more than with an invalid value: it would count in the visitor's zone, without the
 * longer restrictions, or by the guidance of another treatment.
 */
const NEEDED = ['time-zone', 'extend', 'src', 'procedure'];
const SAMPLES = {
  'clinic-name': isSampleName,
  'clinic-phone': isSamplePhone,
  'after-hours-phone': isSamplePhone,
};
const LEFT_OUT = 'What is wrong is left out of the code.';
const NO_CODE = 'There is no code to copy until this is fixed.';
const SRC_REMARK = ' Your own guidance goes into the plugin’s settings.';

async function copy(text, name) {
  try {
    await navigator.clipboard.writeText(text);
    byId('copied').textContent = `Copied: ${name}.`;
  } catch {
    byId('copied').textContent =
      'This browser did not copy it. Select the text and copy it yourself.';
  }
}

function block(id, title, text, remark) {
  const section = document.createElement('section');
  section.setAttribute('aria-labelledby', `${id}-title`);
  const heading = document.createElement('h3');
  Object.assign(heading, { id: `${id}-title`, textContent: title });
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  Object.assign(code, { id, textContent: text });
  pre.append(code);
  const note = document.createElement('p');
  Object.assign(note, { className: 'hint', textContent: remark });
  section.append(heading, note, pre);
  if (canCopy) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: 'Copy' });
    button.setAttribute('aria-label', `Copy: ${title}`);
    button.addEventListener('click', () => copy(code.textContent, title));
    section.append(button);
  }
  return section;
}

/**
 * Shows the lines for the chosen way. Existing sections are updated, not replaced, so that the focus stays.
 *
 * @param invalid - What is wrong with an attribute, by its name.
 */
export function showSnippets(given, accent, invalid) {
  const way = document.querySelector('[name=way]:checked').value;
  const isShortcode = way === 'shortcode';
  const isOtherClinic = byId('other-clinic').checked;
  // The plugin picks the script itself.
  for (const id of ['script-address-field', 'script-file']) byId(id).hidden = isShortcode;
  byId('other-clinic-field').hidden = !isShortcode;
  byId('whole-text-field').hidden = !canBeWhole(way, given);
  const wrong = Object.keys(given).filter(
    (name) => invalid.has(name) && isWritten(name, way, isOtherClinic),
  );
  const hasCode = !wrong.some((name) => NEEDED.includes(name));
  const values = Object.fromEntries(
    Object.entries(given).filter(([name]) => !wrong.includes(name)),
  );
  const hasPhone = 'clinic-phone' in given || !isWritten('clinic-phone', way, isOtherClinic);
  say([
    ...(hasPhone ? [] : [NO_PHONE]),
    ...Object.entries(values)
      .filter(([name, text]) => SAMPLES[name]?.(text) && isWritten(name, way, isOtherClinic))
      .map(([, text]) => `${SAMPLE} ${text}.`),
    ...wrong.map((name) => invalid.get(name)),
    ...(wrong.length ? [hasCode ? LEFT_OUT : NO_CODE] : []),
  ]);
  const names = scriptLanguages(values);
  byId('script-address').value = addressOf(byId('script-address').value, names);
  showScriptFile(names);
  const { text, policy } = snippet(way, values, {
    address: byId('script-address').value,
    base: location.href,
    isOtherClinic,
    isWhole: byId('whole-text').checked,
  });
  const remark =
    REMARKS[isShortcode && isOtherClinic ? 'other-clinic' : way] +
    (isShortcode && values.src ? SRC_REMARK : '');
  const blocks = [
    ['snippet', 'The guide', text, remark],
    [
      'policy',
      'Content-Security-Policy',
      policy,
      'Only if your site has such a policy: what it has to allow. The guide needs no inline script or style.',
    ],
  ].filter(() => hasCode);
  if (accent)
    blocks.push(['accent-rule', 'Colour', accentRule(accent), 'For the style sheet of your site.']);
  const shown = new Map(
    [...byId('snippets').children].map((section) => [section.querySelector('code').id, section]),
  );
  for (const [id, title, content, note] of blocks) {
    const section = shown.get(id);
    shown.delete(id);
    if (!section) byId('snippets').append(block(id, title, content, note));
    else {
      section.querySelector('code').textContent = content;
      section.querySelector('.hint').textContent = note;
    }
  }
  for (const section of shown.values()) section.remove();
  byId('copied').textContent = '';
}

function say(sentences) {
  const text = sentences.join(' ');
  // Unchanged text is not written again, or screen readers would announce it again.
  if (byId('missing').textContent !== text) byId('missing').textContent = text;
}
