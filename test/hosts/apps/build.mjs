// Builds each app as its own developers would, into built/. They find the package where npm would have put it.
import { existsSync, rmSync, symlinkSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// React tells what it does not like in its development build only.
process.env.NODE_ENV = 'development';

const here = fileURLToPath(new URL('.', import.meta.url));
process.chdir(here);
rmSync('built', { recursive: true, force: true });
if (!existsSync('node_modules/aftercare-guide'))
  symlinkSync('../../../..', 'node_modules/aftercare-guide', 'junction');

const { build } = await import('vite');
const { default: Eleventy } = await import('@11ty/eleventy');

const common = { mode: 'development', logLevel: 'warn', base: './' };
const fromHere = (path) => fileURLToPath(new URL(path, import.meta.url));

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
