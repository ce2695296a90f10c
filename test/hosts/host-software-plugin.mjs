// Serves libraries of old pages, /libraries/prototype.js, and the one script as the minifier of a cache plugin
// leaves it, /minified/jsmin/aftercare-guide.js; runs the same minifiers over what a test sends.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { debianFiles } from './debian-files.mjs';
import { jsmin } from './jsmin.mjs';

/** matthiasmullie/minify itself, from Debian's package. */
const php = `
  require '/usr/share/php/MatthiasMullie/Minify/autoload.php';
  $minifier = new MatthiasMullie\\Minify\\JS();
  $minifier->add(stream_get_contents(STDIN));
  echo $minifier->minify();`;

const minifiers = {
  jsmin: async (script) => jsmin(script),
  matthiasmullie: (script) =>
    new Promise((resolve, reject) => {
      const done = (error, text) => (error ? reject(error) : resolve(text));
      execFile('php', ['-r', php], { maxBuffer: 1e8 }, done).stdin.end(script);
    }),
};

const libraries = {
  prototype: debianFiles['libjs-prototype'],
  mootools: debianFiles['libjs-mootools'],
  'mootools-more': '/usr/share/javascript/mootools/mootools-more.js',
  jquery: fileURLToPath(new URL('apps/node_modules/jquery/dist/jquery.js', import.meta.url)),
};

const isThere = (name) =>
  name !== 'matthiasmullie' ||
  [debianFiles['php-cli'], debianFiles['php-matthiasmullie-minify']].every((file) =>
    existsSync(file),
  );

const dist = new URL('../../dist/', import.meta.url);

export function hostSoftwarePlugin() {
  const minified = new Map();

  function minifiedFile(name, file) {
    const key = `${name}/${file}`;
    if (!minified.has(key))
      minified.set(key, readFile(fileURLToPath(new URL(file, dist)), 'utf8').then(minifiers[name]));
    return minified.get(key);
  }

  return {
    name: 'host-software',
    async serve({ path }) {
      const [, library = ''] = /^\/libraries\/([\w-]+)\.js$/.exec(path) ?? [];
      if (Object.hasOwn(libraries, library)) {
        if (!existsSync(libraries[library])) return undefined;
        return { body: await readFile(libraries[library], 'utf8'), type: 'js' };
      }
      const [, name, file] = /^\/minified\/(\w+)\/(aftercare-guide[.\w]*\.js)$/.exec(path) ?? [];
      if (!name || !Object.hasOwn(minifiers, name)) return undefined;
      return { body: await minifiedFile(name, file), type: 'js' };
    },
    /** null if the minifier is not on this machine. */
    executeCommand: async ({ command, payload }) => {
      if (command !== 'minify') return undefined;
      const { name, script } = payload;
      return { text: isThere(name) ? await minifiers[name](script) : null };
    },
  };
}
