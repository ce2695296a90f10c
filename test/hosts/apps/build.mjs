// Builds each app as its own developers would, into built/. They find the package in node_modules, as npm would install it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// React warns only in its development build.
process.env.NODE_ENV = 'development';

const fromHere = (path) => fileURLToPath(new URL(path, import.meta.url));
process.chdir(fromHere('.'));
rmSync('built', { recursive: true, force: true });

// What npm would pack, not the whole project, which contains this folder.
const installed = 'node_modules/aftercare-guide';
rmSync(installed, { recursive: true, force: true });
mkdirSync(installed);
copyFileSync('../../../package.json', `${installed}/package.json`);
symlinkSync(fromHere('../../../dist'), `${installed}/dist`, 'junction');

// The recipes in TypeScript, as strict as it gets.
execFileSync(
  process.execPath,
  [fromHere('../../../node_modules/typescript/bin/tsc'), '-p', fromHere('.')],
  { stdio: 'inherit' },
);

const { build } = await import('vite');
const { default: Eleventy } = await import('@11ty/eleventy');

const common = { mode: 'development', logLevel: 'warn', base: './' };

const ON_SERVER = ['react-server', 'react-own', 'react-object'];

for (const name of ['vite', 'react', 'react-late', ...ON_SERVER, 'vue', 'vue-late', 'svelte'])
  await build({
    ...common,
    root: fromHere(name),
    build: { outDir: fromHere(`built/${name}`), emptyOutDir: true, minify: false },
  });

// The server's half of React: what it would send is written into the page.
for (const name of ON_SERVER) {
  await build({
    ...common,
    root: fromHere(name),
    build: { outDir: fromHere(`built/${name}-on-server`), emptyOutDir: true, ssr: 'server.tsx' },
  });
  const { render } = await import(`./built/${name}-on-server/server.js`);
  const page = fromHere(`built/${name}/index.html`);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<!--app-->', () => render()),
  );
}

const eleventy = new Eleventy('eleventy', 'built/eleventy', {
  configPath: 'eleventy/eleventy.config.js',
  quietMode: true,
});
await eleventy.write();
