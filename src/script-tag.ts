/** What `<script src="aftercare-guide.js">` runs. The build puts a guard before it, see `build/script/guarded-script.mjs`. */
import { AftercareGuide } from './element/aftercare-guide.js';
import { TAG_NAME } from './define.js';
import { upgradePlaceholders } from './page/placeholders.js';

const { observedAttributes, elementProperties } = AftercareGuide;
const flags = [...elementProperties]
  .filter(([, { type }]) => type === Boolean)
  .map(([name, { attribute }]) => String(attribute || name));

upgradePlaceholders(TAG_NAME, observedAttributes, flags);

// For those who import the script from npm, which is typed by this file.
export type { AftercareGuide };
