// "Start from the built-in guidance": a copy of it to change, in some languages, without a terminal.
import { checkText } from '../../../dist/command/check-text.js';
import { differenceRow } from '../../../dist/command/difference-row.js';
import { builtInFile } from '../../../dist/command/built-in-file.js';
import { allLanguages } from '../../../dist/languages/all-languages.js';

const { __, sprintf } = window.wp.i18n;

/** Most changes that are listed in a question. */
const MOST_LISTED = 12;

/** Whether the field may be replaced. The question names what is lost: all that differs from the built-in guidance. */
function mayReplace(text) {
  const lost = text.trim() ? lostIn(text) : [];
  if (lost?.length === 0) return true;
  const question = __('Replace what is in the field? This is lost:', 'aftercare-guide');
  const all = lost ?? [__('All of it.', 'aftercare-guide')];
  return window.confirm([question, ...all].join('\n'));
}

/** Differences from the built-in guidance; `null` if they cannot be told. */
function lostIn(text) {
  const { mistakes, differences } = checkText(text);
  if (mistakes.length) return null;
  const lost = differences.flatMap(({ procedure, builtIn, entries, words }) => {
    if (procedure !== builtIn) return [`• ${procedure}`];
    const changed = words.filter((each) => each.changed.length);
    return [
      ...entries.map((entry) => {
        const [what, before, yours] = differenceRow(entry);
        return `• ${what}: ${yours} (${before})`;
      }),
      ...changed.map(({ language, changed: { length } }) =>
        /* translators: 1: how many, 2: the tag of a language. */
        sprintf(__('• your words of %1$d texts in "%2$s"', 'aftercare-guide'), length, language),
      ),
    ];
  });
  const more = lost.length - MOST_LISTED;
  return more > 0
    ? /* translators: %d: how many changes are not listed. */
      [...lost.slice(0, MOST_LISTED), sprintf(__('• and %d more', 'aftercare-guide'), more)]
    : lost;
}

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
  button.addEventListener('click', () => {
    if (!mayReplace(field.value)) return;
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
