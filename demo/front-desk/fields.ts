import { inWords, readValue, todaysValue } from './dates.js';
import { byId, make } from './make.js';
import { readPasted } from './pasted-date.js';
import { UNREADABLE, type Fields } from './patient.js';
import { orderOf, type PastedField } from './read-fields.js';
import { CLINICS_FIELDS, CONTACT_FIELDS } from './settings.js';
import type { PageGuide } from './site-pages.js';

type Field = HTMLInputElement | HTMLSelectElement;

/** The date and time fields that a pasted text is filled into. */
const PASTED: Readonly<Record<PastedField, readonly [date: string, time: string]>> = {
  pasted: ['date', 'time'],
  'visit-pasted': ['visit-date', 'visit-time'],
};

const form = () => byId('desk') as HTMLFormElement;
const field = (id: string) => byId(id) as Field;
/** The fields for the mail tool are outside the form, next to the link that they are put into. */
export const allFields = () => document.querySelectorAll<Field>('input, select');

/** The clinic's own fields by id. */
export function readClinic(): Readonly<Record<string, string>> {
  return Object.fromEntries(CLINICS_FIELDS.map((id) => [id, field(id).value]));
}

export function fillInClinic(values: Readonly<Record<string, string>>): void {
  for (const [id, value] of Object.entries(values)) field(id).value = value;
}

/** Takes over what the guide in the clinic's page says. @param guide - `null` if it is not known. */
export function followPage(guide: PageGuide | null): void {
  if (guide) {
    const { attributes } = guide;
    const own = CONTACT_FIELDS.filter((id) => attributes[id]);
    const ids = ['languages', 'date-order', ...own];
    fillInClinic(Object.fromEntries(ids.map((id) => [id, attributes[id] ?? ''])));
  }
  (field('languages') as HTMLInputElement).readOnly = guide !== null;
  byId('guidance-field').hidden = guide !== null;
}

export function readPage(): Fields {
  return Object.fromEntries(
    [...allFields()].map((each) => [each.id, each.validity.badInput ? UNREADABLE : each.value]),
  );
}

/** The day that this script has filled in as the date; '' if link.html has a default, or the staff picked a day. */
let ours = '';

/**
 * The treatment was most likely today. A desk's page stays open overnight: a date that was not edited changes with the
 * day, because yesterday's would end restrictions too early.
 *
 * @returns Whether the date has changed.
 */
export function followToday(): boolean {
  const date = field('date');
  const value = todaysValue();
  if (date.value !== ours || date.validity.badInput || value === ours) return false;
  date.value = ours = value;
  return true;
}

/** The patient's language as the staff picked it; '' if they have not. */
let picked = '';

export function pickedLanguage(): string {
  return picked;
}

/** The group that a field belongs to: that of the treatment or of the next visit. */
function pastedFieldOf(id: string): PastedField | null {
  const found = Object.entries(PASTED).find(([pasted, ids]) => [pasted, ...ids].includes(id));
  return (found?.[0] ?? null) as PastedField | null;
}

/** Call this after an edit: a pasted date fills in date and time, and editing those clears the pasted text. */
export function followInput(id: string): void {
  if (id === 'date-order') for (const each of Object.keys(PASTED)) takePasted(each as PastedField);
  const pasted = pastedFieldOf(id);
  if (pasted === id) takePasted(pasted);
  else if (pasted) field(pasted).value = '';
  if (id === 'date') ours = 'picked';
  if (id === 'page') field('address').value = field(id).value;
  if (id === 'language') picked = field(id).value;
}

/** Fills date and time in if the pasted text has one meaning. */
function takePasted(id: PastedField): void {
  const text = field(id).value.trim();
  if (!text) return;
  const found = readPasted(text, {
    order: orderOf(field('date-order').value),
    now: Date.now(),
    isVisit: id === 'visit-pasted',
  });
  if (found.kind === 'read') fillIn(id, found.value);
}

function fillIn(id: PastedField, value: string): void {
  const [date = '', time = ''] = value.split('T');
  const [dateField, timeField] = PASTED[id];
  field(dateField).value = date;
  field(timeField).value = time;
  if (id === 'pasted') ours = 'picked';
}

/**
 * A date or time field would accept only a part of what is pasted, so the text goes into the field for pasted dates.
 *
 * @returns Whether it did.
 */
export function redirectPaste(id: string, text: string): boolean {
  const pasted = pastedFieldOf(id);
  if (!pasted || pasted === id || !text.trim()) return false;
  field(pasted).value = text.trim();
  takePasted(pasted);
  return true;
}

/** A button for each meaning of a pasted date. @param onChoice - Called once one is filled in. */
export function showChoices(
  choices: Readonly<Record<PastedField, readonly string[]>>,
  locale: string,
  onChoice: () => void,
): void {
  for (const [id, values] of Object.entries(choices) as [PastedField, readonly string[]][]) {
    const buttons = values.map((value) => {
      const written = readValue(value);
      const text = written ? inWords(written, locale) : value;
      const button = make('button', { type: 'button' }, text);
      button.addEventListener('click', () => {
        fillIn(id, value);
        field(id).value = '';
        onChoice();
        field(PASTED[id][0]).focus();
      });
      return button;
    });
    const place = byId(`${id}-choices`);
    place.hidden = buttons.length === 0;
    place.replaceChildren(...buttons);
  }
}

/** Resets everything except the clinic's own fields to the defaults of link.html, with today's date. */
export function nextPatient(): void {
  const clinic = readClinic();
  const page = field('page').value;
  const keep = byId('keep') as HTMLInputElement;
  keep.defaultChecked = keep.checked;
  form().reset();
  fillInClinic({ ...clinic, page });
  picked = '';
  ours = '';
  followToday();
}
