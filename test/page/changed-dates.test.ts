import { expect } from '@open-wc/testing';
import { openLink, TAG, TAG_IN_ANY_LANGUAGE, type Tab } from '../support/linked-page.js';

const TIME = 'procedure-date=2026-11-20T15:30';
const AT_TIME = 'Treated Friday 20 November at 15:30.';
const WAS = 'The date of your treatment has changed. Before, it was';
const LATER = 'Until you answer, the longer time counts for each rule.';

const partOf = ({ guide }: Tab, selector: string) =>
  (guide.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const announced = (tab: Tab) => partOf(tab, '.announced');
const question = (tab: Tab) => partOf(tab, '#doubt');
const makeupEnd = ({ guide }: Tab) =>
  guide.restrictions.find(({ id }) => id === 'makeup')?.until?.getTime();

describe('A date that changes while the page is open is said, to all who read it,', () => {
  const FROM_FRIDAY = `${WAS} Friday 20 November at 15:30.`;

  it('if a script or a page that opened this one changes the fragment', async () => {
    const tab = await openLink(`#${TIME}`);
    expect(announced(tab)).to.equal('');
    await tab.follow('procedure-date=2026-11-10');
    expect(tab.lines.slice(0, 2)).to.deep.equal(['Treated Tuesday 10 November.', FROM_FRIDAY]);
    expect(announced(tab)).to.equal(`Treated Tuesday 10 November. ${FROM_FRIDAY}`);
  });

  it('if the page changes the attribute, in each layout', async () => {
    for (const layout of ['full', 'compact', 'counter']) {
      const tab = await openLink('', {
        body: TAG.replace('from-link', `layout=${layout} procedure-date="2026-11-20T15:30"`),
      });
      tab.guide.setAttribute('procedure-date', '2026-11-10');
      await tab.settled();
      expect(partOf(tab, '[part=guide]'), layout).to.include(FROM_FRIDAY);
      expect(announced(tab), layout).to.include(FROM_FRIDAY);
    }
  });

  it('until it changes back, which is said as well', async () => {
    const tab = await openLink(`#${TIME}`);
    await tab.follow('procedure-date=2026-11-18');
    await tab.follow(TIME);
    expect(tab.lines.slice(0, 2)).to.deep.equal([AT_TIME, `${WAS} Wednesday 18 November.`]);
  });

  it('if it is taken away: by the question', async () => {
    const tab = await openLink('', {
      body: TAG.replace('from-link', 'procedure-date="2026-11-20"'),
    });
    tab.guide.removeAttribute('procedure-date');
    await tab.settled();
    expect(announced(tab)).to.equal('For now we show the rules of the first day.');
  });

  it('but not if the visitor has changed it, or only the clock, the language or another value', async () => {
    const tab = await openLink(`#${TIME}`);
    await tab.click('Change the date');
    await tab.pickDay('2026-11-18');
    tab.guide.setAttribute('now', '2026-11-21T10:01');
    tab.guide.setAttribute('lang', 'es');
    tab.guide.setAttribute('lang', 'en-GB');
    await tab.settled();
    expect(tab.lines.join()).not.to.include(WAS);
    expect(announced(tab)).to.equal('');
  });

  it('but not if it is the first', async () => {
    const tab = await openLink('');
    tab.guide.setAttribute('procedure-date', '2026-11-20');
    await tab.settled();
    expect(tab.lines.join()).not.to.include(WAS);
  });
});

describe('Two dates in one link both count, and the visitor is asked:', () => {
  const LINKS = [
    `#${TIME}&procedure-date=2026-11-18`,
    `#procedure-date=2026-11-18&${TIME}`,
    `?${TIME}&procedure-date=2026-11-18`,
    `?procedure-date=2026-11-18#${TIME}`,
    `?${TIME}#procedure-date=2026-11-18`,
    `?procedure-date=2026-11-18%23${TIME}`,
  ];
  for (const link of LINKS)
    it(link, async () => {
      const tab = await openLink(link);
      expect(tab.lines[0]).to.equal(AT_TIME);
      expect(tab.lines).to.include(LATER);
      expect(tab.guide.day).to.equal(1);
      expect(makeupEnd(tab)).to.equal(new tab.window.Date('2026-11-21T15:30').getTime());
      expect(question(tab)).to.include('Wednesday 18 November.').and.to.include('at 15:30.');
      expect(tab.address).to.equal('');
      await tab.reload();
      expect(tab.asksForDate, 'after a reload').to.equal(true);
      await tab.click('Wednesday, 18 November 2026');
      expect(tab.guide.day).to.equal(3);
      await tab.reload();
      expect(tab.asksForDate, 'after the answer').to.equal(false);
      expect(tab.guide.day).to.equal(3);
    });

  it('of which one cannot be read lead to the strictest rules', async () => {
    for (const other of ['soon', '03/11/2026', '2001-01-01', '2026-02-30']) {
      const tab = await openLink(`#${TIME}&procedure-date=${other}`);
      expect(tab.guide.day, other).to.equal(null);
      expect(makeupEnd(tab), other).to.equal(undefined);
    }
  });

  it('of which one was not filled in are one', async () => {
    const tab = await openLink(`?procedure-date={{date}}#${TIME}`);
    expect(tab.asksForDate).to.equal(false);
    expect(tab.lines[0]).to.equal(AT_TIME);
  });

  it('of the next visit show none', async () => {
    const tab = await openLink(`?next-visit=2026-12-18#${TIME}&next-visit=2026-12-19`);
    expect(tab.lines.join()).not.to.include('visit');
  });

  it('and two lists of longer restrictions both hold', async () => {
    const tab = await openLink(`?extend=makeup:72#${TIME}&extend=makeup:48`);
    expect(makeupEnd(tab)).to.equal(new tab.window.Date('2026-11-23T15:30').getTime());
  });
});

describe('A link beside a date that the visitor has kept', () => {
  const body = TAG.replace('from-link', 'from-link remember clinic-name="Rosewater"');
  const KEY = 'aftercare-guide/2/Rosewater/microneedling';
  const keeping = (date: string) => ({
    head: `<script>localStorage.setItem('${KEY}', JSON.stringify([['${date}']]))</script>`,
    body,
  });
  afterEach(() => localStorage.clear());

  it('does not replace it without a word: the later date shows, and one question says both', async () => {
    for (const [link, kept] of [
      ['2026-11-10', '2026-11-20'],
      ['2026-11-20', '2026-11-16'],
    ] as const) {
      const tab = await openLink(`#procedure-date=${link}`, keeping(kept));
      expect(tab.guide.day).to.equal(1);
      expect(question(tab)).to.match(/^This page says .*\. This device keeps .*\. When was .*\?$/);
    }
  });

  it('that is ahead does not end what is running', async () => {
    const tab = await openLink('#procedure-date=2026-12-18', keeping('2026-11-20'));
    expect(tab.guide.day).to.equal(1);
    expect(makeupEnd(tab)).to.equal(new tab.window.Date('2026-11-22T00:00').getTime());
    tab.guide.setAttribute('now', '2026-12-18T10:00');
    await tab.settled();
    expect(tab.guide.day).to.equal(0);
  });
});

describe('The language of a link', () => {
  const inEnglish = 'en es';
  const languageOf = async (link: string, languages: string) => {
    const tab = await openLink(link, {
      body: TAG_IN_ANY_LANGUAGE.replace('from-link', `from-link languages="${languages}"`),
    });
    return tab.guide.shadowRoot?.querySelector('[part=guide]')?.getAttribute('lang');
  };

  it('counts if the tag offers it, in any region', async () => {
    expect(await languageOf(`#${TIME}&lang=es`, inEnglish)).to.equal('es');
    expect(await languageOf(`#${TIME}&lang=es_MX`, inEnglish)).to.equal('es-419');
    expect(await languageOf(`?lang=es#${TIME}`, inEnglish)).to.equal('es');
  });

  it('does not count if the tag does not offer it: it may not have been checked', async () => {
    expect(await languageOf(`#${TIME}&lang=ar`, inEnglish)).to.equal('en');
    expect(await languageOf(`?lang=pl#${TIME}`, inEnglish)).to.equal('en');
    expect(await languageOf(`#${TIME}&lang=es`, 'klingon')).to.equal('en');
  });

  it('counts whichever it is if the tag offers no choice', async () => {
    expect(await languageOf(`#${TIME}&lang=ar`, '')).to.equal('ar');
  });
});
