import { expect } from '@open-wc/testing';
import type { Guide } from '../support/guide.js';
import {
  LOAD,
  PLACEHOLDER,
  TAG,
  expectFallback,
  expectGuide,
  openHost,
  type Host,
} from './support/host.js';

// Pages keep libraries of 2007 to 2016, which change what built-in objects do: with prototype.js and MooTools
// Array.from() forgets sets, entries() gives no iterator, and every element gets their methods.

interface Library {
  readonly scripts: readonly string[];
  /** Checks that it is really there, and still works; runs in the page. */
  readonly works: string;
}

const LIBRARIES: Readonly<Record<string, Library>> = {
  'prototype.js 1.7.3': {
    scripts: ['prototype'],
    works: `Prototype.Version === '1.7.3' && $$('#own').first().hide().visible() === false
      && Array.from(new Set([1])).length === 0`,
  },
  'MooTools 1.4.5': {
    scripts: ['mootools'],
    works: `MooTools.version === '1.4.5' && $$('#own').hasClass('mine')[0] === true
      && Array.from(new Set([1]))[0] instanceof Set`,
  },
  'MooTools 1.4.5 with its extras': {
    scripts: ['mootools', 'mootools-more'],
    works: `MooTools.More.version.startsWith('1.4') && new Date(0).format('%Y') === '1970'`,
  },
  'jQuery 1.12.4': {
    scripts: ['jquery'],
    works: `jQuery.fn.jquery === '1.12.4' && jQuery('#own').hide().css('display') === 'none'`,
  },
  'jQuery 1.12.4 beside prototype.js': {
    scripts: ['jquery', 'prototype'],
    works: `Prototype.Version === '1.7.3' && jQuery.noConflict()('#own').hasClass('mine')`,
  },
  'jQuery 1.12.4 beside MooTools': {
    scripts: ['mootools', 'jquery'],
    works: `MooTools.version === '1.4.5' && jQuery.noConflict()('#own').hasClass('mine')`,
  },
};

const OWN = '<p id="own" class="mine">About us</p>';

const loadAll = (scripts: readonly string[]) =>
  scripts.map((name) => `<script src="/libraries/${name}.js"></script>`).join('');

/** Without the room that a guide off screen reserves once it has been measured. */
const markupOf = ({ root }: Guide) => root.innerHTML.replace(/<!--.*?-->| style="[^"]*"/g, '');

/** Every part of the guide in every state with separate code. */
async function everyState(guide: Guide): Promise<readonly string[]> {
  const found: string[] = [];
  for (const state of [
    {},
    { languages: 'en es ar', lang: 'ar' },
    { layout: 'compact' },
    { layout: 'counter' },
    { extend: 'sweating:96 makeup:48', 'next-visit': '2026-12-01' },
    { 'procedure-date': null },
    { 'procedure-date': '2026-11-30' },
  ]) {
    const plain = { lang: null, languages: null, layout: null, extend: null, 'next-visit': null };
    await guide.set({ ...plain, 'procedure-date': '2026-11-20T15:30', ...state });
    found.push(markupOf(guide));
  }
  return found;
}

const run = ({ window }: Host, code: string) =>
  (window as unknown as { eval: (code: string) => unknown }).eval(code);

describe('Old libraries on the page', () => {
  let plain: readonly string[] = [];
  before(async () => {
    plain = await everyState(await expectGuide(await openHost(LOAD, TAG)));
    expect(new Set(plain).size).to.equal(plain.length);
  });

  for (const [name, { scripts, works }] of Object.entries(LIBRARIES)) {
    describe(name, () => {
      before(async function () {
        const answers = await Promise.all(scripts.map((each) => fetch(`/libraries/${each}.js`)));
        if (!answers.every(({ ok }) => ok)) this.skip(); // packages of Debian
      });

      const orders = {
        'before the script': [loadAll(scripts) + LOAD, TAG],
        'after the script': [LOAD + loadAll(scripts), TAG],
        'after the guide has rendered': [LOAD, TAG + loadAll(scripts)],
      } as const;
      for (const [order, [head, body]] of Object.entries(orders))
        it(`${order}: the guide is the same as on any page, and the library works`, async () => {
          const host = await openHost(head, OWN + body);
          const guide = await expectGuide(host);
          const states = await everyState(guide);
          expect(plain.filter((each, state) => each !== states[state])).to.deep.equal([]);
          expect(guide.element.matches('aftercare-guide')).to.equal(true);
          const warning = guide.all('[part=warning]')[0] as Element;
          expect(host.window.getComputedStyle(warning).display).to.equal('grid');
          expect(run(host, works)).to.equal(true);
          expect(host.log).to.deep.equal([]);
        });

      it('the script does not change what the library has added', async () => {
        const alone = await openHost(loadAll(scripts), OWN);
        const with_ = await openHost(loadAll(scripts) + LOAD, OWN + TAG);
        await expectGuide(with_);
        expect(with_.changedBuiltIns()).to.have.members(alone.changedBuiltIns());
      });

      it('a placeholder is upgraded', async () => {
        await expectGuide(await openHost(loadAll(scripts) + LOAD, PLACEHOLDER));
      });
    });
  }

  it('prototype.js and MooTools together break find(): the fallback stays', async () => {
    const both = loadAll(['prototype', 'mootools']);
    const host = await openHost(both + LOAD, OWN + TAG);
    expect(() => run(host, '[1].find((each) => each === 1)')).to.throw();
    await expectFallback(host);
  });
});
