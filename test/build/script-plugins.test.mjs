import assert from 'node:assert/strict';
import { resolve as resolvePath } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { CHANGES, changedLit } from '../../build/script/changed-lit.mjs';
import { guardedScript } from '../../build/script/guarded-script.mjs';
import { minified } from '../../build/script/minified.mjs';
import { minifiedTemplates } from '../../build/script/minified-templates.mjs';
import { compileHint, licenceNotice } from '../../build/script/notice.mjs';
import { plainTemplates } from '../../build/script/plain-templates.mjs';
import { safeLiterals } from '../../build/script/safe-literals.mjs';
import { shorterDeclarations } from '../../build/script/shorter-declarations.mjs';

/** What Rollup makes of these modules, by name; the first is the entry. */
async function bundle(modules, ...plugins) {
  const [entry] = Object.keys(modules);
  const files = {
    name: 'files',
    resolveId: (id, from) => {
      if (id in modules) return id;
      return id.startsWith('./') && !from.includes('node_modules') ? `/${id.slice(2)}` : null;
    },
    load: (id) => modules[id],
  };
  const built = await rollup({ input: entry, plugins: [...plugins, files] });
  const { output } = await built.generate({ format: 'es' });
  return output[0].code;
}

describe('Lit in the script', () => {
  /** Lit as it is published, with something else in one place. */
  const bundleLit = (edited = (code) => code) =>
    bundle(
      { [resolvePath('entry.js')]: "export { css, html, LitElement, nothing } from 'lit';" },
      { name: 'edited', transform: (code) => ({ code: edited(code), map: null }) },
      changedLit(),
      resolve(),
    );

  it('has a Trusted Types policy with its own name', async () => {
    assert.match(await bundleLit(), /createPolicy\("aftercare-guide"/);
  });

  it('adds nothing to Symbol or the window, and looks for nothing there', async () => {
    const code = await bundleLit();
    assert.match(code, /class \w+ extends HTMLElement/);
    assert.doesNotMatch(
      code,
      /Symbol\.metadata|litPropertyMetadata|Versions|PolyfillSupport|Hydrate/,
    );
  });

  it('makes a style sheet’s text of its parts', async () => {
    const module = changedLit().load('node_modules/@lit/reactive-element/css-tag.js');
    const { css: textOf } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
    assert.equal(textOf`p{margin:${1}px;content:'\\201c'}`, "p{margin:1px;content:'\\201c'}");
  });

  for (const used of ['{ reflect: true }', "import 'lit/directives/ref.js'", 'html`<!-- ${a} -->`'])
    it(`stops the build if the element uses what is left out: ${used}`, async () => {
      const element = bundle({ '/dist/element/guide.js': `${used};` }, changedLit());
      await assert.rejects(element, /needs a part of Lit that the script leaves out/);
    });

  for (const { what, pattern, replacement } of CHANGES) {
    it(`stops the build if this is not found: ${what}`, async () => {
      const edited = (code) => code.replace(pattern, replacement);
      await assert.rejects(bundleLit(edited), /found 0 times, not once/);
    });

    it(`stops the build if this is found twice: ${what}`, async () => {
      const edited = (code) =>
        `${code}\n//${code.match(pattern) ? code.replaceAll('\n', ' ') : ''}`;
      await assert.rejects(bundleLit(edited), /found 2 times, not once/);
    });
  }
});

describe('Templates and style sheets of the element', () => {
  const source = [
    'export const view = html`',
    '  <p>',
    '    ${first} ${second}',
    '  </p>',
    '`;',
    'export const styles = css`',
    '  p {',
    '    color: red;',
    '  }',
    '`;',
  ].join('\n');

  it('lose their indentation and keep the space between two values', async () => {
    const code = await bundle({ '/dist/element/view.js': source }, minifiedTemplates());
    assert.match(code, /html`<p>\$\{first\} \$\{second\}<\/p>`/);
    assert.match(code, /styles = `p\{color:red\}`/);
  });

  it('lose the space before the value of a custom property', async () => {
    const source = 'export const styles = css `p { --line: var(--b, #fff) }`;';
    const code = await bundle({ '/dist/element/view.js': source }, minifiedTemplates());
    assert.match(code, /\{--line:var\(--b, #fff\)/);
  });

  it('keep the tag of a style sheet with a value, which computes its text', async () => {
    const source = 'export const styles = css `p { margin: ${1}px }`;';
    const code = await bundle({ '/dist/element/view.js': source }, minifiedTemplates());
    assert.match(code, /styles = css ?`/);
  });

  it('keep a bullet, whose escaped form would be other characters in a template', async () => {
    const bullet = "export const styles = css`p::before { content: '•' }`;";
    const code = await bundle({ '/dist/element/view.js': bullet }, minifiedTemplates());
    assert.match(code, /content:"•"/);
  });

  it('are unchanged outside the element', async () => {
    const code = await bundle({ '/lit/view.js': source }, minifiedTemplates());
    assert.match(code, /\n {4}\$\{first\}/);
  });
});

describe('The guarded script', () => {
  const run = async (source, existing) => {
    const said = [];
    const log = (...words) => said.push(words.join(' '));
    const code = await bundle({ '/entry.js': source }, guardedScript('1.2.3'));
    runInNewContext(code, {
      LANGUAGES: [],
      customElements: { get: () => existing },
      console: { info: log, error: log },
      say: log,
    });
    return { code, said };
  };

  it('has no template literal left, tagged or not', async () => {
    const { code, said } = await run(
      'const tag = ([a, b], value) => a + value + b; say(tag`<${1}>`, `${2}`);',
    );
    assert.equal(code.includes('`'), false);
    assert.deepEqual(said, ['<1> 2']);
  });

  it('does not run if the same version is on the page already, and logs nothing', async () => {
    assert.deepEqual((await run('say("started")', { version: '1.2.3' })).said, []);
  });

  it('does not run if another version is on the page already, and logs which', async () => {
    const { said } = await run('say("started")', { version: '1.0.0' });
    assert.equal(said.length, 1);
    assert.match(said[0], /1\.0\.0 .*1\.2\.3/);
  });

  it('is called with its languages', async () => {
    assert.deepEqual((await run('say(packedLanguages.length)')).said, ['0']);
  });

  it('logs that it could not start, and throws nothing', async () => {
    const { said } = await run('throw new Error("broken page");');
    assert.equal(said.length, 1);
    assert.match(said[0], /could not start/);
  });
});

describe('Template literals in the script', () => {
  const valuesOf = async (...lines) => {
    const source = ['const all = [];', ...lines, 'say(...all);'].join('\n');
    const code = await bundle({ '/entry.js': source }, guardedScript('1.2.3'), plainTemplates());
    const all = [];
    runInNewContext(code, {
      LANGUAGES: [],
      customElements: { get: () => null },
      console: { error: (...words) => assert.fail(words.join(' ')) },
      say: (...values) => all.push(...values),
    });
    return { code, all };
  };

  it('become sums with the same texts, also of conditions, sums, lists and other texts', async () => {
    const { code, all } = await valuesOf(
      "const yes = false, one = 1, list = [2, 3], { text = `${one}!` } = {}, name = 'b';",
      'all.push(`${one}${one}`, `a${yes ? 1 : 2}c`, `${one + 1} ${`${list}?`.length}`, text);',
      'all.push({ name }.name, `${null}${undefined}`, `(${yes || `${one}${name}`})`.slice(1));',
      'all.push(`${() => 1}`, String([`${one}`].concat(list)));',
    );
    assert.doesNotMatch(code, /"\.concat/);
    assert.deepEqual(all, [
      '11',
      'a2c',
      '2 4',
      '1!',
      'b',
      'nullundefined',
      '1b)',
      '() => 1',
      '1,2,3',
    ]);
  });

  it('have strings, if tagged, that are the same array each time, as Lit requires', async () => {
    const { code, all } = await valuesOf(
      'const html = (strings, ...values) => ({ strings, values });',
      'const item = (text) => html`<li>${text}</li>`;',
      'const list = (text) => html`<ul title="a\\u0062">${item(`${text}!`)}</ul>`;',
      'all.push(item(1), item(2), list(3));',
    );
    assert.doesNotMatch(code, /var _a/);
    const [one, two, outer] = all;
    assert.equal(one.strings, two.strings);
    assert.ok(Object.hasOwn(one.strings, 'raw'));
    assert.deepEqual([...one.strings], ['<li>', '</li>']);
    assert.deepEqual([...outer.strings], ['<ul title="ab">', '</ul>']);
    assert.equal(outer.values[0].strings, one.strings);
    assert.deepEqual([...outer.values[0].values], ['3!']);
  });

  it('are one template if they have the same strings, which Lit then prepares once', async () => {
    const { all } = await valuesOf(
      'const html = (strings, ...values) => ({ strings, values });',
      'all.push(html`<p>${1}</p>`, html`<p>${2}</p>`, html`<p>${3} </p>`, html``);',
    );
    const [one, two, other, empty] = all;
    assert.equal(one.strings, two.strings);
    assert.notEqual(one.strings, other.strings);
    assert.deepEqual([...other.strings], ['<p>', ' </p>']);
    assert.deepEqual([...empty.strings], ['']);
    assert.deepEqual([one.values[0], two.values[0]], [1, 2]);
  });

  for (const text of ['a | b', '2 * 3'])
    it(`stop the build with a character that separates templates: ${text}`, async () => {
      await assert.rejects(
        valuesOf('const html = (strings) => strings;', `all.push(html\`${text}\`);`),
        /No template can contain/,
      );
    });
});

describe('Functions and constants of the script', () => {
  const run = async (...lines) => {
    const code = await bundle({ '/entry.js': lines.join('\n') }, shorterDeclarations());
    const said = [];
    runInNewContext(code, { say: (...values) => said.push(...values) });
    return { code, said };
  };

  it('are written as arrow functions and with let, and do the same', async () => {
    const { code, said } = await run(
      'const list = [1, 2];',
      'function sum({ length }, by = () => 2) { return length + by(); }',
      'async function later() { return later.name; }',
      'for (const each of list) say(each);',
      'say(sum(list), "const a", later() instanceof Promise);',
    );
    assert.doesNotMatch(code, /function|const (?!a)/);
    assert.deepEqual(said, [1, 2, 4, 'const a', true]);
  });

  it('have as many lines as before, so that errors name the right one', async () => {
    const lines = ['function one(', '  a,', ') {', '  return a;', '}', 'say(one(1));'];
    const { code } = await run(...lines);
    assert.equal(code.trim().split('\n').length, lines.length);
  });

  it('are unchanged if a line above them names them, at once or in what it hands over', async () => {
    const { code, said } = await run(
      'class Page { static first = one(); }',
      'const all = { two }, [each] = [1].map(() => three());',
      'const later = () => four();',
      'function one() { return 1; }',
      'function two() { return 2; }',
      'function three() { return 3; }',
      'function four() { return 4; }',
      'say(Page.first, all.two(), each, later());',
    );
    assert.deepEqual(code.match(/(?<=function )\w+/g), ['one', 'two', 'three']);
    assert.deepEqual(said, [1, 2, 3, 4]);
  });

  it('are unchanged if an arrow function could not do the same', async () => {
    const { code, said } = await run(
      'function all() { return arguments.length; }',
      'function own() { return (() => this.name)(); }',
      'function* each() { yield 3; }',
      'function outer() { return inner(); function inner() { return 4; } }',
      'say(all(1), own.call({ name: "b" }), ...each(), outer());',
    );
    assert.equal(code.match(/function/g).length, 4);
    assert.deepEqual(said, [1, 'b', 3, 4]);
  });
});

describe('The minified script', () => {
  it('runs as strict code, as the modules do', async () => {
    const strict = 'try { undeclared = 1; say("sloppy"); } catch { say("strict"); }';
    const plugins = [guardedScript('1.2.3'), minified('/*! notice */')];
    const said = [];
    runInNewContext(await bundle({ '/entry.js': strict }, ...plugins), {
      LANGUAGES: [],
      customElements: { get: () => null },
      say: (word) => said.push(word),
    });
    assert.deepEqual(said, ['strict']);
  });

  it('is ASCII and begins with the notice and the hint to compile it at once', async () => {
    const head = `${licenceNotice('1.2.3')}\n${compileHint}`;
    const code = await bundle({ '/entry.js': 'export const text = "Größe 大小";' }, minified(head));
    assert.ok(code.startsWith(head));
    // oxlint-disable-next-line no-control-regex
    assert.match(code, /^[\x00-\x7f]*$/);
    assert.match(code, /Gr\\xf6\\xdfe \\u5927\\u5c0f/);
  });
});

describe('Backticks in the script', () => {
  it('are escaped in strings and regular expressions, whose meaning does not change', async () => {
    const source = 'export const all = ["a`b", \'`\', "`".length, /[`x]/.test("`"), "\\\\`"];';
    const code = await bundle({ '/entry.js': source }, safeLiterals());
    assert.equal(code.includes('`'), false);
    const all = runInNewContext(code.replace(/export .*/, 'all'));
    assert.deepEqual([...all], ['a`b', '`', 1, true, '\\`']);
  });

  it('spaces and quotation marks are escaped in regular expressions, which mean the same', async () => {
    const source = String.raw`export const all = [
      /^ +$/.test("  "), /[ ;]?/u.test(" "), /\\ \ x/.test("\\  x"), /^["'\"]+$/.test("'\""), "a 'b"];`;
    const code = await bundle({ '/entry.js': source }, safeLiterals());
    for (const [regex] of code.matchAll(/\/\S.*?\/u?(?=\.test)/g))
      assert.doesNotMatch(regex, /[ '"]/);
    const all = runInNewContext(code.replace(/export .*/, 'all'));
    assert.deepEqual([...all], [true, true, true, true, "a 'b"]);
  });

  it('stop the build in a template literal', async () => {
    await assert.rejects(
      bundle({ '/entry.js': 'export const a = `b`;' }, safeLiterals()),
      /must not contain a template literal/,
    );
  });
});
