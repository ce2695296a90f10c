/** Protocol files for the plugin's check, shared with the element's own tests. */
export { checkProtocols, microneedling } from '../../../src/index.js';
export { builtInProtocols, addLanguages } from '../../../src/element/known-languages.js';
export { allLanguages } from '../../../src/languages/all-languages.js';
export { brokenFiles } from '../../protocol-files/broken-files.js';
export { clinicFile } from '../../protocol-files/clinic-file.js';
export { germanPeel } from '../../protocol-files/german-peel.js';
export { editedFile } from '../../protocol-files/random-edits.js';
export { emailAddress } from '../../../src/settings/contact.js';
export { signatureHash } from '../../../src/command/sign-hash.js';
