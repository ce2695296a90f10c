import { todaysValue } from './dates.js';
import { byId, make } from './make.js';
import { UNREADABLE, type Fields, type Note } from './patient.js';

type Field = HTMLInputElement | HTMLSelectElement;

/** The clinic's own, which stay when the next patient comes. */
const CLINICS = ['clinic-name', 'clinic-phone', 'address', 'field-name'];

const form = () => byId('desk') as HTMLFormElement;
/** The field for the mail tool stands further down, beside the links it goes into. */
const all = () => document.querySelectorAll<Field>('input, select');

export function readPage(): Fields {
  return Object.fromEntries(
    [...all()].map((field) => [field.id, field.validity.badInput ? UNREADABLE : field.value]),
  );
}

/** The day that the page itself has put into the date; '' where link.html brings one, or somebody picked one. */
let ours = '';

/**
 * The treatment was most likely today. A desk's page stays open overnight: a date that nobody has touched goes with
 * the day, since yesterday's would end restrictions too early.
 *
 * @returns whether the date has changed.
 */
export function followToday(): boolean {
  const date = byId('date') as HTMLInputElement;
  const value = todaysValue();
  if (date.value !== ours || date.validity.badInput || value === ours) return false;
  date.value = ours = value;
  return true;
}

/** Somebody has picked a date, be it today's. */
export function keepDate(): void {
  ours = 'picked';
}

/** All but what is the clinic's as link.html has it, and the date of today. */
export function nextPatient(): void {
  const kept = CLINICS.map((id) => byId(id) as Field).map((field) => ({
    field,
    value: field.value,
  }));
  form().reset();
  for (const { field, value } of kept) field.value = value;
  ours = '';
  followToday();
}

/** Says under each field what is to be said of it, and of nothing else. */
export function showNotes(notes: readonly Note[]): void {
  for (const field of all()) {
    const own = notes.filter((note) => note.field === field.id);
    const problem = own.find(({ kind }) => kind === 'problem');
    const other = own.find(({ kind }) => kind !== 'problem');
    const isWarning = other?.kind === 'warning';
    field.toggleAttribute('aria-invalid', false);
    if (problem) field.setAttribute('aria-invalid', 'true');
    write(`${field.id}-problem`, problem?.text ?? '');
    write(`${field.id}-hint`, problem ? '' : (other?.text ?? ''))?.classList.toggle(
      'warning',
      isWarning,
    );
  }
}

function write(id: string, text: string): HTMLElement | null {
  const place = document.getElementById(id);
  // What has not changed is not written, or it would be read out again.
  if (place && place.textContent !== text) place.textContent = text;
  return place;
}

/** What stands in the way of a link, each as a way to its field. */
export function listProblems(notes: readonly Note[]): void {
  const problems = notes.filter(({ kind }) => kind === 'problem');
  const list = document.querySelector('#no-link ul') as HTMLElement;
  list.replaceChildren(
    ...problems.map(({ field, text }) => {
      const link = make('a', { href: `#${field}` }, text);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        goTo(field);
      });
      return make('li', {}, link);
    }),
  );
}

function goTo(id: string): void {
  const field = byId(id);
  const folded = field.closest('details');
  if (folded) folded.open = true;
  field.focus();
}

/** Beside each restriction: for how long the guidance holds it. */
export function showGuidanceHours(
  hours: readonly { readonly id: string; readonly until: number }[],
) {
  for (const { id, until } of hours) {
    const field = byId(id) as HTMLInputElement;
    field.placeholder = String(until);
    field.min = String(until);
  }
}
