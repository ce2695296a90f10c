import { expect } from '@open-wc/testing';
import { AftercareGuide, registerLanguage } from '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { everythingSaidIn, LANGUAGES, madeUp, saidWithoutMark } from '../support/languages.js';

// A language that was added stays until the page is closed, so each test adds a different one.

const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-21T10:00',
};

const markOf = (guide: Guide) => {
  const { lang, dir } = guide.one('article');
  return { lang, dir };
};

const unmarked = (guide: Guide, mark: string) => saidWithoutMark(guide.root, mark);
const saidBy = (guide: Guide) => everythingSaidIn(guide.root);

describe('A language that is added', () => {
  it('is used at once by all of each guide that waits for it', async () => {
    const waiting = await showGuide({ ...DAY_1, lang: 'nl-BE' });
    const other = await showGuide({ ...DAY_1, lang: 'es' });
    await waiting.openAll();
    expect(markOf(waiting)).to.deep.equal({ lang: 'en', dir: 'ltr' });
    registerLanguage(madeUp('nl', { mark: 'ŋ' }));
    await waiting.settled();
    expect(markOf(waiting)).to.deep.equal({ lang: 'nl', dir: 'ltr' });
    expect(unmarked(waiting, 'ŋ')).to.deep.equal([]);
    expect(saidBy(waiting).length).to.be.above(150);
    expect(waiting.textOf('.line time')).to.equal('ŋvr 20, 15:30');
    expect(markOf(other).lang).to.equal('es');
  });

  it('is used by guides that are added later', async () => {
    registerLanguage(madeUp('sv', { mark: 'ŧ' }));
    const guide = await showGuide({ ...DAY_1, lang: 'sv' });
    expect(unmarked(guide, 'ŧ')).to.deep.equal([]);
  });

  it('may run from right to left', async () => {
    registerLanguage(madeUp('he', { mark: 'א', dir: 'rtl' }));
    const guide = await showGuide({ ...DAY_1, lang: 'he-IL' });
    expect(markOf(guide)).to.deep.equal({ lang: 'he', dir: 'rtl' });
    expect(getComputedStyle(guide.one('article')).direction).to.equal('rtl');
  });

  it('can also be added by a method of the class', async () => {
    expect(AftercareGuide.registerLanguage).to.equal(registerLanguage);
    AftercareGuide.registerLanguage(madeUp('da', { mark: 'ð' }));
    expect(markOf(await showGuide({ ...DAY_1, lang: 'da' })).lang).to.equal('da');
  });

  it('joins the switch of guides that list it', async () => {
    listenToConsole();
    const guide = await showGuide({ ...DAY_1, lang: 'en', languages: 'en fi' });
    expect(guide.textsOf('.languages button')).to.deep.equal([]);
    registerLanguage(madeUp('fi', { name: 'Suomi' }));
    await guide.settled();
    await guide.openLanguages();
    expect(guide.textsOf('.languages button')).to.deep.equal(['English', 'Suomi']);
    await guide.pickLanguage('Suomi');
    expect(markOf(guide).lang).to.equal('fi');
  });

  it('replaces one with the same tag, in rendered guides too', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'it' });
    registerLanguage(madeUp('it', { mark: 'ʒ' }));
    await guide.settled();
    expect(unmarked(guide, 'ʒ')).to.deep.equal([]);
    registerLanguage(LANGUAGES['it']!);
    await guide.settled();
    expect(guide.textOf('[part=can-i] [role=heading]')).to.equal(LANGUAGES['it']!.words.whenCanI);
  });

  it('is kept beside one of another region, each for its own', async () => {
    registerLanguage(madeUp('pt-PT', { mark: 'ɧ' }));
    const langOf = async (lang: string) => markOf(await showGuide({ ...DAY_1, lang })).lang;
    expect(await langOf('pt-PT')).to.equal('pt-PT');
    expect(await langOf('pt-BR')).to.equal('pt-BR');
    expect(await langOf('pt')).to.equal('pt-BR');
  });

  it('is kept beside one of another script, each for its own', async () => {
    registerLanguage(madeUp('zh-Hant', { mark: '繁' }));
    const langOf = async (lang: string) => markOf(await showGuide({ ...DAY_1, lang })).lang;
    expect(await langOf('zh-TW')).to.equal('zh-Hant');
    expect(await langOf('zh-Hant-HK')).to.equal('zh-Hant');
    expect(await langOf('zh-CN')).to.equal('zh-Hans');
    expect(await langOf('zh')).to.equal('zh-Hans');
  });

  it('is preferred to an equally close built-in one, however its tag is written', async () => {
    for (const [tag, lang] of [
      ['pt', 'pt-BR'], // the built-in one is pt-BR
      ['zh', 'zh-CN'], // zh-Hans
      ['PL', 'pl'],
    ] as const) {
      registerLanguage(madeUp(tag, { mark: 'ł' }));
      const guide = await showGuide({ ...DAY_1, lang });
      expect(guide.title, tag).to.equal('łFirst 24 to 48 hours');
    }
  });

  it('is shown as text, markup and all', async () => {
    const evil = '<img src="x" onerror="throw 1"><b>`bold`</b>';
    registerLanguage(madeUp('ro', { mark: evil, name: `${evil}Română` }));
    const guide = await showGuide({ ...DAY_1, lang: 'ro', languages: 'ro en' });
    await guide.openAll();
    expect(guide.all('img')).to.have.lengthOf(0);
    expect(guide.title.startsWith(evil)).to.equal(true);
    expect(guide.textsOf('.languages button')[0]).to.equal(`${evil}Română`);
    expect(saidBy(guide).filter((block) => block.includes(evil)).length).to.be.above(100);
  });
});

describe('A language without guidance', () => {
  const registerWords = () => registerLanguage(madeUp('nb', { mark: 'ß', withGuidance: false }));

  it('leaves the built-in guide wholly in English', async () => {
    registerWords();
    const guide = await showGuide({ ...DAY_1, lang: 'nb' });
    const english = await showGuide({ ...DAY_1, lang: 'en' });
    expect(markOf(guide)).to.deep.equal({ lang: 'en', dir: 'ltr' });
    expect(saidBy(guide)).to.deep.equal(saidBy(english));
    expect(Object.keys(guide.element.protocol.texts)).not.to.include('nb');
  });

  it('is used with a clinic’s own guidance that has it', async () => {
    registerWords();
    const guide = await showGuide({ ...DAY_1, lang: 'nb-NO' });
    const { texts, ...protocol } = guide.element.protocol;
    const { microneedling } = madeUp('nb', { mark: 'ß' }).guidance;
    guide.element.protocol = { ...protocol, texts: { en: texts['en']!, nb: microneedling! } };
    await guide.settled();
    expect(markOf(guide).lang).to.equal('nb');
    expect(unmarked(guide, 'ß')).to.deep.equal([]);
    guide.element.protocol = { ...protocol, texts: { en: texts['en']! } };
    await guide.settled();
    expect(markOf(guide).lang).to.equal('en');
    expect(saidBy(guide).join()).not.to.include('ß');
  });
});
