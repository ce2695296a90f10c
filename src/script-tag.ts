/** What `<script src="aftercare-guide.js">` runs. The build adds a guard, see `build/script/guarded-script.mjs`. */
import { AftercareGuide } from './element/aftercare-guide.js';
import { TAG_NAME } from './define.js';
import { upgradePlaceholders } from './page/placeholders.js';

const { observedAttributes, elementProperties } = AftercareGuide;
const flags = [...elementProperties]
  .filter(([, { type }]) => type === Boolean)
  .map(([name, { attribute }]) => String(attribute || name));

upgradePlaceholders(TAG_NAME, observedAttributes, flags);

// The types of the script on npm come from this file.
export type { AftercareGuide };
