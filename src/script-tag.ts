/** What `<script src="aftercare-guide.js">` runs. The build adds a guard, see `build/script/guarded-script.mjs`. */
import { AftercareGuide } from './element/aftercare-guide.js';
import { register, TAG_NAME } from './register.js';
import { upgradePlaceholders } from './page/placeholders.js';

register();

const { observedAttributes, elementProperties } = AftercareGuide;
const flags = [...elementProperties]
  .filter(([, { type }]) => type === Boolean)
  .map(([name, { attribute }]) => String(attribute || name));

upgradePlaceholders(TAG_NAME, observedAttributes, flags);

// The types of the script on npm come from this file.
export type { AftercareGuide };
