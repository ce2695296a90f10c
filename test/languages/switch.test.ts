import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { timeUntil, wait } from '../support/clock.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { englishIn } from './english-left-over.js';
import { asSeen, everythingSaidIn, LANGUAGES, writtenIn } from '../support/languages.js';
import { spokenText } from '../support/visible-text.js';

const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-21T10:00',
};
const TREATED = Date.UTC(2026, 10, 20, 15, 30);

const switchOf = (guide: Guide) => guide.root.querySelector<HTMLElement>('.languages');
const buttonsOf = async (guide: Guide) => {
  await guide.openLanguages();
  return [...(switchOf(guide)?.querySelectorAll('button') ?? [])].map((button) => ({
    name: asSeen(button.textContent),
    lang: button.lang,
  }));
};
const namesOf = async (guide: Guide) => (await buttonsOf(guide)).map(({ name }) => name);
/** The current language by the switch; more than one is a mistake. */
const currentOf = async (guide: Guide) => {
  await guide.openLanguages();
  return guide.textsOf('.languages [aria-current=true]').join(' and ');
};
/** What the closed switch says. */
const shownBy = (guide: Guide) => spokenText(guide.one('.languages > summary'));

/** The file name of the language that all of the guide is in. */
function languageOf(guide: Guide): string {
  const { lang, dir } = guide.one('article');
  const code = Object.keys(LANGUAGES).find((each) => LANGUAGES[each]?.tag === lang) ?? lang;
  const language = LANGUAGES[code];
  if (!language) return code;
  expect(dir).to.equal(language.dir);
  expect(guide.textOf('[part=can-i] [role=heading], summary')).not.to.equal('');
  if (guide.all('[part=can-i]').length)
    expect(guide.textOf('[part=can-i] [role=heading]')).to.equal(asSeen(language.words.whenCanI));
  if (code !== 'en') expect(englishIn(everythingSaidIn(guide.root), code)).to.deep.equal([]);
  return code;
}

const errorsOf = ({ events }: Guide) =>
  events.filter(({ type }) => type === 'aftercare-error').map(({ detail }) => detail);

describe('The language switch', () => {
  it('offers what the page lists, in its order, each by its own name in its own language', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'en', languages: 'es ar zh en pt' });
    expect(await buttonsOf(guide)).to.deep.equal([
      { name: 'Español', lang: 'es' },
      { name: 'العربية', lang: 'ar' },
      { name: '简体中文', lang: 'zh-Hans' },
      { name: 'English', lang: 'en' },
      { name: 'Português', lang: 'pt-BR' },
    ]);
    expect(await currentOf(guide)).to.equal('English');
  });

  it('is one button: the name of the language that is shown, and for screen readers what it is', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'fr', languages: 'fr de' });
    expect(shownBy(guide)).to.equal('Langue : Français');
    await guide.pickLanguage('Deutsch');
    expect(shownBy(guide)).to.equal('Sprache: Deutsch');
  });

  it('accepts commas and extra spaces, and lists each language once', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'en', languages: ' en,  es ,EN es-MX\tfr ' });
    expect(await namesOf(guide)).to.deep.equal(['English', 'Español', 'Français']);
    expect(errorsOf(guide)).to.deep.equal([]);
  });

  it('changes all of the guide, days too, and back', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'en-GB', languages: 'en es ar' });
    await guide.openAll();
    const before = everythingSaidIn(guide.root);
    await guide.pickLanguage('العربية');
    expect(languageOf(guide)).to.equal('ar');
    expect(await currentOf(guide)).to.equal('العربية');
    expect(spokenText(guide.one('.line time'))).to.equal(writtenIn('ar', TREATED));
    await guide.pickLanguage('Español');
    expect(languageOf(guide)).to.equal('es');
    expect(await currentOf(guide)).to.equal('Español');
    expect(spokenText(guide.one('.line time'))).to.equal(writtenIn('es', TREATED));
    await guide.pickLanguage('English');
    expect(await currentOf(guide)).to.equal('English');
    expect(languageOf(guide)).to.equal('en');
    expect(everythingSaidIn(guide.root).length).to.equal(before.length);
  });

  it('writes days by the region that the list names', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'en', languages: 'en es-MX' });
    await guide.pickLanguage('Español');
    expect(spokenText(guide.one('.line time'))).to.equal(writtenIn('es-MX', TREATED));
  });

  it('changes this guide and no other', async () => {
    const attributes = { ...DAY_1, lang: 'en', languages: 'en es' };
    const [one, other] = [await showGuide(attributes), await showGuide(attributes)];
    await one.pickLanguage('Español');
    await other.settled();
    expect([languageOf(one), languageOf(other)]).to.deep.equal(['es', 'en']);
  });

  it('keeps the date that the visitor entered, and what was opened', async () => {
    const guide = await showGuide({ now: '2026-11-21T10:00', lang: 'en', languages: 'en fr' });
    await guide.click('Yesterday');
    await guide.open('Products to look for');
    await guide.pickLanguage('Français');
    expect(guide.element.day).to.equal(1);
    expect(guide.asksForDate).to.equal(false);
    expect(guide.one<HTMLDetailsElement>('#products').open).to.equal(true);
    expect(languageOf(guide)).to.equal('fr');
  });

  it('keeps a day that is typed and not sent yet', async () => {
    const guide = await showGuide({ now: '2026-11-21T10:00', lang: 'en', languages: 'en fr' });
    await guide.openOtherDay();
    guide.dateInput.value = '2026-11-18';
    await guide.pickLanguage('Français');
    expect(guide.dateInput.value).to.equal('2026-11-18');
  });

  it('is used by keyboard, and the focus comes back to its button', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'en', languages: 'en es ar' });
    guide.one('.languages > summary').focus();
    await sendKeys({ press: 'Enter' });
    await timeUntil(() => guide.all('.languages button').length === 3, 2000);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(guide.root.activeElement?.textContent.trim()).to.equal('Español');
    await sendKeys({ press: 'Enter' });
    await timeUntil(() => guide.all('.languages button').length === 0, 2000);
    expect(languageOf(guide)).to.equal('es');
    expect(guide.root.activeElement === guide.one('.languages > summary')).to.equal(true);
    expect(shownBy(guide)).to.match(/: Español$/);
  });

  it('fires no event for a change of phase or date', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'en', languages: 'en es' });
    await guide.pickLanguage('Español');
    expect(guide.events.map(({ type }) => type)).to.deep.equal(['aftercare-ready']);
    expect(guide.announced).to.equal('');
  });
});

describe('The page’s own language', () => {
  it('comes first if the list lacks it, so that there is a way back', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'de-AT', languages: 'es ar' });
    expect(await namesOf(guide)).to.deep.equal(['Deutsch', 'Español', 'العربية']);
    expect(await currentOf(guide)).to.equal('Deutsch');
    await guide.pickLanguage('Español');
    expect(await namesOf(guide)).to.deep.equal(['Deutsch', 'Español', 'العربية']);
    await guide.pickLanguage('Deutsch');
    expect(languageOf(guide)).to.equal('de-AT');
    expect(spokenText(guide.one('.line time'))).to.equal(writtenIn('de-AT', TREATED));
  });

  it('counts as English if it is unknown', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'cy', languages: 'es ar' });
    expect(await namesOf(guide)).to.deep.equal(['English', 'Español', 'العربية']);
    expect(await currentOf(guide)).to.equal('English');
  });

  it('wins when the page changes it after the visitor has picked', async () => {
    const place = document.createElement('div');
    place.lang = 'en';
    document.body.append(place);
    const guide = await showGuide({ ...DAY_1, lang: null, languages: 'en es ar' });
    place.append(guide.element);
    await guide.pickLanguage('العربية');
    place.lang = 'fr';
    await wait(0);
    await guide.settled();
    expect(languageOf(guide)).to.equal('fr');
    expect(await namesOf(guide)).to.deep.equal(['Français', 'English', 'Español', 'العربية']);
    await guide.pickLanguage('Español');
    await guide.set({ lang: 'en' });
    expect(languageOf(guide)).to.equal('en');
    place.remove();
  });

  it('does not override the visitor’s choice while it stays the same', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'en', languages: 'en es' });
    await guide.pickLanguage('Español');
    await guide.set({ now: '2026-11-24T10:00', 'clinic-name': 'Rosewater', lang: 'en' });
    expect(languageOf(guide)).to.equal('es');
    document.body.append(guide.element);
    await guide.settled();
    expect(languageOf(guide)).to.equal('es');
  });
});
