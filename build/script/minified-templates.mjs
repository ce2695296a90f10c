import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

/** Minifies templates and style sheets. */
export const minifiedTemplates = () => ({
  name: 'minified-templates',
  async transform(code, id) {
    if (!/[\\/]dist[\\/]element[\\/]/.test(id)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id, css: minifiedStyles });
    // The element adopts plain texts too, and a tag without values changes nothing.
    return minified && { ...minified, code: minified.code.replace(/\bcss ?(?=`[^`$]*`)/g, '') };
  },
});

async function minifiedStyles(text) {
  const { code } = await transform(text, { loader: 'css', minify: true, charset: 'utf8' });
  // esbuild keeps the space before the value of a custom property, which means nothing.
  return code.trim().replace(/(--[\w-]+): /g, '$1:');
}
