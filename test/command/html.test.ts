import { expect } from '@open-wc/testing';
import { aftercareGuide, describeOnce } from '../support/command.js';
import { htmlOf, linesOf } from '../support/text-guide.js';
import { clinicFile } from '../protocol-files/clinic-file.js';

const file = (change: (of: ReturnType<typeof clinicFile>) => void = () => {}) => {
  const made = clinicFile();
  change(made);
  return { 'ours.json': JSON.stringify(made.data) };
};

/** The file as patients may have it: without what those who wrote it have noted. */
function withoutNotes(text: string): unknown {
  const protocol = JSON.parse(text) as Record<string, unknown>;
  const noted = Object.values(protocol).filter((value) => Array.isArray(value));
  for (const each of [protocol, ...(noted.flat() as Record<string, unknown>[])]) {
    delete each['note'];
    delete each['facts'];
  }
  return protocol;
}

const tagIn = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').querySelector('body > *')!;

describeOnce('The command html', () => {
  it('writes the tag with its attributes, and one text for each language', async () => {
    const html = await htmlOf('en, es', { 'clinic-name': '"Rose" <& Sons>' }, ['--from-link']);
    const tag = tagIn(html);
    expect(tag.localName).to.equal('aftercare-guide');
    expect(tag.getAttribute('clinic-name')).to.equal('"Rose" <& Sons>');
    expect(tag.getAttribute('lang')).to.equal('en');
    expect(tag.getAttribute('languages')).to.equal('en es');
    expect(tag.hasAttribute('from-link')).to.equal(true);
    expect([...tag.children].map((each) => each.getAttribute('lang'))).to.deep.equal(['en', 'es']);
  });

  it('writes a placeholder with the same attributes', async () => {
    const tag = tagIn(await htmlOf('en', {}, ['--placeholder', '--remember']));
    expect(tag.localName).to.equal('div');
    expect(tag.getAttribute('data-aftercare-guide')).to.equal('1');
    expect(tag.getAttribute('data-clinic-phone')).to.equal('020 7946 0018');
    expect(tag.getAttribute('data-remember')).to.equal('1');
  });

  it('writes real dates for one patient, says for whom, and what comes after each', async () => {
    const lines = linesOf(
      await htmlOf('en', { date: '2026-11-20', 'next-visit': '2026-12-18T10:00' }),
    );
    expect(lines.slice(0, 5)).to.deep.equal([
      'Microneedling aftercare',
      'These dates are for a treatment on Friday, November 20, 2026. If yours was another day, ask your clinic.',
      'We do not know the time of your treatment. So we count from the end of that day.',
      'Your next visit: Friday, December 18, 2026 at 10:00 AM.',
      'All times are clinic times (London).',
    ]);
    expect(lines.join('\n')).to.include(
      'Not until Sunday, November 22, 2026. After that: You can wear makeup again.',
    );
    expect(lines.join('\n')).to.include('First week: From Monday, November 23, 2026. Keep');
  });

  it('says of a restriction that is held longer how long, and for whom', async () => {
    const lines = linesOf(await htmlOf('en', { extend: 'sweating:72' }));
    expect(lines.join('\n')).to.include(
      'Not in the first 72 hours. Held longer for you by your clinic. After that: You can do workouts, saunas and hot yoga again.',
    );
  });

  it('takes the clinic’s own guidance from a file, and gives it to the page as data', async () => {
    const changed = file((of) => {
      of.set('note', 'For Ann').set('items[0].note', 'Why 36').set('signs[0].facts', ['F1']);
      of.set('items[0].until', 36);
      of.set('texts.en.about.needles', '</script><b>Needles</b>');
    });
    const args = ['html', 'ours.json', '--language', 'en', '--clinic-phone', '020 7946 0018'];
    const { stdout, status } = await aftercareGuide(args, changed);
    expect(status).to.equal(0);
    expect(stdout).to.include('Not in the first 36 hours.');
    const tag = tagIn(stdout);
    expect(tag.querySelector('b')).to.equal(null);
    const data = JSON.parse(tag.querySelector('script')!.textContent) as unknown;
    expect(stdout).not.to.match(/For Ann|Why 36|"F1"/);
    expect(data).to.deep.equal(withoutNotes(changed['ours.json']));
    const linked = await aftercareGuide([...args, '--src', '/ours.json'], changed);
    expect(tagIn(linked.stdout).getAttribute('src')).to.equal('/ours.json');
    expect(tagIn(linked.stdout).querySelector('script')).to.equal(null);
  });

  it('says what follows a window where the file has no text for it', async () => {
    const changed = file((of) => {
      const texts = of.data as { texts: { en: { items: Record<string, { after?: string }> } } };
      for (const each of Object.values(texts.texts.en.items)) delete each.after;
      of.set('items[0].until', 0);
      of.set('items[11].from', 48);
    });
    const { stdout } = await aftercareGuide(['html', 'ours.json', '--language', 'en'], changed);
    const lines = linesOf(stdout, 'li');
    expect(lines.filter((line) => line.startsWith('Not '))).to.deep.equal([]);
    expect(stdout).to.include('Not in the first 48 hours. After that: Yes.');
  });

  it('says on the side that a phone is missing', async () => {
    const { stdout, stderr, status } = await aftercareGuide(['html', '--language', 'en']);
    expect(stderr).to.include('There is no --clinic-phone');
    expect(stdout).to.match(/^<aftercare-guide/);
    expect(status).to.equal(0);
  });

  it('says on the side that every visitor sees a date, if the tag takes one from the link too', async () => {
    const args = ['html', '--language', 'en', '--clinic-phone', '112', '--from-link'];
    const dated = [...args, '--date', '2026-11-20', '--time-zone', 'Europe/London'];
    expect((await aftercareGuide(args)).stderr).to.equal('');
    const { stdout, stderr, status } = await aftercareGuide(dated);
    expect(stderr).to.equal(
      '--date wins over --from-link: every visitor sees that day. Leave one of them out.\n',
    );
    expect(stdout).to.match(/^<aftercare-guide/);
    expect(status).to.equal(0);
  });

  const misunderstood: Readonly<Record<string, readonly [readonly string[], string]>> = {
    'no language': [[], 'html needs a --language, as in --language es'],
    'two files': [['a.json', 'b.json', '--language', 'en'], 'html takes one file'],
    'a date without a zone': [['--language', 'en', '--date', '2026-11-20'], '--date needs'],
    'an address without the file': [['--language', 'en', '--src', '/a.json'], '--src needs'],
    'an option that there is not': [['--layout', 'compact'], "Unknown option '--layout'"],
  };
  for (const [title, [args, reason]] of Object.entries(misunderstood))
    it(`explains itself if the arguments are invalid: ${title}`, async () => {
      const { stdout, stderr, status } = await aftercareGuide(['html', ...args]);
      expect(stderr).to.contain(`aftercare-guide: ${reason}`).and.to.contain('Usage:');
      expect([stdout, status]).to.deep.equal(['', 2]);
    });

  const wrong: Readonly<Record<string, readonly [readonly string[], string]>> = {
    'a language that there is not': [['--language', 'en,xx'], 'there is no guidance in "xx"'],
    'a language that the file lacks': [
      ['ours.json', '--language', 'fr'],
      'there is no guidance in "fr"',
    ],
    'a file that is not there': [['none.json', '--language', 'en'], 'none.json: there is no'],
    'a file with a mistake': [
      ['broken.json', '--language', 'en'],
      'broken.json: has mistakes. Run: npx aftercare-guide check broken.json',
    ],
    'a phone that cannot be dialled': [
      ['--language', 'en', '--clinic-phone', 'Ann'],
      '--clinic-phone="Ann" cannot be dialled',
    ],
    'an unclear date': [
      ['--language', 'en', '--date', '03/04/2026', '--time-zone', 'Europe/London'],
      'or name its order: --date-order dmy or --date-order mdy.',
    ],
    'hours that are over': [
      [
        '--language',
        'en',
        '--clinic-hours',
        'Mo 09:00-17:00; 2020-12-25 off',
        '--time-zone',
        'UTC',
      ],
      'is over',
    ],
    'an unknown procedure': [['--language', 'en', '--procedure', 'peel'], 'procedure="peel"'],
  };
  for (const [title, [args, reason]] of Object.entries(wrong))
    it(`writes nothing if something is wrong: ${title}`, async () => {
      const files = { ...file(), 'broken.json': '{ "id": 1 }' };
      const { stdout, stderr, status } = await aftercareGuide(['html', ...args], files);
      expect(stderr).to.contain(reason).and.not.to.contain('Usage:');
      expect([stdout, status]).to.deep.equal(['', 1]);
    });
});
