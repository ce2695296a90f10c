import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Bundles the script of a page for the clinic's staff into `dist/`, so that the page works from a disk, and writes its
 * licence file. Once more as people can read it, for the WordPress plugin.
 *
 * @param {object} script
 * @param {string} script.name - Of the script, without `.js`.
 * @param {string} script.entry - The module that it starts with.
 * @param {Record<string, string>} script.bundled - The packages in it, each with its licence file.
 * @param {string} script.notice - The comment at its top, which names the holders of their copyrights.
 */
export async function buildPageScript({ name, entry, bundled, notice }) {
  const options = {
    entryPoints: [entry],
    bundle: true,
    target: 'es2022',
    banner: { js: notice },
    legalComments: 'none', // The licence file has them.
    metafile: true,
    plugins: [stampedVersion],
  };
  await build({ ...options, outfile: `dist/${name}.readable.js` });
  const { metafile } = await build({ ...options, outfile: `dist/${name}.js`, minify: true });
  const foreign = Object.entries(Object.values(metafile.outputs)[0].inputs)
    .filter(([path, { bytesInOutput }]) => path.startsWith('node_modules/') && bytesInOutput > 0)
    .map(([path]) => path);
  const unnamed = foreign.filter(
    (path) => !Object.keys(bundled).some((each) => path.startsWith(`node_modules/${each}/`)),
  );
  if (unnamed.length) throw new Error(`The notice of ${name} does not name ${unnamed.join(', ')}.`);
  const licences = Object.entries(bundled).map(([each, file]) => {
    const text = readFileSync(`node_modules/${each}/${file}`, 'utf8').trim();
    return `${each}\n\n${text}\n`;
  });
  writeFileSync(`dist/${name}.LICENSES.txt`, licences.join('\n'));
}

/** The version as the build has written it into `dist/`: the source has only a place for it. */
const stampedVersion = {
  name: 'stamped-version',
  setup: (bundle) =>
    bundle.onLoad({ filter: /[/\\]src[/\\]version\.ts$/ }, () => ({
      contents: readFileSync('dist/version.js', 'utf8'),
    })),
};
