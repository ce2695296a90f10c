import type { ProtocolFile } from '../../src/guidance/protocol.js';
import { expect } from '@open-wc/testing';
import { wait } from '../support/clock.js';
import {
  LOAD,
  PLACEHOLDER,
  SCRIPT,
  TAG,
  expectFallback,
  expectGuide,
  openHost,
  type Host,
} from './support/host.js';

const inline = (code: string) => `<script>${code}</script>`;

/** What the page's own scripts recorded. */
const noted = ({ window }: Host) => (window as unknown as { noted: unknown[] }).noted;

const LOADERS: Readonly<Record<string, string>> = {
  'an AMD loader': `window.noted = [];
    window.define = (...args) => void noted.push(args);
    define.amd = {};
    window.require = window.requirejs = (...args) => void noted.push(args);`,
  'what CommonJS has': `window.noted = [];
    window.require = (name) => void noted.push(name);
    window.exports = {};
    window.module = { exports, set id(id) { noted.push(id); } };
    Object.freeze(exports);`,
  'the globals of Node': `window.noted = [];
    window.global = window;
    window.process = { env: {}, browser: false, versions: { node: '20.0.0' } };`,
};

/** Junk that old pages put on all objects: every `for…in` and every absent property finds it. */
const junk = (...names: readonly string[]) => `
  for (const { prototype } of [Object, Array, String, Number, Function, Date, RegExp, Map, Set, Element])
    for (const name of ${JSON.stringify(names)})
      if (!(name in prototype)) prototype[name] = function () { throw new Error(name + ' was called'); };`;
const ORDINARY = ['each', 'extend', 'clone', 'inspect', 'size', 'inArray', 'other', 'id', 'kind'];
/** Keys that an entry of a protocol may lack. */
const OPTIONAL = ['first', 'note', 'facts'];
const JUNK = junk(...ORDINARY, ...OPTIONAL);

const THROWS = `const define = customElements.define.bind(customElements);
  customElements.define = (name, ...rest) => {
    if (name === 'aftercare-guide') throw new Error('This name is not allowed here.');
    define(name, ...rest);
  };`;

describe('Changed globals: AMD, CommonJS, junk on prototypes, a define that throws', () => {
  for (const [name, code] of Object.entries(LOADERS)) {
    it(`${name} is left alone`, async () => {
      const host = await openHost(inline(code) + LOAD, TAG);
      await expectGuide(host);
      expect(noted(host)).to.deep.equal([]);
    });

    it(`${name} that comes after the script is not changed`, async () => {
      const host = await openHost(LOAD + inline(code), TAG);
      const guide = await expectGuide(host);
      await guide.set({ lang: 'es' });
      expect(noted(host)).to.deep.equal([]);
    });
  }

  for (const [order, head] of Object.entries({
    'before the script': inline(JUNK) + LOAD,
    'after it': LOAD + inline(JUNK),
  }))
    it(`junk on built-in prototypes, ${order}: the guide is the same as on any page`, async () => {
      const plain = await expectGuide(await openHost(LOAD, TAG));
      const guide = await expectGuide(await openHost(head, TAG));
      for (const state of [
        {},
        { lang: 'ar', extend: 'makeup:48' },
        { lang: 'pl', layout: 'compact' },
        { lang: null, layout: null, 'procedure-date': null },
      ]) {
        await guide.set(state);
        await plain.set(state);
        expect(guide.text).to.equal(plain.text);
        const [own, others] = [guide, plain].map(({ element }) =>
          JSON.stringify(element.restrictions),
        );
        expect(own).to.equal(others);
      }
    });

  it('junk on built-in prototypes: a clinic’s own protocol is accepted', async () => {
    const host = await openHost(inline(JUNK) + LOAD, TAG);
    const guide = await expectGuide(host);
    const text = JSON.stringify(guide.element.protocol).replace('"microneedling"', '"our-own"');
    guide.element.protocol = host.window.JSON.parse(text) as ProtocolFile;
    await guide.settled();
    expect(guide.element.protocol.id).to.equal('our-own');
    expect(host.log).to.deep.equal([]);
  });

  for (const [name, body] of Object.entries({ tag: TAG, placeholder: PLACEHOLDER }))
    it(`a define that throws for this name: the fallback of the ${name} stays`, async () => {
      const host = await openHost(inline(THROWS) + LOAD, body);
      await expectFallback(host);
      expect(host.log.join('\n')).to.include('This name is not allowed here.');
    });

  it('a tag name that the page has defined: its element stays, and our script does not start', async () => {
    const taken = `customElements.define('aftercare-guide', class extends HTMLElement {
      static version = '0.0.1';
    })`;
    const host = await openHost(inline(taken) + LOAD, TAG);
    await wait(50);
    expect(host.document.querySelector('#fallback')?.checkVisibility()).to.equal(true);
    expect(host.log).to.have.lengthOf(1);
    expect(host.log[0]).to.match(
      /^info: aftercare-guide 0\.0\.1 is already on this page and stays;/,
    );
    expect(host.newGlobals()).to.deep.equal([]);
    expect(host.policies).to.deep.equal([]);
  });

  it('Lit’s version globals set by the page itself: the guide still works', async () => {
    const host = await openHost(
      inline(`window.litElementVersions = ['4.2.1']; window.reactiveElementVersions = ['2.1.1'];`) +
        `<script type="module" src="${SCRIPT}"></script>`,
      TAG,
    );
    await expectGuide(host);
    expect(Reflect.get(host.window, 'litElementVersions')).to.deep.equal(['4.2.1']);
    expect(host.requests()).to.deep.equal([SCRIPT]);
  });
});
