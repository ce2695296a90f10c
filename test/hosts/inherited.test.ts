import { expect } from '@open-wc/testing';
import type { AftercareGuide } from '../../src/index.js';
import { LOAD, SCRIPT, TAG, openHost, type Host } from './support/host.js';

/** What may be on all objects: a text, a function as in old libraries, a number. */
const VALUES: readonly unknown[] = ['x', () => 'x', 7];

const STATES: readonly Readonly<Record<string, string>>[] = [
  {
    'procedure-date': '2026-11-20T15:30',
    now: '2026-11-21T10:00',
    'clinic-phone': '020 7946 0018',
    'clinic-name': 'Rosewater Clinic',
    extend: 'makeup:96',
    languages: 'en de',
    'from-link': '',
    remember: '',
  },
  { now: '2026-11-24T10:00', 'clinic-phone': '020 7946 0018', lang: 'pl', layout: 'compact' },
];

/** What is shown: the guide's text and addresses, or that the fallback is there instead. */
async function shownBy({ document }: Host, attributes: Readonly<Record<string, string>>) {
  // Parsed, as on pages: Firefox reports an error in createElement() to the page that calls it, which is the test's.
  const written = Object.keys(attributes).map((name) => `${name}="${attributes[name]}"`);
  document.body.insertAdjacentHTML(
    'beforeend',
    `<aftercare-guide ${written.join(' ')}></aftercare-guide>`,
  );
  const element = document.body.lastElementChild as AftercareGuide;
  // Updates may fail, and then the promise of one may never resolve.
  for (let turn = 0; turn < 20 && !element.shadowRoot?.querySelector('article'); turn++)
    await Promise.resolve();
  const root = element.shadowRoot;
  const links = [...(root?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  const text = root?.querySelector('article')
    ? [root.textContent, ...links].join(' ')
    : root?.querySelector('slot:not([name])') || !root
      ? 'the fallback'
      : 'nothing';
  element.remove();
  return text;
}

let names: readonly string[] = [];
before(async () => {
  const code = await (await fetch(SCRIPT)).text();
  const found = code.match(/(?<=\.)[a-z_$][\w$]*|(?<=[{,])[a-z_$][\w$]*(?=[:,}=])/gi);
  // Of one letter are only the script's own variables.
  names = [...new Set(found)].filter((name) => name.length > 1 && !(name in {}));
  expect(names.length).to.be.above(500);
});

describe('Properties on all objects of the page, with the names of what the script reads', () => {
  for (const part of [0, 1, 2, 3, 4, 5, 6, 7])
    it(`change nothing in a guide, or its fallback is there: part ${part + 1} of the names`, async () => {
      const host = await openHost(LOAD, '');
      const { prototype } = host.window.Object;
      const plain = await Promise.all(STATES.map((state) => shownBy(host, state)));
      let same = 0;
      let fallback = 0;
      for (const name of [...names, '0', '1', '2'].filter((_, index) => index % 8 === part))
        for (const [index, state] of STATES.entries()) {
          const value = VALUES[(same + fallback) % VALUES.length];
          Object.defineProperty(prototype, name, {
            value,
            configurable: true,
            enumerable: true,
            writable: true,
          });
          const seen = await shownBy(host, state);
          Reflect.deleteProperty(prototype, name);
          if (seen === 'the fallback') fallback++;
          else {
            expect(seen, name).to.equal(plain[index]);
            same++;
          }
        }
      expect(fallback).to.be.below(same / 10);
    });

  for (const name of [
    'attribute',
    'state',
    'type',
    'converter',
    'more',
    'answer',
    'source',
    'until',
  ])
    for (const value of ['"x"', 'function () {}', '0'])
      it(`before the script, ${name} is ${value}: the guide is as on any page`, async () => {
        const junk = `<script>Object.prototype.${name} = ${value};</script>`;
        const [plain, host] = [await openHost(LOAD, TAG), await openHost(junk + LOAD, TAG)];
        const [guide, other] = [await plain.guide(), await host.guide()];
        expect(other.text).to.equal(guide.text);
        expect(host.log).to.deep.equal([]);
      });
});
