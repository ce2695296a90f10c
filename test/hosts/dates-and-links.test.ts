import { expect } from '@open-wc/testing';
import { LOAD, openHost, type Host } from './support/host.js';

const tag = (attributes: string) =>
  `<aftercare-guide now="2026-11-21T10:00" clinic-phone="020 7946 0018" ${attributes}></aftercare-guide>`;

const BAD = [
  '01/05/2026',
  '10.11.2026',
  '26-11-20',
  '2026-11-31',
  '2026-02-30',
  '2026-13-01',
  '2569-05-01',
  '1405-08-29',
  '2026-11-20T25:00',
  'yesterday',
  'undefined',
  '{{ treatment_date }}',
  '[date]',
  '2026-W47-5',
];

const GOOD: Readonly<Record<string, string>> = {
  '2026-11-20': 'Treated Friday 20 November.',
  ' 2026-11-20 ': 'Treated Friday 20 November.',
  '2026-11-20T15:30': 'Treated Friday 20 November at 15:30.',
  '2026-11-20 15:30': 'Treated Friday 20 November at 15:30.',
  '2026-11-20T15:30:59': 'Treated Friday 20 November at 15:30.',
  '٢٠٢٦-١١-٢٠': 'Treated Friday 20 November.',
  '۲۰۲۶-۱۱-۲۰': 'Treated Friday 20 November.',
};

describe('With an invalid date', () => {
  for (const date of BAD)
    it(`${date}: the guide asks, logs why, and shows the signs and the phone`, async () => {
      const host = await openHost(LOAD, tag(`procedure-date="${date}"`));
      const guide = await host.guide();
      expect(guide.asksForDate).to.equal(true);
      expect(guide.element.day).to.equal(null);
      expect(guide.callSigns).not.to.deep.equal([]);
      expect(guide.callLinks[0]?.href).to.equal('tel:02079460018');
      expect(guide.avoid.map(({ text }) => text)).to.include('Do not wear makeup yet.');
      expect(host.log).to.have.lengthOf(1);
      expect(host.log[0])
        .to.match(/^warn: <aftercare-guide> /)
        .and.to.include('procedure-date')
        .and.to.include(date);
    });
});

describe('The guide accepts the date', () => {
  for (const [date, words] of Object.entries(GOOD))
    it(date.trim(), async () => {
      const host = await openHost(LOAD, tag(`procedure-date="${date}"`));
      const guide = await host.guide();
      expect(guide.headerLines[0]).to.equal(words);
      expect(guide.element.day).to.equal(1);
      expect(host.log).to.deep.equal([]);
    });
});

const reload = async ({ window }: Host) => {
  const frame = window.frameElement as HTMLIFrameElement;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  window.location.reload();
  await loaded;
  return frame.contentDocument?.querySelector('aftercare-guide');
};

describe('A link from an e-mail', () => {
  const LINKS: Readonly<Record<string, string>> = {
    'in the fragment': '#procedure-date-2026-11-20',
    'in the older form, with an equals sign': '#procedure-date=2026-11-20',
    'in the query, where a mail tool cuts the fragment': '?procedure-date=2026-11-20',
    'with a time': '#procedure-date=2026-11-20T15:30',
    'with a bracket after it': '#procedure-date=2026-11-20)',
    'with an angle bracket after it': '#procedure-date=2026-11-20%3E',
    'with a full stop after it': '#procedure-date=2026-11-20.',
    'with &amp;': '#lang=en-GB&amp;procedure-date=2026-11-20',
    'with encoded hyphens': '#procedure-date=2026%2D11%2D20',
    'as quoted-printable wrote it': '#procedure-date=3D2026-11-20',
    'behind a campaign’s parameters': '?utm_source=mail&utm_campaign=a#procedure-date=2026-11-20',
    'among a campaign’s parameters': '?utm_source=mail&procedure-date=2026-11-20&utm_campaign=a',
    'twice: the first counts': '#procedure-date=2026-11-20&procedure-date=2026-11-10',
    'in both: the fragment counts': '?procedure-date=2026-11-10#procedure-date=2026-11-20',
  };
  for (const [what, suffix] of Object.entries(LINKS))
    it(`${what}: is read, removed from the address bar, and known after a reload`, async () => {
      const host = await openHost(LOAD, tag('from-link'), { suffix });
      const guide = await host.guide();
      expect(guide.headerLines[0]).to.match(/^Treated Friday 20 November/);
      expect(host.window.location.href).not.to.include('procedure');
      expect(host.window.location.search.includes('utm_source')).to.equal(
        suffix.includes('utm_source'),
      );
      expect(host.log).to.deep.equal([]);
      const again = await reload(host);
      await again?.updateComplete;
      expect(again?.day).to.equal(1);
    });

  for (const suffix of [
    '#procedure-date-2026-11-20T1530_extend-makeup-48_lang-en',
    '#procedure-date-_lang-en',
  ])
    it(`as an id does not stop a theme that looks it up before it shows the page: ${suffix}`, async () => {
      const theme =
        '<div id="cover"></div><script>if (location.hash) document.querySelector(location.hash); document.getElementById("cover").remove()</script>';
      const host = await openHost('', theme + LOAD + tag('from-link'), { suffix });
      await host.guide();
      expect(!!host.document.getElementById('cover')).to.equal(false);
      expect(host.log).to.deep.equal([]);
    });

  it('is overridden by a date on the tag', async () => {
    const host = await openHost(LOAD, tag('from-link procedure-date="2026-11-18"'), {
      suffix: '#procedure-date=2026-11-20',
    });
    expect((await host.guide()).element.day).to.equal(3);
  });

  it('is not read without from-link, and stays in the address', async () => {
    const host = await openHost(LOAD, tag(''), { suffix: '#procedure-date=2026-11-20' });
    expect((await host.guide()).asksForDate).to.equal(true);
    expect(host.window.location.hash).to.equal('#procedure-date=2026-11-20');
  });

  it('without a date leads to the question', async () => {
    const host = await openHost(LOAD, tag('from-link'), { suffix: '#' });
    const guide = await host.guide();
    expect(guide.asksForDate).to.equal(true);
    await guide.click('Yesterday');
    expect(guide.element.day).to.equal(1);
  });

  it('is followed by a placeholder', async () => {
    const host = await openHost(
      LOAD,
      '<div data-aftercare-guide="1" data-now="2026-11-21T10:00" data-from-link="1"></div>',
      { suffix: '#procedure-date=2026-11-20' },
    );
    expect((await host.guide()).element.day).to.equal(1);
  });
});
