import { expect } from '@open-wc/testing';
import { allLanguages } from '../../src/languages/all-languages.js';
import { listenToConsole } from '../support/console.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';

const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-21T10:00',
  lang: 'en',
};

const namesOf = async (guide: Guide) => {
  await guide.openLanguages();
  return guide.textsOf('.languages button');
};
const errorsOf = ({ events }: Guide) =>
  events.flatMap(({ type, detail }) =>
    type === 'aftercare-error'
      ? [detail as { code: string; message: string; attribute: string }]
      : [],
  );

describe('The attribute languages', () => {
  for (const languages of ['', ' ', ' , ', 'en', 'en en-GB'])
    it(`shows no switch if it is "${languages}"`, async () => {
      const guide = await showGuide({ ...DAY_1, languages });
      expect(await namesOf(guide)).to.deep.equal([]);
      expect(errorsOf(guide)).to.deep.equal([]);
      expect(guide.root.querySelector('.languages')).to.equal(null);
    });

  it('shows no switch if it is absent', async () => {
    expect(await namesOf(await showGuide(DAY_1))).to.deep.equal([]);
  });

  it('may be added later, changed and removed, as attribute or property', async () => {
    const guide = await showGuide(DAY_1);
    await guide.set({ languages: 'en es' });
    expect(await namesOf(guide)).to.deep.equal(['English', 'Español']);
    guide.element.languages = 'en de fr';
    await guide.settled();
    expect(await namesOf(guide)).to.deep.equal(['English', 'Deutsch', 'Français']);
    guide.element.languages = null;
    await guide.settled();
    expect(await namesOf(guide)).to.deep.equal([]);
  });

  it('keeps the visitor’s choice when it is removed', async () => {
    // What the visitor reads does not change by itself; the page’s language is back when the page changes it.
    const guide = await showGuide({ ...DAY_1, languages: 'en es' });
    await guide.pickLanguage('Español');
    await guide.set({ languages: 'en es fr' });
    expect(guide.one('article').lang).to.equal('es');
  });

  it('with unknown ones shows the others, and reports each once', async () => {
    const lines = listenToConsole();
    const guide = await showGuide({ ...DAY_1, languages: 'en cy es klingon! cn' });
    expect(await namesOf(guide)).to.deep.equal(['English', 'Español']);
    const errors = errorsOf(guide);
    expect(errors.map(({ code, attribute }) => [code, attribute])).to.deep.equal([
      ['invalid-languages', 'languages'],
      ['invalid-languages', 'languages'],
      ['invalid-languages', 'languages'],
    ]);
    errors.forEach(({ message }, index) => {
      expect(message).to.match(
        new RegExp(
          `^languages="${['cy', 'klingon!', 'cn'][index]}" .*: ${allLanguages.map(({ tag }) => tag).join(' ')}\\.`,
        ),
      );
    });
    await guide.set({ now: '2026-11-24T10:00' });
    await guide.set({ lang: 'es' });
    expect(errorsOf(guide)).to.have.lengthOf(3);
    expect(lines.filter((line) => line.includes('languages="cy"'))).to.have.lengthOf(1);
  });

  it('with unknown ones only shows no switch', async () => {
    listenToConsole();
    const guide = await showGuide({ ...DAY_1, languages: 'cy, he' });
    expect(await namesOf(guide)).to.deep.equal([]);
    expect(errorsOf(guide)).to.have.lengthOf(2);
  });

  it('applies to the compact layout too, but not to the counter', async () => {
    const compact = await showGuide({ ...DAY_1, languages: 'en es', layout: 'compact' });
    expect(await namesOf(compact)).to.deep.equal(['English', 'Español']);
    await compact.pickLanguage('Español');
    expect(compact.one('article').lang).to.equal('es');
    const counter = await showGuide({ ...DAY_1, languages: 'en es', layout: 'counter' });
    expect(await namesOf(counter)).to.deep.equal([]);
    expect(counter.all('button')).to.have.lengthOf(0);
  });

  it('keeps the choice when the layout changes', async () => {
    const guide = await showGuide({ ...DAY_1, languages: 'en es' });
    await guide.pickLanguage('Español');
    await guide.set({ layout: 'counter' });
    expect(guide.one('article').lang).to.equal('es');
  });
});

describe('With a clinic’s own guidance in two languages, the switch', () => {
  async function showOwn(languages: string, lang = 'en'): Promise<Guide> {
    const guide = await showGuide({ ...DAY_1, lang });
    const { texts, ...protocol } = guide.element.protocol;
    const { en, es } = texts;
    guide.element.protocol = { ...protocol, id: 'own', texts: { en: en!, es: es! } };
    await guide.set({ languages });
    return guide;
  }

  it('offers the two languages of the clinic’s guidance only', async () => {
    const lines = listenToConsole();
    const guide = await showOwn('en es ar');
    expect(await namesOf(guide)).to.deep.equal(['English', 'Español']);
    expect(errorsOf(guide).map(({ message }) => message)).to.have.lengthOf(1);
    expect(errorsOf(guide)[0]?.message).to.match(/^languages="ar" .*: en es\./);
    expect(lines).to.have.lengthOf(1);
    await guide.pickLanguage('Español');
    expect(guide.one('article').lang).to.equal('es');
  });

  it('begins with English if the page’s language is not among them', async () => {
    const guide = await showOwn('es en', 'de');
    expect(await namesOf(guide)).to.deep.equal(['Español', 'English']);
    expect(guide.textOf('.languages [aria-current=true]')).to.equal('English');
  });

  it('offers all languages again when the guidance is the built-in one', async () => {
    listenToConsole();
    const guide = await showOwn('en es ar');
    guide.element.protocol = null;
    await guide.settled();
    expect(await namesOf(guide)).to.deep.equal(['English', 'Español', 'العربية']);
  });
});
