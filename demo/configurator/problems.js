// Shows the guide's messages about invalid values next to their fields.

/** By attribute: where its messages are shown, and what they are. */
const places = new Map();

function placeOf(attribute) {
  if (places.has(attribute)) return places.get(attribute);
  const fields = [...document.querySelectorAll(`[data-attribute="${attribute}"]`)];
  const field = fields.find((each) => !each.matches('fieldset'));
  const text = document.createElement('span');
  text.id = `${attribute}-problem`;
  text.className = 'problem';
  text.setAttribute('role', 'status');
  const hint = document.querySelector(`[data-problem-of="${attribute}"]`);
  if (hint) {
    hint.id = `${attribute}-hint`;
    hint.after(text);
  } else (field?.closest('.field') ?? fields[0]).append(text);
  const place = { fields, text, messages: new Set() };
  for (const each of fields)
    each.setAttribute('aria-describedby', [hint?.id, text.id].filter(Boolean).join(' '));
  places.set(attribute, place);
  return place;
}

function show({ fields, text, messages }) {
  text.textContent = [...messages].join(' ');
  for (const field of fields) {
    if (messages.size && !field.matches('fieldset')) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

/** Adds a status element to each attribute's field now, so that screen readers announce later messages. */
export function prepareProblems() {
  for (const { dataset } of document.querySelectorAll('[data-attribute]'))
    placeOf(dataset.attribute);
}

export function addProblem(attribute, message) {
  if (!places.has(attribute)) return;
  const place = placeOf(attribute);
  place.messages.add(message);
  show(place);
}

/** Call this before the guide gets a new value. */
export function forgetProblems(attribute) {
  if (!places.has(attribute)) return;
  const place = placeOf(attribute);
  place.messages.clear();
  show(place);
}
