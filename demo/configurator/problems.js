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
  const place = { fields, text, messages: new Set(), isInvalid: false };
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

export function addProblem({ attribute, message, code }) {
  if (!places.has(attribute)) return;
  const place = placeOf(attribute);
  place.messages.add(message);
  // The clinic's own site may have a file that cannot be loaded from here.
  place.isInvalid ||= code !== 'unreachable-protocol';
  show(place);
}

/** Call this before the guide gets a new value. */
export function forgetProblems(attribute) {
  if (!places.has(attribute)) return;
  const place = placeOf(attribute);
  place.messages.clear();
  place.isInvalid = false;
  show(place);
}

/** The messages about each attribute with an invalid value, after the name of its field. */
export function invalidAttributes() {
  const invalid = [...places].filter(([, { isInvalid }]) => isInvalid);
  return new Map(
    invalid.map(([attribute, { fields, messages }]) => [
      attribute,
      `${nameOf(fields)}: ${[...messages].join(' ')}`,
    ]),
  );
}

function nameOf(fields) {
  const field = fields.find((each) => each.labels?.length);
  const name = field ? field.labels[0] : fields[0].querySelector('legend');
  return name.textContent.replace(/\s+/g, ' ').trim();
}
