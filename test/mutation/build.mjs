// Bundles the tests that need no browser for Node, into test/mutation/built/: the same files that the browsers run.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Folders of the tests that are run. */
const FOLDERS = ['guidance', 'time'];

/** A test that uses the tag needs a browser. */
const needsPage = (file) => readFileSync(file, 'utf8').includes('/support/guide.js');

/** Replacements for what only browsers have. */
const standIns = [
  [/^@open-wc\/testing$|^@web\/test-runner-commands$/, here('runner.mjs')],
  [/\/engine\.js$/, here('engine.mjs')],
];

const [, , tools = here('node_modules')] = process.argv;

rmSync(here('built'), { recursive: true, force: true });
await bundle({
  nodePaths: [tools],
  entryPoints: FOLDERS.flatMap((folder) =>
    readdirSync(here(`../${folder}`))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => here(`../${folder}/${name}`))
      .filter((file) => !needsPage(file)),
  ),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outdir: here('built'),
  outbase: here('..'),
  outExtension: { '.js': '.mjs' },
  plugins: [
    {
      name: 'stand-ins',
      setup(build) {
        for (const [filter, path] of standIns) build.onResolve({ filter }, () => ({ path }));
        // All mutants run in one process: a zone made by another one must not be found again.
        build.onLoad({ filter: /src[\\/]time[\\/]zone\.ts$/ }, ({ path }) => ({
          contents: `${readFileSync(path, 'utf8')}\nbeforeEach(() => zones.clear());`,
          loader: 'ts',
        }));
      },
    },
  ],
});
