import { minify } from 'terser';

/** @param {string} notice - Comment kept at the top, such as the licence notice. */
export const minified = (notice) => ({
  name: 'minified',
  renderChunk: (code) =>
    minify(code, {
      ecma: 2022,
      compress: { passes: 2 },
      // A page in another encoding must not garble the texts.
      format: { ascii_only: true, comments: false, preamble: notice },
      sourceMap: { asObject: true },
    }),
});
