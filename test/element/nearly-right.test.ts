import { expect } from '@open-wc/testing';
import { AftercareGuide } from '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { showGuide, type GuideAttributes } from '../support/guide.js';

const NOW = { now: '2026-11-21T10:00' };

describe('A misspelt attribute', () => {
  const NAMES = AftercareGuide.observedAttributes;
  const SPELLINGS: Readonly<Record<string, (name: string) => string>> = {
    'as a property': (name) => name.replace(/-/g, ''), // HTML makes it lower case
    'with underscores': (name) => name.replace(/-/g, '_'),
    'as data-': (name) => `data-${name}`,
    'as data- with underscores': (name) => `data-${name.replace(/-/g, '_')}`,
  };
  for (const [how, spell] of Object.entries(SPELLINGS))
    for (const name of NAMES.filter((each) => spell(each) !== each))
      it(`is logged once: ${name} ${how}`, async () => {
        const lines = listenToConsole();
        const value = `${how} ${name}`;
        const guide = await showGuide({ ...NOW, lang: null, [name]: null, [spell(name)]: value });
        await guide.set({ 'clinic-name': 'Rose Clinic' });
        await showGuide({ ...NOW, lang: null, [name]: null, [spell(name)]: value });
        expect(lines.filter((line) => line.includes('is not read'))).to.deep.equal([
          `<aftercare-guide> ${spell(name)}="${value}" is not read. Write ${name}="…".`,
        ]);
      });

  it('is not reported if the right one is there too, nor are attributes of others', async () => {
    const lines = listenToConsole();
    await showGuide({
      ...NOW,
      'procedure-date': '2026-11-20',
      'data-procedure-date': '2026-11-20',
      'data-astro-cid-x1': '',
      'ng-reflect-clinic-phone': '1',
      'aria-label': 'Guide',
      id: 'now',
      class: 'layout',
      style: 'color: red',
    });
    expect(lines).to.deep.equal([]);
  });
});

describe('A value without quotation marks around it', () => {
  const show = async (attributes: string) => {
    const lines = listenToConsole();
    const place = document.createElement('div');
    place.innerHTML = `<aftercare-guide now="2026-11-21T10:00" ${attributes}></aftercare-guide>`;
    document.body.append(place);
    await (place.firstElementChild as AftercareGuide).updateComplete;
    place.remove();
    return lines.map((line) => line.replace(/.*> (.*) is cut off .*/, '$1'));
  };

  it('is cut at its first space, which is logged', async () => {
    // A page logs a line once, also if a test is tried again.
    const unlike = Math.random().toString().slice(2, 6);
    expect(await show(`clinic-phone=020 7${unlike} 0${unlike}`)).to.deep.equal([
      `7${unlike}`,
      `0${unlike}`,
    ]);
    expect(await show(`clinic-phone=(020) (0)${unlike}`)).to.include(`(0)${unlike}`);
    expect(await show(`clinic-name='Anne's Clinic${unlike}' lang=en`)).to.deep.equal([
      `clinic${unlike}'`,
    ]);
    expect(await show('clinic-name=Linden procedure-date=2026-11-20')).to.deep.equal([]);
  });
});

describe('Typographic quotes around a value', () => {
  const SEEN: readonly (readonly [GuideAttributes, string, string])[] = [
    [
      { 'clinic-name': '”Rosewater″' },
      '[part=warning] [role=heading]',
      'Call Rosewater at once if:',
    ],
    [
      { 'clinic-name': '“Rosewater' },
      '[part=warning] [role=heading]',
      'Call Rosewater at once if:',
    ],
    [{ 'clinic-phone': '„02079460018“' }, '[part=call-link][href]', 'Call 02079460018'],
    [{ 'clinic-email': '«care@clinic.example»' }, '.foot a', 'Write to care@clinic.example'],
    [{ 'clinic-url': '’https://clinic.example/’' }, '.foot a', 'Website'],
    [{ 'heading-level': '”3″' }, '#title', 'First 24 to 48 hours'],
    [{ procedure: '“microneedling”' }, '.eyebrow', 'Microneedling aftercare'],
    [{ lang: '”es″' }, '.eyebrow', 'Microneedling: cuidados posteriores'],
  ];
  for (const [attributes, selector, shown] of SEEN)
    it(`are ignored, with a warning: ${JSON.stringify(attributes)}`, async () => {
      const lines = listenToConsole();
      const guide = await showGuide({ ...NOW, 'procedure-date': '2026-11-20', ...attributes });
      expect(guide.textOf(selector)).to.equal(shown);
      const [[name, value] = []] = Object.entries(attributes);
      expect(lines).to.deep.equal([
        `<aftercare-guide> ${name}=${String(value)} has round quotes. Write straight ones: ${name}="…".`,
      ]);
    });

  it('that cut the value at a space leave no number to dial', async () => {
    listenToConsole();
    const { callLinks } = await showGuide({
      ...NOW,
      'clinic-phone': '”020', // and two attributes, 7946 and 0018″
    });
    expect(callLinks.map(({ href }) => href)).to.deep.equal(['', '']);
  });

  it('are kept if they are part of a name', async () => {
    const lines = listenToConsole();
    for (const name of ['“Rosewater” Clinic', 'Clinic „Rose“', 'Anne’s', 'L’Étoile']) {
      const guide = await showGuide({ ...NOW, 'clinic-name': name });
      expect(guide.textOf('[part=warning] [role=heading]')).to.equal(`Call ${name} at once if:`);
    }
    expect(lines).to.deep.equal([]);
  });
});

describe('A tag with a date and with from-link', () => {
  it('is reported: each visitor would see that day, whatever the link says', async () => {
    const lines = listenToConsole();
    await showGuide({ 'from-link': '', 'procedure-date': '' });
    await showGuide({ 'from-link': '' });
    await showGuide({ 'procedure-date': '2026-11-20' });
    expect(lines).to.deep.equal([]);
    await showGuide({ 'from-link': '', 'procedure-date': '2026-11-20' });
    expect(lines.join()).to.match(
      /procedure-date wins over from-link: every visitor sees that day/,
    );
  });
});

describe('A tag that "/>" does not close', () => {
  const ATTRIBUTES =
    'procedure-date="2026-11-20T15:30" now="2026-11-21T10:00" clinic-phone="020 7946 0018"';
  const parse = async (html: string) => {
    const place = document.createElement('main');
    place.innerHTML = html;
    document.body.append(place);
    const guide = place.querySelector('aftercare-guide') as AftercareGuide;
    while (!(await guide.updateComplete));
    return place;
  };
  const isSeen = (place: Element, selector: string) =>
    place.querySelector<HTMLElement>(selector)?.checkVisibility() ?? null;
  afterEach(() => document.querySelectorAll('body > main').forEach((each) => each.remove()));

  const SWALLOWED = {
    'a heading': '<h2 id="x">Our prices</h2>',
    'a heading and text': '\n<h2 id="x">Our prices</h2>\n<p>From 90</p>\n',
    sections: '<section><h2 id="x">Prices</h2></section><section>Team</section>',
    'text and a footer': '<p>Open daily</p><footer id="x">Rose Clinic</footer>',
    'another guide': `<p id="x">Second:</p><aftercare-guide ${ATTRIBUTES}></aftercare-guide>`,
    'a form': '<form><input id="x"></form>',
  };
  for (const [what, html] of Object.entries(SWALLOWED))
    it(`does not hide the elements after it, and their number is logged: ${what}`, async () => {
      const lines = listenToConsole();
      const place = await parse(`<p>Before</p><aftercare-guide ${ATTRIBUTES} />${html}`);
      expect(isSeen(place, '#x')).to.equal(true);
      const guide = place.querySelector('aftercare-guide') as AftercareGuide;
      expect(guide.day).to.equal(1);
      expect(guide.shadowRoot?.querySelector('[part=warning]')).to.not.equal(null);
      expect(lines.length).to.be.at.most(1); // once for the same number
    });

  it('is reported with the number of elements inside', async () => {
    const lines = listenToConsole();
    await parse(`<aftercare-guide ${ATTRIBUTES} />${'<h2>A</h2><p>B</p>'.repeat(4)}`);
    expect(lines).to.deep.equal([
      '<aftercare-guide> has 8 of the page’s elements inside, which stay visible: </aftercare-guide> is missing. "/>" does not close a tag.',
    ]);
  });

  const FALLBACKS = {
    'a paragraph': '<p id="x">Call us</p>',
    'a list and a link': '<p id="x">Call <a href="tel:1">us</a></p><ul><li>A</li></ul>',
    'a heading in an element of its own': '<div id="x"><h2>Aftercare</h2><p>Call us</p></div>',
    'a heading beside a slot': '<img slot="logo" alt=""><p id="x">Call us</p>',
  };
  for (const [what, html] of Object.entries(FALLBACKS))
    it(`is not assumed for a fallback: ${what}`, async () => {
      const lines = listenToConsole();
      const place = await parse(`<aftercare-guide ${ATTRIBUTES}>${html}</aftercare-guide>`);
      expect(isSeen(place, '#x')).to.equal(false);
      expect(lines).to.deep.equal([]);
    });

  it('is not assumed if anything follows the end tag', async () => {
    const lines = listenToConsole();
    const place = await parse(
      `<aftercare-guide ${ATTRIBUTES}><h2 id="x">Aftercare</h2></aftercare-guide>\n`,
    );
    expect(isSeen(place, '#x')).to.equal(false);
    expect(lines).to.deep.equal([]);
  });

  it('is not assumed for a guide that a script has made', async () => {
    const lines = listenToConsole();
    const guide = await showGuide(NOW, '<h2 id="x">Aftercare</h2>');
    expect(isSeen(guide.element, '#x')).to.equal(false);
    expect(lines).to.deep.equal([]);
  });
});
