import { expect } from '@open-wc/testing';
import { painted } from '../support/colours.js';
import { listenToConsole } from '../support/console.js';
import { RESTRICTIONS } from '../support/guidance.js';
import {
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';

/** Day 1, in the morning. */
const DAY_1: GuideAttributes = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-21T10:00' };

const lastHeaderLine = (guide: Guide) => guide.headerLines.at(-1);
const makeupUntil = (guide: Guide) =>
  guide.avoid.find(({ text }) => text.includes('makeup'))?.until;
const headingLevel = (guide: Guide) =>
  guide.root.querySelector('.title')?.getAttribute('aria-level');
const warningTitle = (guide: Guide) => guide.textOf('[part=warning] [role=heading]');
const footLinks = (guide: Guide) =>
  guide.all('.foot a').map((link) => [link.textContent.trim(), link.getAttribute('href')].join());

interface Example {
  readonly attribute: string;
  readonly property: string;
  readonly value: string;
  /** What the guide shows of it. */
  readonly look: (guide: Guide) => unknown;
  readonly without: unknown;
  readonly with: unknown;
}

const EXAMPLES: readonly Example[] = [
  {
    attribute: 'procedure-date',
    property: 'procedureDate',
    value: '2026-11-20',
    look: ({ title }) => title,
    without: 'When was your treatment?',
    with: 'First 24 to 48 hours',
  },
  {
    attribute: 'clinic-name',
    property: 'clinicName',
    value: 'Rosewater Clinic',
    look: warningTitle,
    without: 'Call your clinic at once if:',
    with: 'Call Rosewater Clinic at once if:',
  },
  {
    attribute: 'clinic-phone',
    property: 'clinicPhone',
    value: '020 7946 0018',
    look: ({ callLinks }) => callLinks,
    without: [],
    // One in the header, one in the warning.
    with: [
      { text: 'Call 020 7946 0018', href: 'tel:02079460018' },
      { text: 'Call 020 7946 0018', href: 'tel:02079460018' },
    ],
  },
  {
    attribute: 'clinic-email',
    property: 'clinicEmail',
    value: 'care@rosewater.example',
    look: footLinks,
    without: [],
    with: ['Write to care@rosewater.example,mailto:care@rosewater.example'],
  },
  {
    attribute: 'clinic-url',
    property: 'clinicUrl',
    value: 'https://rosewater.example/aftercare',
    look: footLinks,
    without: [],
    with: ['Website,https://rosewater.example/aftercare'],
  },
  {
    attribute: 'next-visit',
    property: 'nextVisit',
    value: '2026-12-18T10:00',
    look: lastHeaderLine,
    without: 'Treated Friday 20 November at 15:30.',
    with: 'Your next visit: Friday 18 December at 10:00.',
  },
  {
    attribute: 'time-zone',
    property: 'timeZone',
    value: 'Asia/Tokyo',
    look: lastHeaderLine,
    without: 'Treated Friday 20 November at 15:30.',
    with: 'All times are clinic times (Tokyo).',
  },
  {
    attribute: 'layout',
    property: 'layout',
    value: 'counter',
    look: (guide) => guide.all('section').length > 0,
    without: true,
    with: false,
  },
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    value: '4',
    look: headingLevel,
    without: '2',
    with: '4',
  },
  {
    attribute: 'extend',
    property: 'extend',
    value: 'makeup:48',
    look: makeupUntil,
    without: 'Not until Saturday 21 November at 15:30',
    with: 'Not until Sunday 22 November at 15:30',
  },
  {
    attribute: 'now',
    property: 'now',
    value: `${deviceDate(-39)}T12:00`,
    look: ({ dial }) => dial.number,
    // Without it the device's clock counts.
    without: '40',
    with: '1',
  },
];

/** What an example is about, if it is not day 1. */
const TREATED: Readonly<Record<string, GuideAttributes>> = {
  now: { 'procedure-date': deviceDate(-40) },
};

/** The device's date some days from now, as in 2026-11-20. */
function deviceDate(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date.toLocaleDateString('sv');
}

for (const { attribute, property, value, look, without, with: shown } of EXAMPLES) {
  describe(`The attribute ${attribute}`, () => {
    const others: GuideAttributes = {
      ...DAY_1,
      ...TREATED[attribute],
      [attribute]: null,
    };
    const setProperty = async (guide: Guide, to: unknown) => {
      (guide.element as unknown as Record<string, unknown>)[property] = to;
      await guide.settled();
    };

    it('applies from the start', async () => {
      const guide = await showGuide({ ...others, [attribute]: value });
      expect(look(guide)).to.deep.equal(shown);
    });

    it('applies when it is set later, and no longer when it is removed', async () => {
      const guide = await showGuide(others);
      expect(look(guide)).to.deep.equal(without);
      await guide.set({ [attribute]: value });
      expect(look(guide)).to.deep.equal(shown);
      await guide.set({ [attribute]: null });
      expect(look(guide)).to.deep.equal(without);
    });

    it(`can be set by the property ${property}, and unset with null or undefined`, async () => {
      const guide = await showGuide(others);
      await setProperty(guide, value);
      expect(look(guide)).to.deep.equal(shown);
      await setProperty(guide, null);
      expect(look(guide)).to.deep.equal(without);
      await setProperty(guide, value);
      await setProperty(guide, undefined);
      expect(look(guide)).to.deep.equal(without);
    });

    it(`is read by the property ${property}`, async () => {
      const guide = await showGuide({ ...others, [attribute]: value });
      expect(guide.element).to.have.property(property, value);
      await guide.set({ [attribute]: null });
      expect((guide.element as unknown as Record<string, unknown>)[property]).to.equal(null);
    });

    it('counts as absent while it is blank, without a warning', async () => {
      const guide = await showGuide({ ...others, [attribute]: '  ' });
      expect(look(guide)).to.deep.equal(without);
      expect(guide.events.map(({ type }) => type)).to.deep.equal(['aftercare-ready']);
    });
  });
}

describe('The attribute procedure', () => {
  it('names the built-in guidance, which is also the default', async () => {
    const guide = await showGuide({ ...DAY_1, procedure: 'microneedling' });
    const named = guide.text;
    await guide.set({ procedure: null });
    expect(guide.text).to.equal(named);
    expect(guide.textOf('.eyebrow')).to.equal('Microneedling aftercare');
    expect(guide.events.map(({ type }) => type)).to.deep.equal(['aftercare-ready']);
  });
});

describe('The attribute heading-level', () => {
  it('is a number as a property too', async () => {
    const guide = await showGuide(DAY_1);
    guide.element.headingLevel = 5;
    await guide.settled();
    expect(headingLevel(guide)).to.equal('5');
  });
});

describe('The attribute time-zone', () => {
  it('is the zone that days are counted in', async () => {
    // At this instant it is still the 21st in London and already the 22nd in Tokyo.
    const guide = await showGuide({
      'procedure-date': '2026-11-20',
      now: '2026-11-21T16:00Z',
      'time-zone': 'Asia/Tokyo',
    });
    expect(guide.element.day).to.equal(2);
    await guide.set({ 'time-zone': 'Europe/London' });
    expect(guide.element.day).to.equal(1);
  });

  it('is the zone that the treatment was written in', async () => {
    const guide = await showGuide({
      'procedure-date': '2026-11-20T15:30',
      now: '2026-11-21T06:29Z',
      'time-zone': 'Asia/Tokyo',
    });
    expect(makeupUntil(guide)).to.equal('Not until Saturday 21 November at 15:30');
    await guide.set({ now: '2026-11-21T06:30Z' });
    expect(makeupUntil(guide)).to.equal(undefined);
  });
});

describe('The attribute lang', () => {
  const treated = ({ headerLines }: Guide) => headerLines[0];

  it('decides how dates and times are written, by attribute and by property', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'en-GB' });
    expect(treated(guide)).to.equal('Treated Friday 20 November at 15:30.');
    await guide.set({ lang: 'en-US' });
    expect(treated(guide)).to.equal('Treated Friday, November 20 at 3:30 PM.');
    guide.element.lang = 'en-GB';
    await guide.settled();
    expect(treated(guide)).to.equal('Treated Friday 20 November at 15:30.');
    await guide.set({ lang: null });
    expect(treated(guide)).to.equal('Treated Friday, November 20 at 3:30 PM.');
  });

  it('is inherited from the nearest ancestor, even across a shadow root', async () => {
    const ancestor = document.createElement('div');
    ancestor.lang = 'en-GB';
    const host = document.createElement('div');
    ancestor.append(host);
    document.body.append(ancestor);
    const guide = await showGuide({ ...DAY_1, lang: null });
    host.attachShadow({ mode: 'open' }).append(guide.element);
    await guide.settled();
    expect(treated(guide)).to.equal('Treated Friday 20 November at 15:30.');
    ancestor.remove();
  });

  for (const lang of ['xx', 'zz-ZZ', 'not a language', 'tlh-Latn-x-made-up']) {
    it(`gives a guide in English, marked as such, if it is "${lang}"`, async () => {
      const page = document.createElement('div');
      page.dir = 'rtl';
      document.body.append(page);
      const guide = await showGuide({ ...DAY_1, lang });
      page.append(guide.element);
      await guide.settled();
      const article = guide.one('[part=guide]');
      expect(article.getAttribute('lang')).to.equal('en');
      expect(article.getAttribute('dir')).to.equal('ltr');
      expect(getComputedStyle(article).direction).to.equal('ltr');
      expect(guide.title).to.equal('First 24 to 48 hours');
      expect(treated(guide)).to.equal('Treated Friday, November 20 at 3:30 PM.');
      page.remove();
    });
  }
});

describe('The attribute hidden', () => {
  it('hides the guide and shows it again', async () => {
    const guide = await showGuide({ ...DAY_1, hidden: true });
    expect(guide.element.checkVisibility()).to.equal(false);
    expect(guide.element.offsetHeight).to.equal(0);
    await guide.set({ hidden: null });
    expect(guide.element.checkVisibility()).to.equal(true);
    expect(guide.element.offsetHeight).to.be.above(100);
  });
});

describe('The public state of a guide', () => {
  it('is right as soon as an attribute is set, before the guide shows it', async () => {
    const guide = await showGuide(DAY_1);
    guide.write({ now: '2026-11-23T10:00' });
    expect(guide.element.day).to.equal(3);
    expect(guide.element.phase).to.equal('first-week');
    expect(guide.element.restrictions.map(({ id }) => id)).not.to.include('makeup');
  });

  it('is right before the guide is on a page', () => {
    const element = document.createElement('aftercare-guide');
    element.setAttribute('procedure-date', '2026-11-20');
    element.setAttribute('now', '2026-11-22T10:00');
    expect(element.day).to.equal(2);
    expect(element.phase).to.equal('first-48-hours');
  });

  it('is null if no date is known, with the strictest restrictions and no ends', async () => {
    const { element } = await showGuide({ now: '2026-11-21T10:00' });
    expect(element.day).to.equal(null);
    expect(element.phase).to.equal(null);
    expect(element.restrictions.map(({ id }) => id)).to.deep.equal(RESTRICTIONS);
    expect(element.restrictions.every(({ until }) => until === null)).to.equal(true);
  });

  it('has each restriction in force with its line and the instant at which it ends', async () => {
    const { element } = await showGuide({ ...DAY_1, 'time-zone': 'Europe/London' });
    const found = (id: string) => element.restrictions.find((each) => each.id === id);
    expect(found('makeup')).to.deep.equal({
      id: 'makeup',
      text: 'Do not wear makeup yet.',
      until: new Date('2026-11-21T15:30Z'),
    });
    expect(found('smoking')?.until).to.equal(null);
  });

  it('counts days down before the treatment, when nothing is restricted yet', async () => {
    const { element } = await showGuide({ ...DAY_1, now: '2026-11-17T10:00' });
    expect(element.day).to.equal(-3);
    expect(element.phase).to.equal('before');
    expect(element.restrictions).to.deep.equal([]);
  });

  it('is read-only', async () => {
    const { element } = await showGuide(DAY_1);
    for (const name of ['day', 'phase', 'restrictions'])
      expect(() => Reflect.set(element, name, 7), name).not.to.throw();
    expect(element.day).to.equal(1);
    expect(element.phase).to.equal('first-48-hours');
  });
});

describe('Slots', () => {
  const INSIDE = `
    <p id="fallback">Wash your hands.</p>
    <img slot="logo" alt="Rosewater" width="40" height="40" />
    <p slot="note">A nurse answers our phone.</p>`;

  it('show the logo in the header and the note at the foot', async () => {
    const guide = await showGuide(DAY_1, INSIDE);
    const logo = guide.element.querySelector('img');
    const note = guide.element.querySelector('[slot=note]');
    expect(logo?.assignedSlot?.matches('[part=header] slot')).to.equal(true);
    expect(logo?.checkVisibility()).to.equal(true);
    expect(note?.assignedSlot?.matches('footer slot')).to.equal(true);
    expect(guide.text).to.include('A nurse answers our phone.');
  });

  it('show a note that is added later', async () => {
    const guide = await showGuide(DAY_1);
    guide.element.innerHTML = '<p slot="note">Closed on Monday.</p>';
    expect(guide.text).to.include('Closed on Monday.');
  });

  it('never show the fallback once the guide is there', async () => {
    const guide = await showGuide(DAY_1, INSIDE);
    expect(guide.element.querySelector('#fallback')?.checkVisibility()).to.equal(false);
    expect(guide.text).not.to.include('Wash your hands.');
    await guide.set({ layout: 'compact' });
    expect(guide.element.querySelector('#fallback')?.checkVisibility()).to.equal(false);
  });
});

describe('A guide whose update throws', () => {
  /** A property that throws when it is read. */
  const broken: PropertyDescriptor = {
    configurable: true,
    get: () => {
      throw new Error('broken on purpose');
    },
  };

  it('keeps the fallback visible, logs one error, and renders once it can', async () => {
    const lines = listenToConsole();
    const element = document.createElement('aftercare-guide');
    element.innerHTML = '<p>Wash your hands.</p>';
    element.setAttribute('now', '2026-11-21T10:00');
    Object.defineProperty(element, 'lang', broken);
    let ready = 0;
    element.addEventListener('aftercare-ready', () => void ready++);
    document.body.append(element);
    await element.updateComplete;
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(ready).to.equal(0);
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/^<aftercare-guide> .*broken on purpose/);

    Reflect.deleteProperty(element, 'lang');
    element.setAttribute('clinic-name', 'Rose Clinic');
    await element.updateComplete;
    expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
    expect(ready).to.equal(1);
    element.remove();
  });

  it('keeps the last rendered guide', async () => {
    listenToConsole();
    const guide = await showGuide(DAY_1);
    Object.defineProperty(guide.element, 'lang', broken);
    guide.element.clinicName = 'Rose Clinic';
    await guide.settled();
    expect(guide.title).to.equal('First 24 to 48 hours');
  });
});

describe('Custom properties', () => {
  const COLOURS: readonly (readonly [string, string, keyof CSSStyleDeclaration])[] = [
    ['accent', '.eyebrow', 'color'],
    ['surface', '[part=guide]', 'backgroundColor'],
    ['text', '[part=guide]', 'color'],
    ['muted', '.line', 'color'],
    ['line', '[part=guide]', 'borderTopColor'],
    ['avoid', '.wait .answer .icon', 'color'],
    ['warning', '[part=warning] [role=heading]', 'color'],
  ];
  for (const [name, selector, property] of COLOURS) {
    it(`--aftercare-${name} colours ${selector}`, async () => {
      const guide = await showGuide(DAY_1);
      const colour = () => painted(getComputedStyle(guide.one(selector))[property] as string);
      const before = colour();
      guide.element.style.setProperty(`--aftercare-${name}`, 'rgb(12, 34, 56)');
      expect(colour()).to.equal('rgb(12, 34, 56)');
      guide.element.style.removeProperty(`--aftercare-${name}`);
      expect(colour()).to.equal(before);
    });
  }

  it('--aftercare-radius rounds the corners', async () => {
    const guide = await showGuide(DAY_1);
    guide.element.style.setProperty('--aftercare-radius', '3px');
    expect(getComputedStyle(guide.one('[part=guide]')).borderTopLeftRadius).to.equal('3px');
  });

  it('--aftercare-font is the font; without it the page’s is inherited', async () => {
    const guide = await showGuide(DAY_1);
    const font = () => getComputedStyle(guide.one('[part=item]')).fontFamily;
    guide.element.style.fontFamily = 'Georgia';
    expect(font()).to.equal('Georgia');
    guide.element.style.setProperty('--aftercare-font', 'Verdana');
    expect(font()).to.equal('Verdana');
  });

  it('are inherited from an ancestor, and a page’s own colours do not leak in', async () => {
    document.documentElement.style.setProperty('--aftercare-text', 'rgb(1, 2, 3)');
    document.body.style.color = 'rgb(200, 0, 0)';
    const guide = await showGuide(DAY_1);
    expect(getComputedStyle(guide.one('[part=guide]')).color).to.equal('rgb(1, 2, 3)');
    document.documentElement.style.removeProperty('--aftercare-text');
    expect(getComputedStyle(guide.one('[part=guide]')).color).not.to.equal('rgb(200, 0, 0)');
    document.body.style.color = '';
  });
});

describe('Parts', () => {
  it('can be styled by the page', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('aftercare-guide::part(avoid) { background-color: rgb(9, 8, 7); }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const guide = await showGuide(DAY_1);
    expect(getComputedStyle(guide.one('[part=avoid]')).backgroundColor).to.equal('rgb(9, 8, 7)');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});
