import { minify } from 'terser';

/** @param {string} notice - What stays at the top, such as whose work is in the script. */
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
