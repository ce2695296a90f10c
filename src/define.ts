import { followReact } from './page/react-props.js';
import { register, TAG_NAME } from './register.js';

// Exported so that the tag has its type for users who import only this file.
export type { AftercareGuide } from './element/aftercare-guide.js';
export { TAG_NAME };

followReact(TAG_NAME);
register();
