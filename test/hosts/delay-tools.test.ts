import { expect } from '@open-wc/testing';
import { timeUntil } from '../support/clock.js';
import {
  FALLBACK,
  PLACEHOLDER,
  SCRIPT,
  TAG,
  expectGuide,
  openHost,
  type Host,
} from './support/host.js';

// Cache plugins rewrite a page's scripts so that no browser runs them, and replace them with new ones when the
// visitor first touches the page. None of them keeps the place and the time that the script was written for.

const DISABLED = `<script type="x-text/javascript" data-src="${SCRIPT}" defer></script>`;

/** Reading `document.currentScript` throws. */
const NO_CURRENT_SCRIPT = `<script>
  Object.defineProperty(document, 'currentScript', { get() { throw new Error('currentScript'); } });
</script>`;

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}

type Puts = (fresh: HTMLScriptElement, host: Host) => void | Promise<void>;

/** Replaces each disabled script with a new one. */
async function reinsert(host: Host, put: Puts): Promise<void> {
  for (const disabled of host.document.querySelectorAll('script[type="x-text/javascript"]')) {
    const fresh = host.document.createElement('script');
    const done = new Promise((resolve) => {
      fresh.addEventListener('load', resolve);
      setTimeout(resolve, 500); // inline scripts fire no load event
    });
    await put(fresh, host);
    disabled.replaceWith(fresh);
    await done;
  }
  await timeUntil(() => !!host.document.querySelector('aftercare-guide')?.shadowRoot, 5000);
}

const TOOLS: Readonly<Record<string, Puts>> = {
  'with its address': (fresh) => void (fresh.src = SCRIPT),
  'in order, not async': (fresh) => {
    fresh.async = false;
    fresh.src = SCRIPT;
  },
  'as a module': (fresh) => {
    fresh.type = 'module';
    fresh.src = SCRIPT;
  },
  'as its text': async (fresh) => void (fresh.textContent = await textOf(SCRIPT)),
  'as the text of a bundle, after a script that ends without a semicolon': async (fresh) =>
    void (fresh.textContent = `window.before = 1\n;${await textOf(SCRIPT)}\n;window.after = 1`),
  'from a blob': async (fresh, { window }) => {
    const blob = new window.Blob([await textOf(SCRIPT)], { type: 'text/javascript' });
    fresh.src = window.URL.createObjectURL(blob);
  },
  'from a data: address': async (fresh) =>
    void (fresh.src = `data:text/javascript;charset=utf-8,${encodeURIComponent(await textOf(SCRIPT))}`),
  'after which the tool fires the load events again': (fresh, { window, document }) => {
    fresh.src = SCRIPT;
    fresh.addEventListener('load', () => {
      document.dispatchEvent(new window.Event('DOMContentLoaded', { bubbles: true }));
      window.dispatchEvent(new window.Event('load'));
      window.dispatchEvent(new window.Event('pageshow'));
    });
  },
};

describe('After the script was re-inserted by a delay tool', () => {
  for (const [how, put] of Object.entries(TOOLS))
    it(`${how}, the tag is upgraded`, async () => {
      const host = await openHost(NO_CURRENT_SCRIPT + DISABLED, TAG);
      expect(host.document.querySelector('aftercare-guide')?.shadowRoot).to.equal(null);
      expect(host.document.querySelector('#fallback')?.checkVisibility()).to.equal(true);
      await reinsert(host, put);
      await expectGuide(host);
    });

  it('the placeholder is upgraded too', async () => {
    const host = await openHost(NO_CURRENT_SCRIPT + DISABLED, PLACEHOLDER);
    await reinsert(host, TOOLS['with its address'] as Puts);
    await expectGuide(host);
  });

  it('a script that is on the page twice starts each guide once', async () => {
    const host = await openHost(DISABLED.repeat(2), TAG + PLACEHOLDER.replace(FALLBACK, ''));
    await reinsert(host, TOOLS['as its text'] as Puts);
    await expectGuide(host);
    await expectGuide(host, '[data-aftercare-guide] > aftercare-guide');
    expect(host.document.querySelectorAll('aftercare-guide')).to.have.lengthOf(2);
  });
});
