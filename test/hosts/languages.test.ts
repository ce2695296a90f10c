import { expect } from '@open-wc/testing';
import { wait } from '../support/clock.js';
import { ATTRIBUTES, LOAD, openHost, openMarkup } from './support/host.js';

const TAG = `<aftercare-guide ${ATTRIBUTES}></aftercare-guide>`;

/** The page's `lang`, the language of the guide, and its direction. */
const LANGUAGES: readonly (readonly [string, string, string])[] = [
  ['ar-EG', 'ar', 'rtl'],
  ['ar', 'ar', 'rtl'],
  ['pl', 'pl', 'ltr'],
  ['PL-pl', 'pl', 'ltr'],
  ['zh-CN', 'zh', 'ltr'],
  ['he', 'en', 'ltr'],
  ['fa', 'en', 'ltr'],
  ['th', 'en', 'ltr'],
  ['xx', 'en', 'ltr'],
  ['', 'en', 'ltr'],
  ['-', 'en', 'ltr'],
];

const page = (attributes: string, body: string) =>
  `<!doctype html><html ${attributes}><head>${LOAD}</head><body>${body}</body></html>`;

const WAYS: Readonly<Record<string, (lang: string) => string>> = {
  'on <html>': (lang) => page(`lang="${lang}"`, TAG),
  'on an ancestor': (lang) =>
    page('lang="de"', `<section lang="${lang}"><div>${TAG}</div></section>`),
  'on the tag': (lang) => page('lang="de"', TAG.replace('>', ` lang="${lang}">`)),
};

describe('The guide follows the page’s language', () => {
  for (const [where, markup] of Object.entries(WAYS))
    for (const [asked, got, dir] of LANGUAGES) {
      // An empty `lang` does not count: the next one outwards does.
      const isEmpty = !asked && where !== 'on <html>';
      it(`${asked || 'none'} ${where}`, async () => {
        const host = await openMarkup(markup(asked));
        const guide = await host.guide();
        const article = guide.one('article');
        expect(article.lang.split('-')[0]).to.equal(isEmpty ? 'de' : got);
        expect(article.dir).to.equal(dir);
        expect(getComputedStyle(article).direction).to.equal(dir);
        expect(guide.text).to.include('020 7946 0018');
        expect(guide.one('[part=call-link] [dir]').dir).to.equal('ltr');
        expect(host.log.filter((line) => !line.startsWith('warn: '))).to.deep.equal([]);
      });
    }

  it('when the page changes it', async () => {
    const host = await openMarkup(page('lang="en"', TAG));
    const guide = await host.guide();
    for (const lang of ['ar', 'pl', 'xx', 'es']) {
      host.document.documentElement.lang = lang;
      await wait(0);
      await guide.settled();
      expect(guide.one('article').lang.split('-')[0]).to.equal(lang === 'xx' ? 'en' : lang);
    }
  });

  it('from inside another shadow root', async () => {
    const host = await openHost(LOAD, '<main lang="fr"><div></div></main>');
    const root = host.document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = TAG;
    const element = root?.querySelector('aftercare-guide');
    await element?.updateComplete;
    expect(element?.shadowRoot?.querySelector('article')?.lang).to.equal('fr');
    const main = host.document.querySelector('main');
    if (main) main.lang = 'it';
    await wait(0);
    await element?.updateComplete;
    expect(element?.shadowRoot?.querySelector('article')?.lang).to.equal('it');
  });

  for (const [direction, lang, dir] of [
    ['rtl', 'en', 'ltr'],
    ['ltr', 'ar', 'rtl'],
  ] as const)
    it(`a page that runs ${direction} has a guide that runs ${dir}`, async () => {
      const host = await openMarkup(page(`dir="${direction}" lang="${lang}"`, TAG));
      const guide = await host.guide();
      for (const part of ['header', 'avoid', 'warning'])
        expect(getComputedStyle(guide.one(`[part=${part}]`)).direction).to.equal(dir);
    });
});
