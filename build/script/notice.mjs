/** The first comment of the one script: what it is, and whose work is in it. */
export const licenceNotice = (version) => `/*!
aftercare-guide ${version}, MIT
Contains Lit, Copyright Google LLC, BSD-3-Clause
*/`;

/**
 * Chromium compiles all functions at once, in parallel with the page's own work if the script comes from a file, and
 * not each when it is first called.
 * https://v8.dev/blog/explicit-compile-hints
 */
export const compileHint = '//# allFunctionsCalledOnLoad';
