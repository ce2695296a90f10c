import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import { showSteadyGuide as showGuide, type GuideAttributes } from '../support/guide.js';
import { spokenText } from '../support/visible-text.js';

// Why times are not what the reader may expect: in every layout.

const DAY_1: GuideAttributes = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-21T10:00' };
const LAYOUTS = ['full', 'compact', 'counter'];
const NO_ZONE =
  'We do not know the time zone of your clinic. So all rules last a few hours longer.';

describe('In the layouts full, compact and counter', () => {
  it('the guide says that the zone of the page is not known', async () => {
    listenToConsole();
    for (const layout of LAYOUTS) {
      const guide = await showGuide({ ...DAY_1, layout, 'time-zone': 'Europe/Lonodn' });
      expect(guide.text, layout).to.include(NO_ZONE);
      await guide.set({ 'time-zone': 'Europe/London' });
      expect(guide.text, layout).not.to.include(NO_ZONE);
      guide.remove();
    }
  });

  it('the guide names a zone without a place by its offset, not by its name of the other sign', async () => {
    for (const [zone, offset] of [
      ['Etc/GMT+5', 'UTC-5'],
      ['Etc/GMT-10', 'UTC+10'],
    ] as const) {
      const guide = await showGuide({ ...DAY_1, lang: 'en', 'time-zone': zone });
      expect(guide.text).to.include(`All times are clinic times (${offset}).`);
    }
  });

  it('the guide says both times of a treatment if offset and zone differ', async () => {
    for (const layout of LAYOUTS) {
      const guide = await showGuide({
        ...DAY_1,
        layout,
        'procedure-date': '2026-11-20T15:30+01:00',
        'time-zone': 'Europe/London',
      });
      expect(guide.text, layout).to.include(
        'Your clinic wrote Fri 20, 15:30, in another time zone.',
      );
      expect(spokenText(guide.one('article')), layout).to.include(
        'Your clinic wrote Friday 20 November at 15:30, in another time zone.',
      );
      if (layout !== 'counter') expect(guide.text, layout).to.include('Treated');
      const makeup = guide.element.restrictions.find(({ id }) => id === 'makeup');
      expect(makeup?.until?.toISOString(), layout).to.equal('2026-11-21T15:30:00.000Z');
      guide.remove();
    }
  });

  it('the guide says that two dates count', async () => {
    localStorage.setItem('aftercare-guide/2//microneedling', '[["2026-11-18"]]');
    try {
      for (const layout of LAYOUTS) {
        const guide = await showGuide({ ...DAY_1, layout, remember: true });
        expect(guide.text, layout).to.include(
          'Until you answer, the longer time counts for each rule.',
        );
        expect(guide.text, layout).to.include('This page says Friday 20 November at 15:30.');
        expect(guide.text, layout).to.include('This device keeps Wednesday 18 November.');
        expect(guide.element.day).to.equal(1);
        guide.remove();
      }
    } finally {
      localStorage.clear();
    }
  });
});

describe('A next visit with the offset of another zone', () => {
  const at = async (visit: string) =>
    (await showGuide({ ...DAY_1, 'time-zone': 'Europe/London', 'next-visit': visit })).headerLines;

  it('is shown in the page’s zone and as it was written, so that the patient can ask', async () => {
    const lines = await at('2026-12-18T10:00+01:00');
    const index = lines.indexOf('Your next visit: Friday 18 December at 9:00.');
    expect(lines[index + 1]).to.equal(
      'Your clinic wrote Friday 18 December at 10:00, in another time zone.',
    );
  });

  it('is shown once if the zone is the page’s, or if it is over', async () => {
    for (const visit of ['2026-12-18T10:00+00:00', '2026-11-20T16:00+01:00'])
      expect((await at(visit)).join(), visit).not.to.include('another time zone');
  });
});
