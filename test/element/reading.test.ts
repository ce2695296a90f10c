import { expect } from '@open-wc/testing';
import type { AftercareGuide } from '../../src/index.js';
import { wait } from '../support/clock.js';
import { showGuide, type GuideAttributes } from '../support/guide.js';
import { openLink } from '../support/linked-page.js';

// What a page may read of a guide at any time, by its name in test titles.
const READS: readonly (readonly [string, (guide: AftercareGuide) => unknown])[] = [
  ['`restrictions`', (guide) => guide.restrictions],
  ['`calendar()`', (guide) => guide.calendar()],
  ['`day`', (guide) => guide.day],
  ['`phase`', (guide) => guide.phase],
  ['`protocol`', (guide) => guide.protocol],
];

const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-21T10:00',
  lang: null,
};

describe('A guide that is read by the page', () => {
  const pageLanguage = document.documentElement.lang;
  afterEach(() => (document.documentElement.lang = pageLanguage));

  for (const [name, read] of READS) {
    it(`follows the page to another language although ${name} was read in between`, async () => {
      document.documentElement.lang = 'en';
      const guide = await showGuide(DAY_1);
      document.documentElement.lang = 'de';
      read(guide.element);
      await wait(0);
      await guide.settled();
      expect(guide.one('article').lang).to.equal('de');
    });

    it(`keeps the visitor's language when ${name} is read while the page has another one`, async () => {
      document.documentElement.lang = 'en';
      const guide = await showGuide({ ...DAY_1, languages: 'en es' });
      await guide.pickLanguage('Español');
      document.documentElement.lang = 'de';
      read(guide.element);
      document.documentElement.lang = 'en';
      await wait(0);
      await guide.settled();
      expect(guide.one('article').lang).to.equal('es');
    });

    it(`leaves the address bar alone when ${name} is read before the link is followed`, async () => {
      const body = '<aftercare-guide lang="en-GB" now="2026-11-21T10:00"></aftercare-guide>';
      const tab = await openLink('#procedure-date=2026-11-20', { body });
      tab.guide.fromLink = true;
      read(tab.guide);
      expect(tab.address).to.equal('#procedure-date=2026-11-20');
      await tab.settled();
      expect(tab.address).to.equal('');
      expect(tab.guide.day).to.equal(1);
    });
  }

  it('says in the new language what is off limits, in the same task', async () => {
    document.documentElement.lang = 'en';
    const guide = await showGuide(DAY_1);
    document.documentElement.lang = 'de';
    expect(guide.element.restrictions[0]?.text).to.equal('Nicht schminken: noch kein Make-up.');
  });

  it('ignores the link in the same task once from-link is removed', async () => {
    const tab = await openLink('#procedure-date=2026-11-20');
    expect(tab.guide.day).to.equal(1);
    tab.guide.fromLink = false;
    expect(tab.guide.day).to.equal(null);
  });
});
