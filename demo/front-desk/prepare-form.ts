import { allLanguages } from '../../src/languages/all-languages.js';
import { findLanguage } from '../../src/languages/choose-language.js';
import { LONGEST_HOURS } from '../../src/guidance/limits.js';
import { parseExtensions } from '../../src/settings/read-extensions.js';
import { windows } from '../../src/guidance/microneedling/windows.js';
import { mailTools } from './mail-tools.js';
import { byId, make } from './make.js';
import { RESTRICTIONS } from './restrictions.js';

/** Adds what link.html does not have to repeat: languages, hours, tools, and under each field a place for notes. */
export function prepareForm(): void {
  offerLanguages(byId('language') as HTMLSelectElement);
  addHours(byId('longer'));
  offerTools(byId('tool') as HTMLSelectElement);
  for (const field of document.querySelectorAll('.field > :is(input, select)')) addPlaces(field);
}

/** `data-languages="es en-GB"` lists the clinic's languages, the first for a new patient; without it, all of them. */
function offerLanguages(select: HTMLSelectElement): void {
  const all = allLanguages.map(({ tag }) => tag);
  const { languages = '' } = select.dataset;
  const own = languages.split(/\s+/).filter(Boolean);
  const short = all.map((tag) => new Intl.Locale(tag).language);
  (own.length ? own : short).forEach((tag, index) => {
    const choice = findLanguage(tag, allLanguages, all);
    const region = choice && new Intl.Locale(choice.locale).region;
    const name = choice ? choice.language.name + (region ? ` (${region})` : '') : tag;
    const option = new Option(name, tag, index === 0, index === 0);
    option.lang = tag;
    select.add(option);
  });
}

/** `data-hours="sweating:72"` extends a restriction for every patient. */
function addHours(section: HTMLElement): void {
  const { hours = '' } = section.dataset;
  const { extensions } = parseExtensions(hours, { ...windows, texts: {} });
  for (const { id, name, until } of RESTRICTIONS) {
    const longer = extensions.get(id);
    const input = make('input', {
      id,
      type: 'number',
      min: String(until),
      max: String(LONGEST_HOURS),
      step: 'any',
      inputMode: 'numeric',
      placeholder: String(until),
      defaultValue: typeof longer === 'number' ? String(longer) : '',
    });
    section.append(
      make('div', { className: 'field row' }, make('label', { htmlFor: id }, name), input),
    );
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
