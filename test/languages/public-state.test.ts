import { expect } from '@open-wc/testing';
import { RESTRICTIONS } from '../support/guidance.js';
import { showGuide, type GuideAttributes } from '../support/guide.js';
import { asSeen, filled, LANGUAGES } from '../support/languages.js';

// Announcements, and the public state that a page reads.

const TREATED: GuideAttributes = { 'procedure-date': '2026-11-20T15:30', 'time-zone': 'UTC' };

for (const [code, { name, words, guidance }] of Object.entries(LANGUAGES)) {
  const { items, phases } = guidance.microneedling;
  const { stop } = words;
  const counterFor = (days: number) =>
    filled(words.daysSince[new Intl.PluralRules(code).select(days)] ?? '', { count: String(days) });

  describe(`In ${name}`, () => {
    it('the end of a restriction is announced', async () => {
      const guide = await showGuide({ ...TREATED, lang: code, now: '2026-11-21T15:29' });
      expect(guide.announced).to.equal('');
      await guide.set({ now: '2026-11-21T15:31' });
      expect(guide.announced).to.equal(items.makeup.after);
    });

    it('a new phase is announced, with the day', async () => {
      const guide = await showGuide({ ...TREATED, lang: code, now: '2026-11-22T23:59' });
      await guide.set({ now: '2026-11-23T00:01' });
      expect(asSeen(guide.announced)).to.equal(
        asSeen(
          counterFor(3) + stop + (stop === '。' ? '' : ' ') + phases['first-week'].title + stop,
        ),
      );
    });

    it('the page reads the restrictions', async () => {
      const guide = await showGuide({ ...TREATED, lang: code, now: '2026-11-20T16:00' });
      expect(guide.element.restrictions.map(({ id, text }) => [id, text])).to.deep.equal(
        RESTRICTIONS.map((id) => [id, items[id].text]),
      );
    });

    it('what only screen readers announce has its name: the phases, the question, the dial', async () => {
      const guide = await showGuide({ lang: code, now: '2026-11-20T16:00' });
      const labelOf = (selector: string) => guide.one(selector).getAttribute('aria-label');
      expect(labelOf('[part=phases]')).to.equal(words.phases);
      expect(labelOf('[part=date-form]')).to.equal(words.dateQuestion);
      const counter = await showGuide({
        ...TREATED,
        lang: code,
        layout: 'counter',
        now: '2026-11-25T10:00',
      });
      expect(asSeen(counter.one('#title').textContent)).to.equal(asSeen(counterFor(5)));
    });
  });
}

describe('When the language changes', () => {
  it('nothing is announced, since nothing has ended', async () => {
    const guide = await showGuide({ ...TREATED, lang: 'en', now: '2026-11-21T15:29' });
    await guide.set({ lang: 'es' });
    expect(guide.announced).to.equal('');
  });

  it('later announcements are in the new one, also after a use of the switch', async () => {
    const guide = await showGuide({
      ...TREATED,
      lang: 'en',
      languages: 'en es',
      now: '2026-11-22T15:29',
    });
    await guide.pickLanguage('Español');
    await guide.set({ now: '2026-11-22T15:31' });
    const { items } = LANGUAGES['es']!.guidance.microneedling;
    expect(guide.announced).to.equal(`${items.sweating.after} ${items.actives.after}`);
    expect(guide.element.restrictions[0]?.text).to.equal(items['direct-sun'].text);
  });

  it('the page reads the restrictions in the new one at once', async () => {
    const guide = await showGuide({ ...TREATED, lang: 'en', now: '2026-11-20T16:00' });
    guide.element.lang = 'pl';
    expect(guide.element.restrictions[0]?.text).to.equal(
      LANGUAGES['pl']!.guidance.microneedling.items.makeup.text,
    );
  });
});
