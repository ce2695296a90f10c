import { AftercareGuide } from './element/aftercare-guide.js';
import { allLanguages } from './languages/all-languages.js';
import { addLanguages } from './element/known-languages.js';

// By which the tag's own type reaches those who import nothing but this file.
export type { AftercareGuide };

/** The name is fixed: pages, style sheets and `HTMLElementTagNameMap` rely on it. */
export const TAG_NAME = 'aftercare-guide';

addLanguages(allLanguages);

// A page may bring the element twice, by its theme and by a plugin say. The first one stays.
if (!customElements.get(TAG_NAME)) customElements.define(TAG_NAME, AftercareGuide);
