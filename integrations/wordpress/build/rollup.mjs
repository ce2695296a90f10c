import { rollup } from 'rollup';

/**
 * The WordPress plugin: bundles the script of its settings page, not minified, and then packs everything. Runs after
 * the one script, which is included.
 *
 * @param version - As in `package.json`.
 * @param plugins - Rollup plugins that resolve imports.
 */
export const wordpressPlugin = (version, plugins) => ({
  input: 'integrations/wordpress/admin/settings.js',
  output: {
    file: 'dist/aftercare-guide-wordpress.zip',
    format: 'iife',
    banner: `/*! aftercare-guide ${version}, MIT */`,
  },
  plugins: [
    ...plugins,
    {
      name: 'pack-wordpress-plugin',
      // Replaces Rollup's own output.
      async generateBundle(_, bundle) {
        // Imported late, because it reads the modules of this build.
        const { packPlugin } = await import('./pack.mjs');
        const [[file, { code }]] = Object.entries(bundle);
        delete bundle[file];
        packPlugin(code, await keptScript(), version);
      },
    },
  ],
});

/** The editor's script that writes what stays in a page, with the element's reader of phones. */
async function keptScript() {
  const bundle = await rollup({ input: 'integrations/wordpress/admin/kept.js' });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}
