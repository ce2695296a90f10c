import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';

/** Day 1, in the morning, with nothing wrong. */
const GOOD: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  now: '2026-11-21T10:00',
  'clinic-name': 'Rosewater Clinic',
  'clinic-phone': '020 7946 0018',
};

interface Fault {
  readonly attribute: string;
  readonly value: string;
  readonly code: string;
  /** What the message says about how to fix it. */
  readonly remedy: RegExp;
  /** What the guide still shows, or falls back to. */
  readonly stillShows: (guide: Guide) => unknown;
  readonly as: unknown;
}

const askingStrictly = (guide: Guide) => [
  guide.title,
  guide.headerLines[0],
  guide.element.day,
  guide.avoid.length,
  guide.callSigns.includes('You see pus.'),
];
const ASKING_STRICTLY = [
  'When was your treatment?',
  'We could not read the date of your treatment.',
  null,
  9, // every restriction of the treatment day
  true,
];

const dayOne = ({ title, dial }: Guide) => [title, dial.number];
const DAY_ONE = ['First 24 to 48 hours', '1'];

const warningsOf = ({ title, headerLines, element, avoid, answers, text, callSigns }: Guide) => [
  title,
  headerLines.includes('We cannot show the guide for your treatment now.'),
  [element.day, element.phase, avoid.length, answers.size],
  text.includes('Microneedling'),
  callSigns.includes('You see pus.'),
];
const WARNINGS = ['Ask your clinic', true, [1, null, 0, 0], false, true];

const SOMETHING_EXTENDED = 'Your clinic has set a longer time for something. Ask your clinic.';

const until = (words: string) => (guide: Guide) =>
  guide.avoid.find(({ text }) => text.includes(words))?.until;

const BAD_DATES = [
  '2026-02-30', // no such day
  '2027-02-29', // no leap year
  '2026-13-01',
  '2026-00-10',
  '2026-11-20T25:00',
  '2026-11-20T15:60',
  '2026-11-20T15:30+25:00',
  '2026-11-20T15:30 Europe/London',
  '2026-W47-5',
  'yesterday',
  'undefined',
  'null',
];

const FAULTS: readonly Fault[] = [
  ...BAD_DATES.map((value) => ({
    attribute: 'procedure-date',
    value,
    code: 'invalid-date',
    remedy: /Write the year first, as in 2026-11-20\b/,
    stillShows: askingStrictly,
    as: ASKING_STRICTLY,
  })),
  {
    // A mail template that was not filled in.
    attribute: 'procedure-date',
    value: '{{procedure_date}}',
    code: 'invalid-date',
    remedy: /is a field that was not filled in/,
    stillShows: askingStrictly,
    as: [
      'When was your treatment?',
      'For now we show the rules of the first day.',
      ...ASKING_STRICTLY.slice(2),
    ],
  },
  {
    attribute: 'next-visit',
    value: '18th of next month',
    code: 'invalid-date',
    remedy: /Write the year first/,
    stillShows: (guide) => [...dayOne(guide), guide.text.includes('next visit')],
    as: [...DAY_ONE, false],
  },
  {
    attribute: 'time-zone',
    value: 'Europe/Rosewater',
    code: 'invalid-time-zone',
    remedy: /holds as long as anywhere on Earth\. Write its name, as in Europe\/London\./,
    // Days are counted on the device, so only what is the same on each.
    stillShows: (guide) => [guide.headerLines.at(-1), until('makeup')(guide) !== undefined],
    as: [
      'We do not know the time zone of your clinic. So all rules last a few hours longer.',
      true,
    ],
  },
  {
    attribute: 'procedure',
    value: 'microneedlling',
    code: 'unknown-procedure',
    remedy: /Did you mean microneedling\? Write one of: microneedling\./,
    stillShows: warningsOf,
    as: WARNINGS,
  },
  {
    attribute: 'procedure',
    value: 'facelift',
    code: 'unknown-procedure',
    remedy: /Write one of: microneedling\./,
    stillShows: warningsOf,
    as: WARNINGS,
  },
  {
    attribute: 'clinic-phone',
    value: '0800 CALL ME',
    code: 'invalid-phone',
    remedy: /Write 3 to 15 digits, as in 020 7946 0018 or \+44 20 7946 0018\./,
    stillShows: ({ callLinks }) => callLinks,
    as: [
      { text: 'Call Rosewater Clinic: 0800 CALL ME', href: '' },
      { text: 'Call Rosewater Clinic: 0800 CALL ME', href: '' },
    ],
  },
  {
    attribute: 'clinic-phone',
    value: '12',
    code: 'invalid-phone',
    remedy: /Write 3 to 15 digits/,
    stillShows: ({ callLinks }) => callLinks[0],
    as: { text: 'Call Rosewater Clinic: 12', href: '' },
  },
  {
    attribute: 'clinic-phone',
    value: '<img src="x" onerror="document.title = 1"> <b>020</b>',
    code: 'invalid-phone',
    remedy: /Write 3 to 15 digits/,
    stillShows: (guide) => [
      guide.callLinks[0],
      guide.root.querySelector('[part=call-link] :is(img, b)') === null,
    ],
    as: [
      {
        text: 'Call Rosewater Clinic: <img src="x" onerror="document.title = 1"> <b>020</b>',
        href: '',
      },
      true,
    ],
  },
  {
    attribute: 'clinic-email',
    value: 'care at rosewater',
    code: 'invalid-email',
    remedy: /Write it as in hello@clinic\.example\./,
    stillShows: (guide) => [guide.text.includes('care at rosewater'), guide.all('.foot a').length],
    as: [true, 0],
  },
  {
    attribute: 'clinic-email',
    value: 'a@b.example?bcc=everybody@c.example',
    code: 'invalid-email',
    remedy: /Write it as in/,
    stillShows: (guide) => guide.all('.foot a').length,
    as: 0,
  },
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,<b>x</b>',
    '//clinic.example',
  ].map((value) => ({
    attribute: 'clinic-url',
    value,
    code: 'invalid-url',
    remedy: /Write it in full, as in https:\/\/clinic\.example\/\./,
    stillShows: (guide: Guide) => [guide.text.includes(value), guide.all('.foot a').length],
    as: [true, 0],
  })),
  ...['9', '0', '2.5', 'h2'].map((value) => ({
    attribute: 'heading-level',
    value,
    code: 'invalid-heading-level',
    remedy: /Write 1 to 6\./,
    stillShows: (guide: Guide) => guide.root.querySelector('.title')?.getAttribute('aria-level'),
    as: '2',
  })),
  {
    attribute: 'layout',
    value: 'sidebar',
    code: 'invalid-layout',
    remedy: /Write one of full, compact, counter\./,
    stillShows: (guide) => [...dayOne(guide), guide.avoid.length > 0],
    as: [...DAY_ONE, true],
  },
  {
    attribute: 'extend',
    value: 'sweating:1',
    code: 'invalid-extend',
    remedy: /would end before the 48 hours of the guidance, which stay\. Write 48 or more\./,
    stillShows: until('sweat'),
    as: 'Not until Sunday 22 November at 15:30',
  },
  {
    attribute: 'extend',
    value: 'nonsense',
    code: 'invalid-extend',
    remedy: /Write one of: makeup, sweating, direct-sun, actives, scrubbing\./,
    stillShows: ({ headerLines }) => headerLines.includes(SOMETHING_EXTENDED),
    as: true,
  },
  {
    attribute: 'extend',
    value: 'swimming:72',
    code: 'invalid-extend',
    remedy: /Write one of: makeup, sweating, direct-sun, actives, scrubbing\./,
    stillShows: ({ headerLines }) => headerLines.includes(SOMETHING_EXTENDED),
    as: true,
  },
  {
    attribute: 'extend',
    value: 'smoking:72',
    code: 'invalid-extend',
    remedy: /has no end in the guidance .* Leave it out\./,
    stillShows: until('smoke'),
    as: '',
  },
  {
    attribute: 'extend',
    value: 'makeup:999999999999',
    code: 'invalid-extend',
    remedy: /hours up to 8784/,
    stillShows: ({ reading }) =>
      reading.avoid.find(({ text }) => text.includes('makeup'))?.extended,
    as: 'Held longer for you by your clinic',
  },
];

const errorsOf = ({ events }: Guide) =>
  events.filter(({ type }) => type === 'aftercare-error').map(({ detail }) => detail);

for (const { attribute, value, code, remedy, stillShows, as } of FAULTS) {
  it(`${attribute}="${value}" is reported once, and the guide shows what it can`, async () => {
    const lines = listenToConsole();
    const guide = await showGuide({ ...GOOD, [attribute]: value });

    await guide.openLists();
    expect(stillShows(guide)).to.deep.equal(as);
    expect(guide.textsOf('[part=warning] [role=heading]')).to.include(
      'Call Rosewater Clinic at once if:',
    );

    expect(lines).to.have.lengthOf(1);
    expect(lines[0]?.startsWith(`<aftercare-guide> ${attribute}="${value}" `)).to.equal(true);
    expect(lines[0]).to.match(remedy);
    const message = lines[0]?.replace('<aftercare-guide> ', '');
    expect(errorsOf(guide)).to.deep.equal([{ code, attribute, message }]);

    await guide.set({ 'clinic-name': 'Another Clinic' });
    expect(errorsOf(guide), 'after the next update').to.have.lengthOf(1);
    expect(lines).to.have.lengthOf(1);
  });
}

describe('An invalid value', () => {
  it('fires its event again, without a second warning, after it was fixed and broken again', async () => {
    const lines = listenToConsole();
    const guide = await showGuide({ ...GOOD, layout: 'again' });
    expect(errorsOf(guide)).to.have.lengthOf(1);
    await guide.set({ layout: 'compact' });
    expect(errorsOf(guide)).to.have.lengthOf(1);
    await guide.set({ layout: 'again' });
    expect(errorsOf(guide)).to.have.lengthOf(2);
    expect(lines).to.have.lengthOf(1);
  });

  it('is reported again when it is invalid in another way', async () => {
    const lines = listenToConsole();
    const guide = await showGuide({ ...GOOD, layout: 'one' });
    await guide.set({ layout: 'two' });
    expect(errorsOf(guide)).to.have.lengthOf(2);
    expect(lines).to.have.lengthOf(2);
  });

  it('on two tags is one line in the console and one event each', async () => {
    const lines = listenToConsole();
    const one = await showGuide({ ...GOOD, layout: 'both' });
    const other = await showGuide({ ...GOOD, layout: 'both' });
    expect(errorsOf(one)).to.have.lengthOf(1);
    expect(errorsOf(other)).to.have.lengthOf(1);
    expect(lines).to.have.lengthOf(1);
  });

  it('is not reported again when the tag is moved', async () => {
    listenToConsole();
    const guide = await showGuide({ ...GOOD, layout: 'moved' });
    document.body.prepend(guide.element);
    await guide.settled();
    expect(errorsOf(guide)).to.have.lengthOf(1);
  });

  it('does not affect other attributes, and each is reported separately', async () => {
    const lines = listenToConsole();
    const guide = await showGuide({
      ...GOOD,
      'clinic-phone': 'ask for Ann',
      'heading-level': '7',
      extend: 'makeup:48 scrubbing:many picking:3',
    });
    expect(
      errorsOf(guide).map((detail) => (detail as { attribute: string }).attribute),
    ).to.have.members(['clinic-phone', 'heading-level', 'extend', 'extend']);
    expect(lines).to.have.lengthOf(4);
    expect(until('makeup')(guide)).to.equal('Not until Sunday 22 November at 15:30');
  });

  it('is reported once if it occurs twice in one attribute', async () => {
    const lines = listenToConsole();
    const guide = await showGuide({ ...GOOD, extend: 'twice twice' });
    expect(lines).to.have.lengthOf(1);
    expect(errorsOf(guide)).to.have.lengthOf(1);
  });

  it('is shortened in the message if it is very long', async () => {
    const lines = listenToConsole();
    const page = `<p>${'Treatment plan. '.repeat(500)}</p>`;
    await showGuide({ ...GOOD, 'procedure-date': page });
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.have.length.below(400);
  });

  it('may come as a property of any type', async () => {
    const lines = listenToConsole();
    const guide = await showGuide(GOOD);
    const element = guide.element as unknown as Record<string, unknown>;
    for (const value of [42, true, {}, [], Symbol('date'), new Date(NaN), () => 'date']) {
      element['procedureDate'] = value;
      await guide.settled();
      expect(guide.title, typeof value).to.equal('When was your treatment?');
    }
    expect(lines.every((line) => line.includes('procedure-date="'))).to.equal(true);
  });
});

describe('An invalid frozen clock', () => {
  it('is reported, and the device’s clock is used', async () => {
    const lines = listenToConsole();
    const today = new Date();
    today.setDate(today.getDate() - 40);
    const guide = await showGuide({
      ...GOOD,
      'procedure-date': `${today.getFullYear()}-${today.getMonth() + 1}-${today.getDate()}`.replace(
        /-(?=\d(-|$))/g,
        '-0',
      ),
      now: 'noon',
    });
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/^<aftercare-guide> now="noon" .*Write the year first/);
    expect(guide.title).to.equal('Long term');
    expect(guide.element.day).to.equal(40);
  });
});

describe('The guide accepts values as people write them:', () => {
  const noComplaint = async (attributes: GuideAttributes) => {
    const lines = listenToConsole();
    const guide = await showGuide({ ...GOOD, ...attributes });
    expect(lines).to.deep.equal([]);
    expect(errorsOf(guide)).to.deep.equal([]);
    return guide;
  };

  for (const date of [
    ' 2026-11-20 ',
    '٢٠٢٦-١١-٢٠',
    '۲۰۲۶-۱۱-۲۰',
    '2026-11-20 15:30',
    '2026-11-20T15:30:00.000Z',
  ])
    it(`the date "${date}"`, async () => {
      const guide = await noComplaint({ 'procedure-date': date });
      // Half past three in London is the day after on the first clocks of the Earth.
      const treated = date.endsWith('Z') ? new Date(date).getDate() : 20;
      expect(guide.element.day).to.equal(21 - treated);
    });

  const PHONES = [
    ['020 7946 0018', 'tel:02079460018'],
    ['+44 (0)20 7946 0018', 'tel:+442079460018'],
    ['(212) 555-0100', 'tel:2125550100'],
    ['٠٢٠ ٧٩٤٦ ٠٠١٨', 'tel:02079460018'],
    ['111', 'tel:111'],
  ] as const;
  for (const [written, dialled] of PHONES)
    it(`the phone "${written}"`, async () => {
      const guide = await noComplaint({ 'clinic-phone': written });
      expect(guide.callLinks[0]).to.deep.equal({
        text: `Call Rosewater Clinic: ${written}`,
        href: dialled,
      });
    });

  it('markup in the clinic’s name, which is shown and never run', async () => {
    const name = '<script>document.title = 1</script> & <b>Sons</b>';
    const guide = await noComplaint({ 'clinic-name': name });
    expect(guide.textOf('[part=warning] [role=heading]')).to.equal(`Call ${name} at once if:`);
    expect(guide.all('script, [part=warning] [role=heading] b')).to.have.lengthOf(0);
  });
});
