import type { Protocol } from '../../src/guidance/protocol.js';
import { allLanguages } from '../../src/languages/all-languages.js';
import { findLanguage } from '../../src/languages/choose-language.js';
import { LONGEST_HOURS } from '../../src/guidance/limits.js';
import { parseExtensions } from '../../src/settings/read-extensions.js';
import { mailTools } from './mail-tools.js';
import { byId, make } from './make.js';
import { extendableIn } from './restrictions.js';
import type { DeskSettings } from './settings.js';

/** Adds what link.html does not have to repeat: the tools, and under each field a place for notes. */
export function prepareForm(): void {
  offerTools(byId('tool') as HTMLSelectElement);
  for (const field of document.querySelectorAll('.field > :is(input, select)')) addPlaces(field);
}

/** Offers what the guidance has: its languages, and hours for each restriction that ends. What was picked stays. */
export function offerGuidance(protocol: Protocol, settings: DeskSettings): void {
  offerLanguages(byId('language') as HTMLSelectElement, protocol, settings.languages);
  addHours(byId('longer-hours'), protocol, settings.hours);
}

/** The clinic's languages, the first for a new patient; all of the guidance if it names none. */
function offerLanguages(select: HTMLSelectElement, { texts }: Protocol, wanted: string): void {
  const picked = select.value;
  const written = Object.keys(texts);
  const own = wanted.split(/\s+/).filter(Boolean);
  const short = written.map((tag) => new Intl.Locale(tag).language);
  const options = (own.length ? own : short).map((tag, index) => {
    const choice = findLanguage(tag, allLanguages, written);
    const region = choice && new Intl.Locale(choice.locale).region;
    const name = choice ? choice.language.name + (region ? ` (${region})` : '') : tag;
    const option = new Option(name, tag, index === 0, picked ? tag === picked : index === 0);
    option.lang = tag;
    return option;
  });
  select.replaceChildren(...options);
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}

/** @param hours - Extends restrictions for every patient: `sweating:72`. */
function addHours(section: HTMLElement, protocol: Protocol, hours: string): void {
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
