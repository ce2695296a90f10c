import { AftercareGuide } from './element/aftercare-guide.js';
import { addLanguages } from './element/known-languages.js';
import { allLanguages } from './languages/all-languages.js';
import { regions } from './languages/regions.js';

/** The name is fixed: pages, style sheets and `HTMLElementTagNameMap` rely on it. */
export const TAG_NAME = 'aftercare-guide';

export function register(): void {
  addLanguages([...allLanguages, ...regions]);
  // A page may load the element twice, for example from its theme and a plugin. The first one stays.
  if (!customElements.get(TAG_NAME)) customElements.define(TAG_NAME, AftercareGuide);
}
