// The clinic that the documentation and the fields of these pages show as an example. It must never reach a patient.

/** The last one is the README's. */
const NAMES = /^\s*(?:rosewater|your)\s+clinic\s*$/i;
const PHONE = '2079460018';

export function isSampleName(text) {
  return NAMES.test(text);
}

/** In any form, also as one of several numbers. */
export function isSamplePhone(text) {
  const latin = text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 15),
  );
  return latin.replace(/\D/g, '').includes(PHONE);
}
