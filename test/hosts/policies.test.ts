import { expect } from '@open-wc/testing';
import { timeUntil, wait } from '../support/clock.js';
import {
  LOAD,
  PLACEHOLDER,
  TAG,
  expectFallback,
  expectGoodGuest,
  expectGuide,
  openHost,
  serve,
  type Host,
} from './support/host.js';

const STRICT = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";
const TYPES = `${STRICT}; require-trusted-types-for 'script'`;
const OURS = `${TYPES}; trusted-types aftercare-guide`;

const open = async (policy: string, body = TAG, head = LOAD) =>
  openHost(head, body, { headers: { 'content-security-policy': policy } });

const hasTrustedTypes = 'trustedTypes' in window;

/** Opens and uses everything in a guide. */
async function useAllOf(host: Host): Promise<void> {
  const guide = await host.guide();
  expect(getComputedStyle(guide.one('[part=warning]')).display).to.equal('grid');
  await guide.openAll();
  await guide.set({
    languages: 'en ar',
    'next-visit': '2026-12-20T10:00',
    remember: true,
    'clinic-url': 'https://clinic.example',
  });
  for (const layout of ['compact', 'counter', null]) await guide.set({ layout });
  host.window.dispatchEvent(new Event('beforeprint'));
  host.window.dispatchEvent(new Event('afterprint'));
  await guide.set({ 'procedure-date': null });
  await guide.click('Yesterday');
  await guide.set({ lang: 'ar' });
  expect(guide.one('.guide').dir).to.equal('rtl');
  await wait(100); // violations are reported in a separate task
}

describe('Under a strict Content Security Policy', () => {
  for (const [what, body] of [
    ['guide', TAG],
    ['placeholder', PLACEHOLDER],
  ] as const)
    it(`a ${what} shows all it can, and nothing is violated`, async () => {
      const host = await open(STRICT, body);
      await expectGuide(host);
      await useAllOf(host);
      expectGoodGuest(host);
    });

  it('in a meta tag, a guide shows all it can, and nothing is violated', async () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="${STRICT}">`;
    const host = await openHost(meta + LOAD, TAG);
    await expectGuide(host);
    await useAllOf(host);
    expectGoodGuest(host);
  });

  it('the policy is in force: an inline script and an inline style are blocked', async () => {
    const host = await open(
      STRICT,
      '<script>window.ran = true;</script><b style="color: red">x</b>',
    );
    await timeUntil(() => host.log.length >= 2, 1000);
    expect(host.log.every((line) => line.startsWith('violation: '))).to.equal(true);
    expect(Reflect.get(host.window, 'ran')).to.equal(undefined);
  });

  it('that allows no script at all, the fallback stays', async () => {
    const body = `${TAG}<script src="/test/hosts/support/notes.js"></script>`;
    const address = await serve(
      `<!doctype html><html><head>${LOAD}</head><body>${body}</body></html>`,
      'index.html',
      {
        'content-security-policy': "default-src 'none'",
      },
    );
    const frame = document.createElement('iframe');
    frame.src = address;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    document.body.append(frame);
    await loaded;
    expect(frame.contentDocument?.querySelector('#fallback')?.checkVisibility()).to.equal(true);
    expect(frame.contentWindow?.customElements.get('aftercare-guide')).to.equal(undefined);
    frame.remove();
  });
});

describe('Where Trusted Types are required', () => {
  for (const [title, policy] of [
    ['with any policy allowed', TYPES],
    ['with ours only', OURS],
  ] as const)
    it(`${title}: a guide shows all it can, and nothing is violated`, async () => {
      const host = await open(policy);
      await expectGuide(host);
      await useAllOf(host);
      expectGoodGuest(host);
      if (hasTrustedTypes) expect(host.policies).to.deep.equal(['aftercare-guide']);
    });

  it('they are in force: markup as a string is blocked', async function () {
    if (!hasTrustedTypes) this.skip();
    const host = await open(TYPES);
    expect(() => void (host.document.body.innerHTML = '<b>x</b>')).to.throw();
  });

  const otherLit = `
    import { LitElement, html } from '/node_modules/lit/index.js';
    customElements.define('other-lit', class extends LitElement {
      render() { return html\`<b>Another element</b>\`; }
    });`;
  for (const order of ['before', 'after'])
    it(`another Lit is on the page, ${order} ours`, async () => {
      const module = `<script type="module" src="${await serve(otherLit, 'other.js')}"></script>`;
      const own = LOAD.replace('<script', '<script type="module"');
      const host = await open(
        `${TYPES}; trusted-types lit-html aftercare-guide`,
        `${TAG}<other-lit></other-lit>`,
        order === 'before' ? module + own : own + module,
      );
      const other = host.document.querySelector('other-lit');
      await timeUntil(
        () => other?.shadowRoot?.querySelector('b') !== null && other?.shadowRoot !== null,
        2000,
      );
      expect((await host.guide()).title).to.equal('First 24 to 48 hours');
      expect(host.log.filter((line) => /^(uncaught|violation|error)/.test(line))).to.deep.equal([]);
      if (hasTrustedTypes) expect(host.policies).to.have.members(['lit-html', 'aftercare-guide']);
    });

  for (const [what, body] of [
    ['tag', TAG],
    ['placeholder', PLACEHOLDER],
  ] as const)
    it(`'none': the fallback of a ${what} stays, with one message and no uncaught error`, async function () {
      if (!hasTrustedTypes) this.skip();
      const host = await open(`${TYPES}; trusted-types 'none'`, body);
      await expectFallback(host);
      expect(host.document.querySelector('aftercare-guide')?.shadowRoot ?? null).to.equal(null);
    });
});
