import { expect } from '@open-wc/testing';
import { wait } from '../support/clock.js';
import { everythingSaidIn, madeUp, saidWithoutMark } from '../support/languages.js';
import { openPage, type HostPage } from '../support/page.js';

// A language that a page adds with a separate script, whichever script comes first.

const TAG = `<aftercare-guide procedure-date="2026-11-20T15:30" time-zone="UTC" now="2026-11-21T10:00"></aftercare-guide>`;
const MAIN = '<script src="/dist/aftercare-guide.js"></script>';
const LATE_MAIN = '<script src="/dist/aftercare-guide.js" defer></script>';
const MODULE = '<script type="module" src="/dist/aftercare-guide.js"></script>';

/** As in docs/languages.md. */
const sideScript = (dictionary: object, kind = '') =>
  `<script ${kind}>
    customElements.whenDefined('aftercare-guide').then(function (guide) {
      guide.registerLanguage(${JSON.stringify(dictionary).replaceAll('<', '\\u003c')});
    });
  </script>`;
const DUTCH = sideScript(madeUp('nl', { mark: 'ŋ' }));

const page = (head: string, body: string) =>
  openPage(`<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`);

async function expectDutch({ document: host, log }: HostPage): Promise<void> {
  const guides = [...host.querySelectorAll('aftercare-guide')];
  expect(guides.length).to.be.above(0);
  for (const guide of guides) {
    await guide.updateComplete;
    const root = guide.shadowRoot as ShadowRoot;
    expect(root.querySelector('article')?.lang).to.equal('nl');
    expect(everythingSaidIn(root).length).to.be.above(60);
    expect(saidWithoutMark(root, 'ŋ')).to.deep.equal([]);
  }
  expect(log).to.deep.equal([]);
}

describe('A side script adds its language', () => {
  const PAGES: Readonly<Record<string, readonly [head: string, body: string]>> = {
    'after the main script': [MAIN + DUTCH, TAG],
    'before the main script': [DUTCH + MAIN, TAG],
    'before a main script that is deferred': [DUTCH + LATE_MAIN, TAG],
    'before a main script that is a module': [DUTCH + MODULE, TAG],
    'as a module before the main script': [
      sideScript(madeUp('nl'), 'type="module"') + LATE_MAIN,
      TAG,
    ],
    'at the end of the page, to guides that are there': [MAIN, TAG + TAG + DUTCH],
    'at the end of the page, before the main script': ['', TAG + DUTCH + MAIN],
    twice: [DUTCH + MAIN + DUTCH, TAG],
    'to a script with one language': [
      '<script src="/dist/aftercare-guide.es.js"></script>' + DUTCH,
      TAG,
    ],
  };
  for (const [where, [head, body]] of Object.entries(PAGES))
    it(where, async () => {
      await expectDutch(await page(head, body));
    });

  it('and missing texts are logged, once, with the guide in English', async () => {
    const { words, ...dictionary } = madeUp('nl');
    const { notUntil: _, ...others } = words;
    const host = await page(MAIN + sideScript({ ...dictionary, words: others }), TAG);
    const guide = host.document.querySelector('aftercare-guide');
    await guide?.updateComplete;
    expect(guide?.shadowRoot?.querySelector('article')?.lang).to.equal('en');
    await wait(100); // WebKit reports rejections late
    expect(host.log).to.have.lengthOf(1);
    expect(host.log[0]).to.match(/^rejection: TypeError: .*\nwords\.notUntil: is missing$/);
  });
});
