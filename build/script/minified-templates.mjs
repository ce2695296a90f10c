import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

/** Templates and style sheets without the white space that only indents them. */
export const minifiedTemplates = () => ({
  name: 'minified-templates',
  async transform(code, id) {
    if (!/[\\/]dist[\\/]element[\\/]/.test(id)) return null;
    return minifyHTMLLiterals(code, { fileName: id, css: minifiedStyles });
  },
});

async function minifiedStyles(text) {
  const { code } = await transform(text, { loader: 'css', minify: true });
  return code.trim();
}
