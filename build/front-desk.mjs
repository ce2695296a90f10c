import { cpSync } from 'node:fs';
import { build } from 'esbuild';

/** The package that is bundled with this project's own code. */
const BUNDLED = 'uqr';
const NOTICE = '/*! Contains uqr, Copyright Project Nayuki and Anthony Fu, MIT */';

/** Bundles the script of demo/link.html, so that the page works as a file, and writes its licence file. */
export async function buildFrontDesk() {
  const { metafile } = await build({
    entryPoints: ['demo/front-desk/main.ts'],
    outfile: 'dist/front-desk.js',
    bundle: true,
    minify: true,
    target: 'es2022',
    banner: { js: NOTICE },
    metafile: true,
  });
  const foreign = Object.entries(Object.values(metafile.outputs)[0].inputs)
    .filter(([path, { bytesInOutput }]) => path.startsWith('node_modules/') && bytesInOutput > 0)
    .map(([path]) => path);
  const unnamed = foreign.filter((path) => !path.startsWith(`node_modules/${BUNDLED}/`));
  if (unnamed.length)
    throw new Error(`The front desk's notice does not name ${unnamed.join(', ')}.`);
  cpSync(`node_modules/${BUNDLED}/LICENSE`, 'dist/front-desk.LICENSES.txt');
}
