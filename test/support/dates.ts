import { has } from './engine.js';

/** Normalises British dates to the current form, "Friday 20 November"; some browsers write "Friday, 20 November". */
export function inNewDates(text: string): string {
  return has('dates as of 2024')
    ? text
    : text.replace(/\b([A-Z][a-z]+day), (?=\d+ [A-Z][a-z]+\b(?! \d{4}))/g, '$1 ');
}
