import { minify } from 'terser';

/** @param {string} notice - Comment kept at the top, such as the licence notice. */
export const minified = (notice) => ({
  name: 'minified',
  renderChunk: (code) =>
    minify(code, {
      ecma: 2022,
      // No getter of the guide or Lit does more than read; passes: after the third nothing more is found. 'use strict'
      // stays: only modules are strict without it.
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true, directives: false },
      module: true,
      // A page in another encoding must not garble the texts.
      format: { ascii_only: true, comments: false, preamble: notice },
      sourceMap: { asObject: true },
    }),
});
