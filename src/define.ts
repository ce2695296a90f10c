import { AftercareGuide } from './element/aftercare-guide.js';
import { allLanguages } from './languages/all-languages.js';
import { addLanguages } from './element/known-languages.js';

// Exported so that the tag has its type for users who import only this file.
export type { AftercareGuide };

/** The name is fixed: pages, style sheets and `HTMLElementTagNameMap` rely on it. */
export const TAG_NAME = 'aftercare-guide';

addLanguages(allLanguages);

// A page may load the element twice, for example from its theme and a plugin. The first one stays.
if (!customElements.get(TAG_NAME)) customElements.define(TAG_NAME, AftercareGuide);
