/** The first comment of the one script: what it is, and the licences of what it contains. */
export const licenceNotice = (version) => `/*!
aftercare-guide ${version}, MIT
Contains Lit, Copyright Google LLC, BSD-3-Clause
*/`;

/**
 * Makes Chromium compile all functions at once (in parallel with the page's own work if the script comes from a file)
 * instead of each at its first call.
 * https://v8.dev/blog/explicit-compile-hints
 */
export const compileHint = '//# allFunctionsCalledOnLoad';
