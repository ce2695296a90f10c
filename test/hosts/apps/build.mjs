// Builds each app as its own developers would, into built/. They find the package in node_modules, as npm would install it.
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

const { build } = await import('vite');
const { default: Eleventy } = await import('@11ty/eleventy');

const common = { mode: 'development', logLevel: 'warn', base: './' };

for (const name of ['vite', 'react', 'react-late', 'react-server', 'vue', 'vue-late', 'svelte'])
  await build({
    ...common,
    root: fromHere(name),
    build: { outDir: fromHere(`built/${name}`), emptyOutDir: true, minify: false },
  });

// The server's half of React: what it would send is written into the page.
await build({
  ...common,
  root: fromHere('react-server'),
  build: { outDir: fromHere('built/react-on-server'), emptyOutDir: true, ssr: 'server.jsx' },
});
const { render } = await import('./built/react-on-server/server.js');
const page = fromHere('built/react-server/index.html');
writeFileSync(
  page,
  readFileSync(page, 'utf8').replace('<!--app-->', () => render()),
);

const eleventy = new Eleventy('eleventy', 'built/eleventy', {
  configPath: 'eleventy/eleventy.config.js',
  quietMode: true,
});
await eleventy.write();
