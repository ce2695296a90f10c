// "Start from the built-in guidance": a copy of it to change, in some languages, without a terminal.
import { builtInFile } from '../../../dist/command/built-in-file.js';
import { allLanguages } from '../../../dist/languages/all-languages.js';

const { __ } = window.wp.i18n;

/**
 * A button with a box for each language.
 *
 * @param field - The text field for the clinic's own guidance.
 * @param onText - Called with the text of the copy.
 */
export function startFromBuiltIn(field, onText) {
  const { language: own } = new Intl.Locale(document.documentElement.lang || 'en');
  const boxes = allLanguages.map(({ tag, name }) => {
    const { language } = new Intl.Locale(tag);
    const box = Object.assign(document.createElement('input'), {
      type: 'checkbox',
      value: language,
      checked: language === own,
    });
    const label = document.createElement('label');
    label.lang = tag;
    label.style.marginInlineEnd = '12px';
    label.append(box, ` ${name}`);
    return { box, label };
  });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: __('Start from the built-in guidance', 'aftercare-guide'),
  });
  const replace = __('Replace what is in the field?', 'aftercare-guide');
  button.addEventListener('click', () => {
    if (field.value.trim() && !window.confirm(replace)) return;
    const languages = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    // The name of the schema is for editors on a disk.
    const text = builtInFile('', languages.length ? languages : ['en']);
    onText(text.replace(/ *"\$schema": .*\n/, ''));
  });
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = __('With its words in', 'aftercare-guide');
  group.append(legend, ...boxes.map(({ label }) => label), button);
  return group;
}
