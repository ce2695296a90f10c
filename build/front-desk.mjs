import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** The packages that are bundled with this project's own code, and their licence files. */
const BUNDLED = { uqr: 'LICENSE', valibot: 'LICENSE.md' };
const NOTICE =
  '/*! Contains uqr, Copyright Project Nayuki and Anthony Fu, and valibot, Copyright Fabian Hiller, MIT */';

/**
 * Bundles the script of demo/link.html, so that the page works as a file, and writes its licence file. Once more as people
 * can read it, for the WordPress plugin.
 */
export async function buildFrontDesk() {
  const options = {
    entryPoints: ['demo/front-desk/main.ts'],
    bundle: true,
    target: 'es2022',
    banner: { js: NOTICE },
    metafile: true,
  };
  await build({ ...options, outfile: 'dist/front-desk.readable.js' });
  const { metafile } = await build({ ...options, outfile: 'dist/front-desk.js', minify: true });
  const foreign = Object.entries(Object.values(metafile.outputs)[0].inputs)
    .filter(([path, { bytesInOutput }]) => path.startsWith('node_modules/') && bytesInOutput > 0)
    .map(([path]) => path);
  const unnamed = foreign.filter((path) => !Object.hasOwn(BUNDLED, path.split('/')[1]));
  if (unnamed.length)
    throw new Error(`The front desk's notice does not name ${unnamed.join(', ')}.`);
  const licences = Object.entries(BUNDLED).map(([name, file]) => {
    const text = readFileSync(`node_modules/${name}/${file}`, 'utf8').trim();
    return `${name}\n\n${text}\n`;
  });
  writeFileSync('dist/front-desk.LICENSES.txt', licences.join('\n'));
}
