import { expect } from '@open-wc/testing';
import type { AftercareGuide } from '../../src/index.js';
import { needs } from '../support/engine.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import {
  allTextsOf,
  asSeen,
  everythingSaidIn,
  LANGUAGES,
  writtenIn,
} from '../support/languages.js';
import { openPage } from '../support/page.js';
import { spokenText } from '../support/visible-text.js';

const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-21T10:00',
  'clinic-phone': '020 7946 0018',
};
const TREATED = Date.UTC(2026, 10, 20, 15, 30);

/** The `lang` of a guide, and a text that shows its language. */
const markOf = (root: ShadowRoot) => {
  const { lang, dir } = root.querySelector('article') as HTMLElement;
  return { lang, dir };
};
const heading = (root: ShadowRoot) =>
  asSeen(root.querySelector('[part=can-i] [role=heading]')?.textContent ?? '');
const treatedOn = (guide: Guide) => spokenText(guide.one('.line time'));
const saidBy = (guide: Guide) => everythingSaidIn(guide.root).join('\n');

/** All of a guide is in the language of a file in `src/languages`: its mark, its direction, every word. */
function expectIn(code: string, root: ShadowRoot, region?: string): void {
  const language = LANGUAGES[code];
  if (!language) throw new Error(`There is no ${code}.`);
  expect(markOf(root)).to.deep.equal({ lang: region ?? language.tag, dir: language.dir });
  const said = everythingSaidIn(root);
  const texts = [...allTextsOf(language).values()].map(asSeen);
  // Sentences without a day, a name or a number in them are unchanged.
  const isKnown = (block: string) => texts.includes(block);
  expect(said.filter(isKnown).length).to.be.above(60);
  // In Canada without its space.
  const bare = (text: string) => text.replace(/\s(?=\?)/, '');
  expect(bare(heading(root))).to.equal(bare(asSeen(language.words.whenCanI)));
}

/** Regions with some words of their own, by the locale of their dates. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  'es-MX': 'es-419',
  'es-419': 'es-419',
  'fr-CA': 'fr-CA',
  'de-AT': 'de-AT',
  'pt-PT': 'pt-PT',
};

describe('The lang attribute of a guide', () => {
  /** The language of the words, and the locale of the dates. */
  const TAGS: readonly (readonly [tag: string, words: string, dates: string])[] = [
    ['en', 'en', 'en'],
    ['en-GB', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['es', 'es', 'es'],
    ['es-MX', 'es', 'es-MX'],
    ['ES-mx', 'es', 'es-MX'],
    ['es-419', 'es', 'es-419'],
    [' es ', 'es', 'es'],
    ['fr-CA', 'fr', 'fr-CA'],
    ['de-AT', 'de', 'de-AT'],
    ['pt', 'pt', 'pt'],
    ['pt-BR', 'pt', 'pt-BR'],
    ['pt-PT', 'pt', 'pt-PT'],
    ['it-CH', 'it', 'it-CH'],
    ['pl', 'pl', 'pl'],
    ['ar', 'ar', 'ar'],
    ['ar-EG', 'ar', 'ar-EG'],
    ['zh', 'zh', 'zh'],
    ['zh-CN', 'zh', 'zh-CN'],
    ['zh-Hans-SG', 'zh', 'zh-Hans-SG'],
    // The words are in simplified characters, and so are the days.
    ['zh-TW', 'zh', 'zh-Hans-TW'],
    ['zh-HK', 'zh', 'zh-Hans-HK'],
    ['zh-Hant', 'zh', 'zh-Hans'],
    ['zh-Hant-TW', 'zh', 'zh-Hans-TW'],
    // Old tags of languages that browsers know by a new one.
    ['cmn-Hans', 'zh', 'zh-Hans'],
  ];
  for (const [tag, words, dates] of TAGS)
    it(`"${tag}" gives ${LANGUAGES[words]?.name}, with days as in ${dates}`, async () => {
      const guide = await showGuide({ ...DAY_1, lang: tag });
      expectIn(words, guide.root, OWN_WORDS[dates]);
      expect(treatedOn(guide)).to.equal(writtenIn(dates, TREATED));
    });

  it('sets the date format by its region', () => {
    // Without this, the table above would not show that regions count.
    expect(writtenIn('en-GB', TREATED)).not.to.equal(writtenIn('en-US', TREATED));
    expect(writtenIn('zh-TW', TREATED)).not.to.equal(writtenIn('zh-Hans-TW', TREATED));
  });

  it('sets the date format by its region in Mexico, too', () => {
    needs('dates as of 2024');
    expect(writtenIn('es-MX', TREATED)).not.to.equal(writtenIn('es', TREATED));
  });
});

describe('An unknown language', () => {
  const UNKNOWN = [
    'xx',
    'cy',
    'fa',
    'fa-IR',
    'he',
    'iw',
    'th',
    'th-TH-u-ca-buddhist-nu-thai',
    'hi-u-nu-deva',
    'not a tag!',
    '{{ lang }}',
    'x-klingon',
    'constructor',
    '__proto__',
  ];
  for (const tag of UNKNOWN)
    it(`as in "${tag}" gives the whole guide in English, dates too, and marks it so`, async () => {
      const guide = await showGuide({ ...DAY_1, lang: tag });
      const english = await showGuide({ ...DAY_1, lang: 'en' });
      await guide.openAll();
      await english.openAll();
      expect(markOf(guide.root)).to.deep.equal({ lang: 'en', dir: 'ltr' });
      expect(saidBy(guide)).to.equal(saidBy(english));
    });

  it('is not skipped for an outer `lang`: the nearest one counts, known or not', async () => {
    const guide = await showGuide({ ...DAY_1, lang: null });
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    outer.lang = 'es';
    inner.lang = 'cy';
    document.body.append(outer);
    outer.append(inner);
    inner.append(guide.element);
    await guide.settled();
    expectIn('en', guide.root);
    outer.remove();
  });
});

describe('Without its own `lang`, a guide', () => {
  const places: HTMLElement[] = [];
  afterEach(() => places.splice(0).forEach((place) => place.remove()));

  /** An element on the page, inside another one or in its shadow root. */
  function placeIn(parent: ParentNode, lang = ''): HTMLElement {
    const place = document.createElement('div');
    if (lang) place.lang = lang;
    parent.append(place);
    if (parent === document.body) places.push(place);
    return place;
  }
  const rootOf = (place: HTMLElement, mode: ShadowRootMode = 'open') =>
    place.attachShadow({ mode });

  async function showIn(place: ParentNode, attributes: GuideAttributes = {}): Promise<Guide> {
    const guide = await showGuide({ ...DAY_1, lang: null, ...attributes });
    place.append(guide.element);
    await guide.settled();
    return guide;
  }

  it('takes the language of its parent', async () => {
    expectIn('fr', (await showIn(placeIn(document.body, 'fr'))).root);
  });

  it('takes that of the nearest ancestor that has one', async () => {
    const far = placeIn(document.body, 'fr');
    const near = placeIn(far, 'pl');
    expectIn('pl', (await showIn(placeIn(placeIn(near)))).root);
  });

  it('takes that of the ancestor if its own is blank', async () => {
    for (const lang of ['', ' '])
      expectIn('fr', (await showIn(placeIn(document.body, 'fr'), { lang })).root);
  });

  it('takes its own before that of all others', async () => {
    expectIn('de', (await showIn(placeIn(document.body, 'fr'), { lang: 'de' })).root);
  });

  it('takes that of an element inside the same shadow root', async () => {
    const root = rootOf(placeIn(document.body, 'fr'));
    expectIn('it', (await showIn(placeIn(root, 'it'))).root);
  });

  it('takes that of the host of the shadow root it is in', async () => {
    const root = rootOf(placeIn(document.body, 'ar'));
    expectIn('ar', (await showIn(placeIn(root))).root);
    expectIn('ar', (await showIn(root)).root);
  });

  it('takes that outside of nested shadow roots, even closed ones', async () => {
    const outer = rootOf(placeIn(placeIn(document.body, 'zh')), 'closed');
    const inner = rootOf(placeIn(placeIn(outer)), 'closed');
    expectIn('zh', (await showIn(placeIn(inner))).root);
  });

  it('takes that of its place in the tree where it is slotted, not of the slot', async () => {
    const host = placeIn(document.body, 'es');
    rootOf(host).innerHTML = '<div lang="de"><slot></slot></div>';
    expectIn('es', (await showIn(host)).root);
  });
});

describe('On its own page, a guide', () => {
  const TAG = `<aftercare-guide procedure-date="2026-11-20T15:30" now="2026-11-21T10:00"></aftercare-guide>`;
  async function guideOn(html: string): Promise<ShadowRoot> {
    const { document: page } = await openPage(
      `<!doctype html>${html}<head><script src="/dist/aftercare-guide.js"></script></head><body>${TAG}</body></html>`,
    );
    const guide = page.querySelector<AftercareGuide>('aftercare-guide');
    await guide?.updateComplete;
    return guide?.shadowRoot as ShadowRoot;
  }

  for (const code of ['es', 'ar', 'zh'])
    it(`takes that of <html lang="${code}">`, async () => {
      expectIn(code, await guideOn(`<html lang="${code}">`));
    });

  it('is in English if the page has no language', async () => {
    expectIn('en', await guideOn('<html>'));
    expectIn('en', await guideOn('<html lang="">'));
  });

  it('is in English, left to right, if the page is in Hebrew', async () => {
    const root = await guideOn('<html lang="he" dir="rtl">');
    expectIn('en', root);
    const article = root.querySelector('article') as HTMLElement;
    expect(article.ownerDocument.defaultView?.getComputedStyle(article).direction).to.equal('ltr');
  });
});
