import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Guide } from '../support/guide.js';
import { expectGuide, openHost, TAG } from './support/host.js';

const minify = async (name: string, script: string) =>
  (await executeServerCommand<{ text: string | null }, object>('minify', { name, script })).text;

/** All markup and all styles, without Lit's own markers. */
function contentOf({ root, element }: Guide) {
  return {
    host: (element.cloneNode(false) as Element).outerHTML,
    markup: root.innerHTML.replace(/<!--.*?-->/g, ''),
    styles: root.adoptedStyleSheets.map(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText),
    ),
  };
}

const STATES = {
  'on day 1': {},
  'in Arabic': { lang: 'ar' },
  'without a date': { 'procedure-date': null },
  'in one line': { layout: 'compact' },
} as const;

async function everyState(script: string): Promise<readonly string[]> {
  const host = await openHost(`<script src="${script}"></script>`, TAG);
  const guide = await expectGuide(host);
  const found: string[] = [];
  for (const state of Object.values(STATES)) {
    await guide.set({ lang: null, layout: null, ...state });
    found.push(JSON.stringify(contentOf(guide)));
  }
  // A script with one language names the one that has the other.
  expect(host.log.filter((line) => !line.includes('is not in this script'))).to.deep.equal([]);
  return found;
}

const NAMES = { matthiasmullie: 'matthiasmullie/minify', jsmin: 'JSMin-PHP' } as const;

describe('Server minifiers', () => {
  for (const [name, title] of Object.entries(NAMES)) {
    describe(title, () => {
      before(async function () {
        if ((await minify(name, '')) === null) this.skip(); // needs a package of Debian
      });

      it('makes the script smaller', async () => {
        const script = await (await fetch('/dist/aftercare-guide.js')).text();
        const small = await (await fetch(`/minified/${name}/aftercare-guide.js`)).text();
        expect(small.length).to.be.greaterThan(100_000).and.to.be.lessThan(script.length);
      });

      for (const file of ['aftercare-guide.js', 'aftercare-guide.en.js'])
        it(`${file} renders the same markup and styles after it`, async () => {
          const original = await everyState(`/dist/${file}`);
          expect(await everyState(`/minified/${name}/${file}`)).to.deep.equal(original);
        });
    });
  }

  it('matthiasmullie/minify changes text in nested template literals, which the script therefore avoids', async function () {
    const small = await minify('matthiasmullie', 'a = `b ${c ? `no  makeup` : 0}`');
    if (small === null) this.skip();
    expect(small).not.to.include('no  makeup');
  });
});
