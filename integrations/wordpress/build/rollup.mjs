/**
 * The WordPress plugin: the script of its settings page is bundled, readable as it is, and then everything is packed.
 * Runs after the one script, which goes in.
 *
 * @param version - As in `package.json`.
 * @param plugins - Those that find what is imported.
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
      // In place of Rollup's own output.
      async generateBundle(_, bundle) {
        // Reads what this build has made of the guidance.
        const { packPlugin } = await import('./pack.mjs');
        const [[file, { code }]] = Object.entries(bundle);
        delete bundle[file];
        packPlugin(code, version);
      },
    },
  ],
});
