import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { bundledLicences } from './build/bundled-licences.mjs';
import { wordpressPlugin } from './integrations/wordpress/build/rollup.mjs';

// tsc has left ES modules in dist/. This makes the one script of them, and one with a single language for each
// language: self-contained, classic or module.

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const banner = `/*!
aftercare-guide ${version}, MIT
Contains Lit, Copyright Google LLC, BSD-3-Clause, and Valibot, Copyright Fabian Hiller, MIT
*/`;

/**
 * Chromium compiles all functions at once, beside the page's own work where the script comes from a file, and not each
 * when it is first called.
 * https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = '//# allFunctionsCalledOnLoad';

// Before any bundled code: a second copy would throw in define() and, under Trusted Types, when Lit makes
// its policy again. Whoever came first stays.
const guard = `
const there = customElements.get('aftercare-guide');
if (there) {
  if (there.version !== '${version}')
    console.info('aftercare-guide ' + there.version + ' is already on this page and stays; ${version} is not started.');
  return;
}`;

/** The npm entries are not bundled, so the version is written into tsc's own output. */
const stampVersion = () => ({
  name: 'stamp-version',
  buildStart() {
    for (const file of ['dist/version.js', 'dist/version.d.ts'])
      writeFileSync(file, readFileSync(file, 'utf8').replace('0.0.0-dev', version));
  },
});

/** Chains the bundle's source map through tsc's, back to the TypeScript. */
const tscSourceMaps = () => ({
  name: 'tsc-source-maps',
  load(id) {
    if (!id.endsWith('.js') || id.includes('node_modules')) return null;
    return { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') };
  },
});

/** Another Lit on the page may have taken the name that Lit gives its Trusted Types policy. */
const ownTrustedTypesPolicy = () => {
  let found = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code) {
      const renamed = code.replace(/(createPolicy\(["'])lit-html\b/g, (_, call) => {
        found++;
        return `${call}aftercare-guide`;
      });
      return renamed === code ? null : { code: renamed, map: null };
    },
    buildEnd(error) {
      if (!error && found !== 1)
        this.error(`Lit's Trusted Types policy: found ${found} times, not once.`);
    },
  };
};

/** Stands for an expression in a template's text; no template may hold it. */
const HOLE = '|';
const helper = '\0template';

/**
 * Templates become calls with one string each: `template("<b>|</b>", value)`. esbuild's own way, a variable and two
 * arrays a template, is half a kilobyte more. Style sheets are minified; white space that only indents goes.
 */
const smallTemplates = () => ({
  name: 'small-templates',
  resolveId: (id) => (id === helper ? id : null),
  load: (id) =>
    id === helper
      ? `import { html } from 'lit';
        const known = new Map();
        export const template = (text, ...values) => {
          let strings = known.get(text);
          if (!strings) {
            strings = text.split('${HOLE}');
            strings.raw = strings; // by which Lit knows a literal
            known.set(text, strings);
          }
          return html(strings, ...values);
        };`
      : null,
  async transform(code, id) {
    if (!/[\\/]dist[\\/]element[\\/]/.test(id)) return null;
    const sheets = new Map();
    const literals = taggedLiterals(this.parse(code));
    for (const { tag, quasi } of literals) {
      if (tag.name !== 'css') continue;
      const [{ value }] = quasi.quasis;
      const { code: small } = await transform(value.cooked, { loader: 'css', minify: true });
      sheets.set(quasi, small.trim());
    }
    const write = (start, end) => {
      let out = '';
      let at = start;
      for (const { tag, quasi, ...literal } of literals) {
        if (literal.start < at || literal.end > end) continue;
        out += code.slice(at, literal.start);
        at = literal.end;
        if (tag.name === 'css') out += `css([${JSON.stringify(sheets.get(quasi))}])`;
        else {
          const values = quasi.expressions.map((each) => write(each.start, each.end));
          out += `template(${[JSON.stringify(textOf(quasi, (m) => this.error(m))), ...values].join()})`;
        }
      }
      return out + code.slice(at, end);
    };
    const body = write(0, code.length);
    return { code: `import { template } from '${helper}';\n${body}`, map: null };
  },
});

/** In the order of the source, outer before inner. */
function taggedLiterals(root) {
  const found = [];
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'TaggedTemplateExpression') found.push(node);
    Object.values(node).forEach(visit);
  };
  visit(root);
  return found.sort((one, other) => one.start - other.start);
}

/**
 * White space with a line break in it is indentation: at a tag it goes, and one space is left where two expressions,
 * or an expression and a word, would touch.
 */
function textOf({ quasis }, fail) {
  const texts = quasis.map(({ value }) => value.cooked);
  if (texts.some((text) => text.includes(HOLE))) fail(`A template holds "${HOLE}".`);
  return texts
    .join(HOLE)
    .replace(/<[^>]*>|[^<]+/g, (part) =>
      part.startsWith('<')
        ? part.replace(/\s+/g, ' ').replace(/ (?=\/?>$)/, '')
        : part.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' '),
    );
}

/** Lit gives the page's `Symbol` a property, for decorators, which are not used here. */
const withoutPatches = () => {
  let found = 0;
  return {
    name: 'without-patches',
    transform(code) {
      const clean = code.replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),/, () => {
        found++;
        return '';
      });
      return clean === code ? null : { code: clean, map: null };
    },
    buildEnd(error) {
      if (!error && found !== 1)
        this.error(`Lit's patch of Symbol: found ${found} times, not once.`);
    },
  };
};

/** Server-side minifiers strip spaces inside template literals, which breaks Lit's templates: none is left. */
const plainScript = () => ({
  name: 'plain-script',
  async renderChunk(code) {
    const { code: plain, map } = await transform(code, {
      target: 'es2022',
      supported: { 'template-literal': false },
      // Put on here and not by Rollup, so that esbuild's helpers too stay behind the guard and off the page.
      // An uncaught error is the page's, in the tools that collect them; one line in the console is enough. In a
      // function of its own, since a try block around all of it would be 400 bytes more, and called where it stands:
      // V8 reads a function that is called later twice.
      banner: `(() => {'use strict';${guard}try{(()=>{`,
      footer:
        "})()}catch(error){console.error('aftercare-guide could not start; the page stays as it is.',error)}})();",
      sourcemap: 'external',
    });
    return { code: plain, map };
  },
});

/** @param notice - What stays at the head: whose work is in the script. */
const minified = (notice = banner) => ({
  name: 'minified',
  renderChunk: (code) =>
    minify(code, {
      ecma: 2022,
      compress: { passes: 2 },
      // A page in another encoding must not garble the texts.
      format: { ascii_only: true, comments: false, preamble: notice },
      sourceMap: { asObject: true },
    }),
});

/** Strings may hold a backtick (Lit's do); simple minifiers take it for the start of a template literal. */
const withoutBackticks = () => ({
  name: 'without-backticks',
  renderChunk(code) {
    if (JSON.stringify(this.parse(code)).includes('"TemplateLiteral"'))
      this.error('The script must not contain a template literal.');
    return { code: code.replaceAll('`', '\\x60'), map: null };
  },
});

const withoutEval = () => ({
  name: 'without-eval',
  renderChunk(code) {
    if (/\b(eval|Function)\(/.test(code)) this.error('The script must not make code from text.');
    return null;
  },
});

const unpacking = '\0unpack';

/**
 * Languages beside the first have its keys, so that only their texts are in the script: one string each, in the order
 * of the first one's keys, taken apart when somebody reads it. As objects they are 6 % more to load, and a page that
 * shows one language would make all nine.
 */
const packedLanguages = () => ({
  name: 'packed-languages',
  resolveId: (id) => (id === unpacking ? id : null),
  load: (id) =>
    id === unpacking
      ? `${unpack}
         ${lettersOf}
         export const packed = ({ words, guidance }, head, texts, letters, codes) => {
           let all;
           const read = () => (all ??= unpack({ words, guidance }, lettersOf(texts, letters, codes).split('|')));
           return {
             ...head,
             get words() { return read().words; },
             guidance: { get microneedling() { return read().guidance.microneedling; } },
           };
         };`
      : null,
  async transform(code, id) {
    const [, name] = /[\\/]dist[\\/]languages[\\/](\w+)\.js$/.exec(id) ?? [];
    if (!languages.includes(name)) return null;
    const { firstLanguage } = await import('./dist/languages/first-language.js');
    const { [name]: language } = await import(`./dist/languages/${name}.js`);
    if (language === firstLanguage) return null;
    const { words, guidance, ...head } = language;
    const model = { words: firstLanguage.words, guidance: firstLanguage.guidance };
    const texts = packed(model, { words, guidance });
    const args = inFreeLetters(texts);
    if (!isDeepStrictEqual(unpack(model, lettersOf(...args).split('|')), { words, guidance }))
      this.error(`${name}: its keys are not those of the first language.`);
    return {
      code: `import { packed } from '${unpacking}';
        import { firstLanguage } from './first-language.js';
        export const ${name} = packed(firstLanguage, ${[head, ...args].map((arg) => JSON.stringify(arg)).join()});`,
      map: null,
    };
  },
});

/** A text each; of a sentence that counts, its categories and their texts. */
function packed(model, value) {
  return Object.entries(model)
    .filter(([, each]) => each !== null)
    .map(([key, each]) => {
      if (typeof each !== 'object') return value[key];
      const counts = typeof each.other === 'string';
      return counts ? Object.entries(value[key]).flat().join('^') : packed(each, value[key]);
    })
    .join('|');
}

/**
 * The script is ASCII, in which an Arabic letter is six bytes. The letters that a text uses most borrow those of ASCII
 * that it does not use: 1.2 kB less with Brotli, and 37 kB less to read.
 */
function inFreeLetters(texts) {
  const times = new Map();
  for (const letter of texts) times.set(letter, (times.get(letter) ?? 0) + 1);
  const free = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
    (code) => !times.has(code) && !'"\\`|^'.includes(code),
  );
  free.sort((one, other) => /[a-z]/.test(other) - /[a-z]/.test(one));
  const letters = [...times.keys()]
    .filter((letter) => letter > '~')
    .sort((one, other) => times.get(other) - times.get(one))
    .slice(0, free.length)
    .join('');
  const codes = free.slice(0, letters.length).join('');
  return [lettersOf(texts, codes, letters), letters, codes];
}

/** Stands in the script as it is written here, as does `unpack`. */
function lettersOf(texts, letters, codes) {
  return texts.replace(/[^]/g, (code) => letters[codes.indexOf(code)] ?? code);
}

function unpack(model, texts) {
  const made = Array.isArray(model) ? [] : {};
  for (const key of Object.keys(model)) {
    const each = model[key];
    if (each === null) made[key] = null;
    else if (typeof each.other === 'string') {
      const forms = texts.shift().split('^');
      made[key] = {};
      while (forms.length) made[key][forms.shift()] = forms.shift();
    } else made[key] = typeof each === 'object' ? unpack(each, texts) : texts.shift();
  }
  return made;
}

/** A script with one language: no other one is even bundled, and it is what every page gets. */
const oneLanguage = (name) => ({
  name: 'one-language',
  load(id) {
    if (id.endsWith('first-language.js'))
      return `export { ${name} as firstLanguage } from './${name}.js';`;
    return id.endsWith('all-languages.js') ? 'export const allLanguages = [];' : null;
  },
});

/** The languages by the names of their files, as in `es`. */
const languages = readFileSync('dist/languages/all-languages.js', 'utf8')
  .match(/(?<=from '\.\/)\w+(?=\.js')/g)
  .sort();

const script = (file, ...plugins) => ({
  input: 'dist/script-tag.js',
  output: { file: `dist/${file}`, format: 'es', sourcemap: true },
  plugins: [
    ...plugins,
    tscSourceMaps(),
    resolve(),
    ownTrustedTypesPolicy(),
    withoutPatches(),
    smallTemplates(),
    plainScript(),
    minified(`${banner}\n${compileHint}`),
    withoutBackticks(),
    withoutEval(),
    bundledLicences(banner),
  ],
});

/** The demo's own TypeScript, over what tsc has made of src/. */
const demoTypeScript = () => ({
  name: 'demo-typescript',
  resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !source.startsWith('.')) return null;
    const file = path.resolve(path.dirname(importer), source);
    const fromSource = path.relative(path.resolve('src'), file);
    return fromSource.startsWith('..')
      ? file.replace(/\.js$/, '.ts')
      : path.resolve('dist', fromSource);
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    return { code: (await transform(code, { loader: 'ts' })).code, map: null };
  },
});

/** The front desk's page, demo/link.html: a script of its own, so that the page works as a file. */
const frontDeskBanner = '/*! Contains uqr, Copyright Project Nayuki and Anthony Fu, MIT */';
const frontDesk = {
  input: 'demo/front-desk/main.ts',
  output: { file: 'dist/front-desk.js', format: 'iife' },
  plugins: [
    demoTypeScript(),
    resolve(),
    bundledLicences(frontDeskBanner, 'front-desk.LICENSES.txt'),
    minified(frontDeskBanner),
    withoutEval(),
  ],
};

export default [
  script('aftercare-guide.js', stampVersion(), packedLanguages()),
  ...languages.map((name) => script(`aftercare-guide.${name}.js`, oneLanguage(name))),
  frontDesk,
  wordpressPlugin(version, [resolve()]),
];
