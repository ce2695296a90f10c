import { expect } from '@open-wc/testing';
import { wait } from '../support/clock.js';
import {
  LOAD,
  PLACEHOLDER,
  SCRIPT,
  TAG,
  expectGuide,
  openHost,
  openMarkup,
  serve,
} from './support/host.js';

describe('A guide works in odd places', () => {
  it('the guide works on a page in quirks mode', async () => {
    const host = await openMarkup(
      `<html lang="en-GB"><head>${LOAD}</head><body>${TAG}</body></html>`,
    );
    expect(host.document.compatMode).to.equal('BackCompat');
    await expectGuide(host);
  });

  for (const [what, place] of Object.entries({ tag: TAG, placeholder: PLACEHOLDER }))
    it(`the guide works on a page in XHTML, from a ${what}`, async () => {
      const host = await openMarkup(
        `<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>A clinic</title>${LOAD}</head><body>${place}</body></html>`,
        { headers: { 'content-type': 'application/xhtml+xml' } },
      );
      expect(host.document.contentType).to.equal('application/xhtml+xml');
      const guide = await expectGuide(host);
      await guide.click('Change the date');
      expect(guide.asksForDate).to.equal(true);
    });

  for (const [what, code] of Object.entries({
    'closes all shadow roots': `const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (options) {
        return (window.root = attachShadow.call(this, { ...options, mode: 'closed' }));
      };`,
    'hides all shadow roots': `Object.defineProperty(Element.prototype, 'shadowRoot', {
        get() { return null; },
      });
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (options) {
        return (window.root = attachShadow.call(this, options));
      };`,
  }))
    it(`the guide works on a page that ${what}`, async () => {
      const host = await openHost(`<script>${code}</script>${LOAD}`, TAG);
      await host.guide();
      const root = Reflect.get(host.window, 'root') as ShadowRoot;
      expect(root.querySelector('#title')?.textContent).to.equal('First 24 to 48 hours');
      expect(root.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(host.document.querySelector('#fallback')?.checkVisibility()).to.equal(false);
      expect(host.log).to.deep.equal([]);
    });

  it('the guide works in a paragraph', async () => {
    const host = await openHost(
      LOAD,
      `<p>Your guide: <aftercare-guide procedure-date="2026-11-20T15:30" now="2026-11-21T10:00"></aftercare-guide></p>`,
    );
    await expectGuide(host, 'p > aftercare-guide');
  });

  it('the guide works as a placeholder in a paragraph', async () => {
    const host = await openHost(
      LOAD,
      '<p data-aftercare-guide="1" data-procedure-date="2026-11-20T15:30" data-now="2026-11-21T10:00">Call us.</p>',
    );
    await expectGuide(host, 'p > aftercare-guide');
  });

  it('the guide works in the shadow root of another element, with that element’s language', async () => {
    const host = await openHost(LOAD, '<div lang="de"></div>');
    const root = host.document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<style>* { all: unset }</style>${TAG}`;
    const element = root?.querySelector('aftercare-guide');
    await element?.updateComplete;
    expect(element?.shadowRoot?.querySelector('article')?.lang).to.equal('de');
    expect(element?.querySelector('#fallback')?.checkVisibility()).to.equal(false);
    expect(host.log).to.deep.equal([]);
  });

  it('the guide works in a closed shadow root', async () => {
    const host = await openHost(LOAD, '<div></div>');
    // oxlint-disable-next-line wc/no-closed-shadow-root -- a page may have one
    const root = host.document.querySelector('div')?.attachShadow({ mode: 'closed' });
    if (root) root.innerHTML = TAG;
    await root?.querySelector('aftercare-guide')?.updateComplete;
    expect(root?.querySelector('#fallback')?.checkVisibility()).to.equal(false);
    expect(host.log).to.deep.equal([]);
  });

  for (const [what, tag] of [
    ['a tag', TAG.replace('procedure-date="2026-11-20T15:30"', 'remember from-link')],
    [
      'a placeholder',
      PLACEHOLDER.replace(
        'data-procedure-date="2026-11-20T15:30"',
        'data-remember="1" data-from-link="1"',
      ),
    ],
  ] as const)
    it(`the guide works in a sandboxed frame without an origin, in which storage throws: ${what}`, async () => {
      const report = `<script>
        addEventListener('aftercare-ready', ({ target }) => setTimeout(() => {
          const { shadowRoot } = target;
          [...shadowRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === 'Yesterday').click();
          setTimeout(() => parent.postMessage({
            day: target.day,
            origin: self.origin,
            boxes: shadowRoot.querySelectorAll('[type=checkbox]').length,
            log: notes.log,
          }, '*'), 50);
        }));
      </script>`;
      const address = await serve(
        `<!doctype html><html lang="en-GB"><head><script src="/test/hosts/support/notes.js"></script>${report}<script src="${SCRIPT}"></script></head><body>${tag}</body></html>`,
      );
      const host = await openHost(
        '',
        `<iframe sandbox="allow-scripts" src="${address}#procedure-date="></iframe>`,
      );
      const told = await new Promise((resolve) => {
        host.window.addEventListener('message', ({ data }) => resolve(data), { once: true });
      });
      expect(told).to.deep.equal({ day: 1, origin: 'null', boxes: 0, log: [] });
    });

  it('the guide works in a frame without size, and is visible once that grows', async () => {
    const host = await openHost(LOAD, TAG, { width: 0, height: 0 });
    await expectGuide(host);
    const frame = host.window.frameElement as HTMLIFrameElement;
    frame.style.width = '800px';
    frame.style.height = '600px';
    await wait(50);
    const { element } = await expectGuide(host);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(1000);
  });
});
