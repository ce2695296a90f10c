import { expect } from '@open-wc/testing';
import { wait } from '../support/clock.js';
import {
  LOAD,
  PLACEHOLDER,
  TAG,
  expectFallback,
  expectGuide,
  openHost,
  type Host,
} from './support/host.js';

/** What a page's script before ours can break. */
const BREAKS: Readonly<Record<string, string>> = {
  'the registry of elements': `customElements.define = () => { throw new Error('broken'); }`,
  'shadow roots': `Element.prototype.attachShadow = () => { throw new Error('broken'); }`,
  'the making of nodes': `Document.prototype.importNode = () => { throw new Error('broken'); }`,
  'comments, which Lit marks places with': `Document.prototype.createComment = () => { throw new Error('broken'); }`,
  'the walk over nodes': `Document.prototype.createTreeWalker = () => { throw new Error('broken'); }`,
  'documents without anything in them': `DOMImplementation.prototype.createHTMLDocument = () => { throw new Error('broken'); }`,
  'shadow roots, which are something else': `Element.prototype.attachShadow = () => ({})`,
  dates: `Date.UTC = function () { throw new Error('broken'); }`,
};

const scriptOf = (code: string) => `<script>${code};</script>`;

const neighbours = ({ document }: Host) => document.querySelector('main')?.outerHTML;

const MAIN = '<main><h1>Our clinic</h1><p>Text <b>and</b> more.</p></main>';

describe('If the page breaks what a guide needs', () => {
  for (const [what, code] of Object.entries(BREAKS)) {
    it(`${what}: the fallback and the page do not change, with one message`, async () => {
      const host = await openHost(scriptOf(code) + LOAD, MAIN + TAG);
      await expectFallback(host);
      expect(neighbours(host)).to.equal(MAIN);
    });

    it(`${what}: a placeholder’s fallback does not change either`, async () => {
      const host = await openHost(scriptOf(code) + LOAD, MAIN + PLACEHOLDER);
      await expectFallback(host);
      expect(neighbours(host)).to.equal(MAIN);
    });
  }

  it('constructable style sheets: the guide adds its styles in another way', async () => {
    const host = await openHost(
      `<script>CSSStyleSheet.prototype.replaceSync = () => { throw new Error('broken'); };</script>${LOAD}`,
      TAG,
    );
    const guide = await expectGuide(host);
    expect(getComputedStyle(guide.one('[part=warning]')).display).to.equal('grid');
  });

  it('one message is logged for many guides', async () => {
    const host = await openHost(
      scriptOf(BREAKS['the making of nodes'] ?? '') + LOAD,
      TAG.repeat(5),
    );
    await expectFallback(host);
  });

  it('the guide renders once it can, and the fallback is hidden', async () => {
    const host = await openHost(
      `<script>{ const { importNode } = Document.prototype;
        Document.prototype.importNode = () => { throw new Error('broken'); };
        window.repair = () => { Document.prototype.importNode = importNode; }; }</script>${LOAD}`,
      TAG,
    );
    await expectFallback(host);
    (Reflect.get(host.window, 'repair') as () => void)();
    host.document.querySelector('aftercare-guide')?.setAttribute('clinic-name', 'Rosewater Clinic');
    const guide = await host.guide();
    expect(guide.title).to.equal('First 24 to 48 hours');
    expect(guide.element.querySelector('#fallback')?.checkVisibility()).to.equal(false);
  });
});

describe('In a browser that is too old', () => {
  for (const [what, code] of Object.entries({
    'Object.hasOwn': 'delete Object.hasOwn',
    'at() of arrays': 'delete Array.prototype.at',
    both: 'delete Object.hasOwn; delete Array.prototype.at; delete window.structuredClone',
  }))
    for (const [where, place] of Object.entries({ tag: TAG, placeholder: PLACEHOLDER }))
      it(`without ${what}, the fallback of a ${where} stays, with one message and no uncaught error`, async () => {
        const host = await openHost(scriptOf(code) + LOAD, MAIN + place.repeat(3));
        await expectFallback(host);
        expect(neighbours(host)).to.equal(MAIN);
      });

  it('without structuredClone the guide is as on any page', async () => {
    await expectGuide(await openHost(scriptOf('delete window.structuredClone') + LOAD, TAG));
  });
});

describe('If the page replaces what its document can do', () => {
  for (const name of [
    'createElement',
    'createComment',
    'createTextNode',
    'createTreeWalker',
    'createDocumentFragment',
    'importNode',
    'adoptNode',
    'addEventListener',
    'implementation',
    'querySelectorAll',
  ])
    for (const [what, place] of Object.entries({ tag: TAG, placeholder: PLACEHOLDER }))
      it(`document.${name}: the guide of a ${what} is as on any page`, async () => {
        const broken = `document.${name} = () => { throw new Error('broken'); };`;
        const defined = `Object.defineProperty(document, '${name}', { get() { throw new Error('broken'); } });`;
        for (const code of [broken, defined])
          await expectGuide(await openHost(scriptOf(code) + LOAD, place));
      });
});

describe('The last rendered guide stays if an update fails', () => {
  it('in the date arithmetic: unchanged', async () => {
    const host = await openHost(LOAD, TAG);
    const guide = await expectGuide(host);
    const before = guide.text;
    host.window.Date.UTC = () => {
      throw new Error('broken');
    };
    await guide.set({ 'procedure-date': '2026-11-18' });
    await wait(50);
    expect(guide.text).to.equal(before);
    expect(host.log).to.have.lengthOf(1);
    expect(host.log[0]).to.match(/^warn: <aftercare-guide> /);
  });

  it('while making nodes: with the restrictions, the signs and the phone', async () => {
    const host = await openHost(LOAD, TAG);
    const guide = await expectGuide(host);
    const { avoid, callSigns, emergencySigns, callLinks } = guide;
    host.window.Document.prototype.importNode = () => {
      throw new Error('broken');
    };
    await guide.set({ 'procedure-date': null }); // the guide asks for it, which renders another template
    await wait(50);
    expect(guide.asksForDate).to.equal(false);
    expect(guide.avoid).to.deep.equal(avoid);
    expect(guide.callSigns).to.deep.equal(callSigns);
    expect(guide.emergencySigns).to.deep.equal(emergencySigns);
    expect(guide.callLinks).to.deep.equal(callLinks);
    expect(host.log).to.have.lengthOf(1);
    expect(host.log[0]).to.match(/^warn: <aftercare-guide> .*broken/);
  });
});
