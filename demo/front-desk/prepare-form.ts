import type { Protocol } from '../../src/guidance/protocol.js';
import { allLanguages } from '../../src/languages/all-languages.js';
import { findLanguage } from '../../src/languages/choose-language.js';
import { LONGEST_HOURS } from '../../src/guidance/limits.js';
import { parseExtensions } from '../../src/settings/read-extensions.js';
import { readLanguages, tagsIn } from '../../src/settings/read-languages.js';
import { emergencyNumbers } from '../emergency-numbers.js';
import { mailTools } from './mail-tools.js';
import { byId, make } from './make.js';
import { extendableIn } from './restrictions.js';
import { linkedGuide, type Place, type Site } from './site-pages.js';

/** Adds what link.html does not have to repeat: the tools, the emergency numbers, and under each field a place for notes. */
export function prepareForm(): void {
  offerTools(byId('tool') as HTMLSelectElement);
  for (const { number, country } of emergencyNumbers('en'))
    byId('emergency-numbers').append(new Option(`${country}: ${number}`, number));
  for (const field of document.querySelectorAll('.field > :is(input, select)')) addPlaces(field);
}

/**
 * Offers the languages of the clinic's page that the guidance has, the first for a new patient; all of the guidance if the
 * clinic names none.
 *
 * @param wanted - As on the tag of the page.
 * @param picked - The patient's language, if the staff has picked one; it is kept if it is among them.
 * @param isTyping - A half-written language leaves the choice as it is.
 */
export function offerLanguages(
  protocol: Protocol,
  given: { readonly wanted: string; readonly picked: string; readonly isTyping: boolean },
): void {
  const { wanted, picked, isTyping } = given;
  if (isTyping && readLanguages(wanted, protocol, allLanguages).unknown.length) return;
  const select = byId('language') as HTMLSelectElement;
  const written = Object.keys(protocol.texts);
  const own = [...new Set(tagsIn(wanted))].filter((tag) =>
    findLanguage(tag, allLanguages, written),
  );
  const short = written.map((tag) => new Intl.Locale(tag).language);
  const options = (own.length ? own : short).map((tag, index) => {
    const choice = findLanguage(tag, allLanguages, written);
    const region = choice && new Intl.Locale(choice.locale).region;
    const name = choice ? choice.language.name + (region ? ` (${region})` : '') : tag;
    const option = new Option(name, tag, index === 0, tag === picked);
    option.lang = tag;
    return option;
  });
  select.replaceChildren(...options);
}

/** Offers the pages of the clinic's site that have a guide. */
export function offerPages({ pages }: Site): void {
  const select = byId('page') as HTMLSelectElement;
  const options = pages.map((page) => {
    const isReady = linkedGuide({ kind: 'page', page });
    const name = page.title || page.address;
    return new Option(isReady ? name : `${name} (does not take the date)`, page.address);
  });
  select.replaceChildren(...options, new Option('Another page', ''));
  byId('page-field').hidden = pages.length === 0;
}

/**
 * Offers hours for each restriction that ends. What was typed stays.
 *
 * @param hours - Extends restrictions for every patient: `sweating:72`.
 */
export function offerHours(protocol: Protocol, hours: string): void {
  const section = byId('longer-hours');
  const { extensions } = parseExtensions(hours, protocol);
  const typed = new Map(
    [...section.querySelectorAll('input')].map(({ id, value }) => [id, value] as const),
  );
  section.replaceChildren();
  for (const { id, field, name, until } of extendableIn(protocol)) {
    const longer = extensions.get(id);
    const input = make('input', {
      id: field,
      type: 'number',
      min: String(until),
      max: String(LONGEST_HOURS),
      step: 'any',
      inputMode: 'numeric',
      placeholder: String(until),
      defaultValue: typeof longer === 'number' ? String(longer) : '',
    });
    input.value = typed.get(field) ?? input.defaultValue;
    const unit = make('small', {}, ' hours');
    section.append(
      make('div', { className: 'field row' }, make('label', { htmlFor: field }, name, unit), input),
    );
    addPlaces(input);
  }
}

/** Picks the page in the list, or "Another page". */
export function showPlace(place: Place): void {
  const select = byId('page') as HTMLSelectElement;
  select.value = place.kind === 'page' ? place.page.address : '';
  if (select.selectedIndex < 0) select.value = '';
}

function offerTools(select: HTMLSelectElement): void {
  for (const { name } of mailTools) select.add(new Option(name, name));
}

function addPlaces(field: Element): void {
  const places = ['hint', 'problem'].map((className) =>
    make('p', { className, id: `${field.id}-${className}` }),
  );
  field.setAttribute('aria-describedby', places.map(({ id }) => id).join(' '));
  field.after(...places);
}
