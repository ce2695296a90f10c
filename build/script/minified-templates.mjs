import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

/** Minifies templates and style sheets. */
export const minifiedTemplates = () => ({
  name: 'minified-templates',
  async transform(code, id) {
    if (!/[\\/]dist[\\/]element[\\/]/.test(id)) return null;
    return minifyHTMLLiterals(code, { fileName: id, css: minifiedStyles });
  },
});

async function minifiedStyles(text) {
  const { code } = await transform(text, { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim();
}
