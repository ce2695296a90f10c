// What is said above "Save Changes" while the clinic's own guidance has mistakes.

const { __ } = window.wp.i18n;

/**
 * A notice with ways on: to the first mistake, or to save everything but the guidance.
 *
 * @param field - The text field for the clinic's own guidance.
 * @param mistake - The first one, with its line and column, or `null` for both.
 * @returns Its parts.
 */
export function offerRest(field, { line, column }) {
  const words = document.createElement('p');
  words.className = 'notice notice-error inline';
  words.textContent = __(
    'Nothing is saved yet, because your own guidance has mistakes. You can save the other settings: what you wrote stays in the field, and patients keep seeing the previous guidance.',
    'aftercare-guide',
  );
  const go = button(__('Go to the first mistake', 'aftercare-guide'), 'button');
  go.addEventListener('click', () => {
    const before = field.value.split('\n').slice(0, (line ?? 1) - 1);
    const place = before.join('\n').length + Math.min(before.length, 1) + (column ?? 1) - 1;
    field.focus();
    field.setSelectionRange(place, place);
    const height = Number.parseFloat(getComputedStyle(field).lineHeight) || 18;
    field.scrollTop = (before.length - 3) * height;
  });
  // PHP rejects the guidance and keeps what was typed.
  const rest = button(__('Save the other settings', 'aftercare-guide'), 'submit');
  return [words, go, ' ', rest];
}

function button(text, type) {
  return Object.assign(document.createElement('button'), {
    type,
    className: 'button',
    textContent: text,
  });
}
