import { expect } from '@open-wc/testing';
import { extractText, getDocumentProxy } from 'unpdf';
import { devtools, emulate } from '../support/browser-commands.js';
import {
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';
import { TRANSLATIONS } from '../support/languages.js';
import { textBlocks } from '../support/visible-text.js';

const TREATMENT: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'next-visit': '2026-12-18T10:00',
  extend: 'sweating:72',
  'clinic-name': 'Rosewater Clinic',
  'clinic-phone': '020 7946 0018',
  'clinic-email': 'care@rosewater.example',
};

/** In inches. */
const PAPERS = { A4: [8.27, 11.69], Letter: [8.5, 11] } as const;

const PHASES = {
  'before the treatment': '2026-11-17T10:00',
  'on the treatment day': '2026-11-20T18:00',
  'in the first 48 hours': '2026-11-21T10:00',
  'in the first week': '2026-11-24T10:00',
  'in the long term': '2026-12-05T10:00',
};

/** The page as printed by Chromium: the text of each sheet. */
async function print(paper: keyof typeof PAPERS): Promise<readonly string[]> {
  const [paperWidth, paperHeight] = PAPERS[paper];
  const { data } = await devtools<{ data: string }>('Page.printToPDF', { paperWidth, paperHeight });
  const file = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const { text } = await extractText(await getDocumentProxy(file), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
}

/** The sheet as it is in the page while it is printed. */
async function whilePrinted(guide: Guide, look: () => void): Promise<void> {
  await emulate({ media: 'print' });
  window.dispatchEvent(new Event('beforeprint'));
  look();
  window.dispatchEvent(new Event('afterprint'));
  await guide.settled();
}

describe('On paper the guide', () => {
  it('says why its times are not what the reader may expect', async () => {
    localStorage.setItem('aftercare-guide/2/Rosewater Clinic/microneedling', '[["2026-11-18"]]');
    try {
      const guide = await showGuide({
        ...TREATMENT,
        now: '2026-11-21T10:00',
        remember: true,
        'procedure-date': '2026-11-20T15:30+01:00',
        'time-zone': 'Europe/London',
      });
      await whilePrinted(guide, () => {
        const sheet = guide.textOf('.sheet');
        for (const line of [
          'Until you answer, the longer time counts for each rule.',
          'This page says Friday 20 November at 14:30.',
          'This device keeps Wednesday 18 November.',
          'Your clinic wrote Friday 20 November at 15:30, in another time zone.',
        ])
          expect(sheet).to.include(line);
      });
    } finally {
      localStorage.clear();
    }
  });

  for (const [when, now] of Object.entries(PHASES))
    for (const paper of Object.keys(PAPERS) as (keyof typeof PAPERS)[])
      it(`${when} is one or two sheets of ${paper}, each with the date and the phone, with every phase and its dates`, async () => {
        const guide = await showGuide({ ...TREATMENT, now });
        const sheets = await print(paper);
        expect(sheets.length).to.be.within(1, 2);
        for (const sheet of sheets)
          expect(sheet).to.include('Friday 20 November at 15:30').and.to.include('020 7946 0018');
        const all = sheets.join(' ');
        for (const { title, from } of guide.steps)
          expect(all).to.include(`${title} ${from}`.trim());
        expect(all).to.include('Do not wear makeup yet. Not until Saturday 21 November at 15:30.');
        expect(all).to.include('Not until Monday 23 November at 15:30.');
        // Only restrictions without an end are listed under it.
        expect(all).to.match(/no end date for these\. Ask your clinic\. Do not touch your face/);
        expect(all).to.include('Your next visit: Friday 18 December at 10:00.');
        for (const sign of [
          'You see pus.',
          'It is hard to breathe.',
          'Call Rosewater Clinic at once',
        ])
          expect(all).to.include(sign);
        for (const control of ['Print', 'Add to calendar', 'Change the date', 'When to call'])
          expect(all).not.to.include(control);
      });

  it('is the same on whichever day of the recovery it is printed', async () => {
    const guide = await showGuide(TREATMENT);
    const printed: string[] = [];
    for (const now of ['2026-11-20T18:00', '2026-11-24T10:00', '2026-11-27T23:00']) {
      await guide.set({ now });
      printed.push((await print('A4')).join());
    }
    expect(new Set(printed).size).to.equal(1);
  });

  for (const [lang] of TRANSLATIONS)
    it(`is one or two sheets in ${lang}, each with the phone, the date and nothing cut off`, async () => {
      const guide = await showGuide({ ...TREATMENT, lang, now: '2026-11-21T10:00' });
      for (const paper of ['A4', 'Letter'] as const) {
        const sheets = await print(paper);
        expect(sheets.length, paper).to.be.within(1, 2);
        for (const sheet of sheets)
          expect(sheet, paper).to.include('020 7946 0018').and.to.include('20');
      }
      await whilePrinted(guide, () => {
        const { left, right } = guide.one('.sheet').getBoundingClientRect();
        for (const element of guide.all('.sheet *').filter((each) => each.checkVisibility())) {
          const box = element.getBoundingClientRect();
          expect(box.left, element.outerHTML).to.be.at.least(left - 1);
          expect(box.right, element.outerHTML).to.be.at.most(right + 1);
        }
      });
    });

  it('with no date leaves a line to write it on, and gives lengths', async () => {
    await showGuide({ ...TREATMENT, 'procedure-date': null, now: '2026-11-21T10:00' });
    const sheets = await print('A4');
    expect(sheets.length).to.be.within(1, 2);
    for (const sheet of sheets) {
      expect(sheet).to.include('When was your treatment? ________');
      expect(sheet).to.include('020 7946 0018');
    }
    expect(sheets.join(' ')).to.include('Not in the first 24 hours.');
  });

  for (const layout of ['compact', 'counter'])
    it(`is the whole sheet in the ${layout} layout too`, async () => {
      await showGuide({ ...TREATMENT, layout, now: '2026-11-21T10:00' });
      const sheets = await print('A4');
      expect(sheets.length).to.be.within(1, 2);
      expect(sheets.join(' ')).to.include('You see pus.').and.to.include('First week');
    });

  it('ends with the version, who has checked it, and lines for a date and two signatures', async () => {
    const guide = await showGuide(TREATMENT);
    const { protocol } = guide.element;
    const reviewed = {
      by: 'Dr. Rose',
      role: 'dermatologist',
      on: '2026-10-05',
      next: '2126-10-05',
      hash: '1f',
      verified: true,
    };
    const texts = { en: { ...protocol.texts['en']!, reviewed } };
    guide.element.protocol = { ...protocol, version: 'R 7', source: 'Our leaflet', texts };
    await guide.settled();
    const sheets = (await print('A4')).join(' ');
    expect(sheets).to.match(
      /Guide version R 7\. Source: Our leaflet Checked by Dr\. Rose on [^.]*5 October[^.]*\. Next check: [^.]*2126\. Given on: Your signature: Signature of the clinic: /,
    );
  });

  it('of a guide that is not known has nothing to sign', async () => {
    const guide = await showGuide({ ...TREATMENT, procedure: 'peel' });
    await whilePrinted(guide, () => {
      expect(guide.textsOf('.sheet-sign')).to.deep.equal([]);
      expect(guide.textsOf('.sheet .points li')).not.to.deep.equal([]);
    });
  });

  it('has no buttons', async () => {
    const guide = await showGuide({ ...TREATMENT, remember: true, languages: 'en es' });
    await guide.click('Change the date');
    await whilePrinted(guide, () => {
      const shown = guide
        .all('button, input, select, summary, [part=date-form], [part=tools]')
        .filter((element) => element.checkVisibility());
      expect(shown).to.deep.equal([]);
      expect(guide.one('.sheet').checkVisibility()).to.equal(true);
    });
  });

  it('is ink on paper: black, grey and white, on a dark page as well', async () => {
    document.documentElement.style.colorScheme = 'dark';
    try {
      const guide = await showGuide({ ...TREATMENT, now: '2026-11-21T10:00' });
      guide.element.style.setProperty('--aftercare-accent', 'crimson');
      guide.element.style.setProperty('--aftercare-surface', 'midnightblue');
      guide.element.style.setProperty('--aftercare-text', 'ivory');
      await whilePrinted(guide, () => {
        const blocks = textBlocks(guide.one('.sheet'));
        expect(blocks.length).to.be.above(40);
        for (const { element, text } of blocks) {
          const { color, backgroundColor } = getComputedStyle(element);
          const [red = 255, green, blue] = color.match(/[\d.]+/g)?.map(Number) ?? [];
          expect([red, green, blue], `${text}: ${color}`).to.deep.equal([red, red, red]);
          // 7 to 1 against white, so that a low cartridge is still readable.
          expect(red, text).to.be.at.most(89);
          expect(backgroundColor, text).to.match(/, 0\)$/);
        }
      });
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });

  it('printing leaves the page as it was', async () => {
    const guide = await showGuide({ ...TREATMENT, now: '2026-11-21T10:00' });
    await guide.open('Food and drink');
    const before = guide.text;
    await print('A4');
    await guide.settled();
    expect(guide.text).to.equal(before);
    expect(guide.root.querySelector('.sheet')).to.equal(null);
  });
});
