import { expect } from '@open-wc/testing';
import { AftercareGuide } from '../../src/index.js';
import { regions } from '../../src/languages/regions.js';
import { listenToConsole } from '../support/console.js';
import { showGuide } from '../support/guide.js';
import { LANGUAGES } from '../support/languages.js';
import '../../src/script-tag.js';

const DAY_1 = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-21T10:00' };

/** By the language in which each is shown. The plugin's PHP is tested with the same table. */
const table = await fetch(new URL('../support/language-tags.json', import.meta.url));
const spellings = (await table.json()) as Readonly<Record<string, readonly string[]>>;

/** The language, whichever its region. */
const shownIn = (root: ShadowRoot | null) => {
  const tag = root?.querySelector('article')?.lang;
  return regions.find((each) => each.tag === tag)?.of?.tag ?? tag;
};

describe('A language tag as other systems write it', () => {
  const page = document.documentElement;
  const before = page.lang;
  afterEach(() => (page.lang = before));

  for (const [language, tags] of Object.entries(spellings))
    for (const tag of tags) {
      it(`gives a guide in ${language}, on the tag: "${tag}"`, async () => {
        listenToConsole();
        const { root } = await showGuide({ ...DAY_1, lang: tag });
        expect(shownIn(root)).to.equal(language);
      });

      it(`gives a guide in ${language}, on the page: "${tag}"`, async () => {
        listenToConsole();
        page.lang = tag;
        const { root } = await showGuide({ ...DAY_1, lang: null });
        expect(shownIn(root)).to.equal(language);
      });
    }

  it('can be one that the visitor picks', async () => {
    const lines = listenToConsole();
    const guide = await showGuide({ ...DAY_1, languages: 'en_GB, es_MX ger yue_HK' });
    await guide.openLanguages();
    expect(guide.all('.languages button').map((each) => each.lang)).to.deep.equal([
      'en',
      'es-419',
      'de',
      'zh-Hans',
    ]);
    expect(lines).to.deep.equal([]);
  });

  it('can be one that is registered, which is then marked with the tag that browsers know', async () => {
    const language = LANGUAGES['en']!;
    AftercareGuide.registerLanguage({ ...language, tag: 'nl_NL', guidance: language.guidance });
    const { root } = await showGuide({ ...DAY_1, lang: 'dut' });
    expect(shownIn(root)).to.equal('nl-NL');
  });
});

describe('A language that does not exist', () => {
  for (const [tag, better] of [
    ['cn', 'zh-Hans'],
    ['mx', 'es'],
    ['gb', 'en'],
    ['Spanish', 'es'],
    ['Deutsch', 'de'],
    ['francais', 'fr'],
    ['qq', 'en'],
    ['klingonisch', 'es or pt-BR'],
  ] as const)
    it(`is logged once, with the tag to write: "${tag}"`, async () => {
      const lines = listenToConsole();
      const guide = await showGuide({ ...DAY_1, lang: tag });
      await guide.set({ 'clinic-name': 'Rose Clinic' });
      await showGuide({ ...DAY_1, lang: tag });
      expect(lines).to.deep.equal([
        `<aftercare-guide> lang="${tag}" is not a language. Write its tag, as in ${better}.`,
      ]);
    });

  it('is not reported for a language that exists but has no translation', async () => {
    const lines = listenToConsole();
    for (const lang of ['he', 'iw', 'sv_SE', 'jpn']) await showGuide({ ...DAY_1, lang });
    expect(lines).to.deep.equal([]);
  });
});
