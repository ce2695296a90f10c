import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emulate } from '../support/browser-commands.js';
import { needs } from '../support/engine.js';
import {
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';
import { typeParts } from '../support/typing.js';

const NOW: GuideAttributes = { now: '2026-11-21T10:00' };

const alertOf = (guide: Guide) => guide.textOf('[part=date-form] [role=alert]');
const focusOf = (guide: Guide) => guide.root.activeElement?.id ?? '';
const datesTold = ({ events }: Guide) =>
  events
    .filter(({ type }) => type === 'aftercare-date-change')
    .map(({ detail }) => (detail as { procedureDate: string }).procedureDate);

describe('Without a date the guide', () => {
  it('asks when the treatment was: today, yesterday or another day', async () => {
    const guide = await showGuide(NOW);
    expect(guide.title).to.equal('When was your treatment?');
    expect(guide.textsOf('[part=date-form] button')).to.deep.equal(['Today', 'Yesterday']);
    await guide.open('Another day');
    expect(guide.textsOf('[part=date-form] button').at(-1)).to.equal('Show my guide');
    expect(guide.dateInput.type).to.equal('date');
    expect(guide.dateInput.labels?.[0]?.textContent).to.equal('Another day');
  });

  it('shows the rules of the first day and says so, with all phases to read', async () => {
    const guide = await showGuide(NOW);
    expect(guide.headerLines).to.deep.equal(['For now we show the rules of the first day.']);
    expect(guide.avoid.map(({ text }) => text)).to.include.members([
      'Do not wear makeup yet.',
      'Do not stay in direct sun.',
    ]);
    expect(guide.steps.some(({ now }) => now)).to.equal(false);
    await guide.open('Every phase');
    expect(guide.textsOf('.preview > [role=heading]')).to.deep.equal([
      'Treatment day',
      'First 24 to 48 hours',
      'First week',
      'Long term',
    ]);
  });

  it('gives lengths instead of times', async () => {
    const guide = await showGuide(NOW);
    expect(guide.avoid.map(({ until }) => until).slice(0, 3)).to.deep.equal([
      'Not in the first 24 hours',
      'Not in the first 48 hours',
      'Not in the first 48 hours',
    ]);
    expect(guide.all('time')).to.have.lengthOf(0);
  });
});

describe('The answer to the date question', () => {
  it('"Today" shows the treatment day', async () => {
    const guide = await showGuide(NOW);
    await guide.click('Today');
    expect(guide.title).to.equal('Treatment day');
    expect(guide.element.day).to.equal(0);
    expect(datesTold(guide)).to.deep.equal(['2026-11-21']);
    expect(guide.asksForDate).to.equal(false);
  });

  it('"Yesterday" shows the day after', async () => {
    const guide = await showGuide(NOW);
    await guide.click('Yesterday');
    expect(guide.headerLines[0]).to.equal('Treated Friday 20 November.');
    expect(guide.element.day).to.equal(1);
    expect(datesTold(guide)).to.deep.equal(['2026-11-20']);
  });

  it('may be another day', async () => {
    const guide = await showGuide(NOW);
    await guide.pickDay('2026-11-17');
    expect(guide.title).to.equal('First week');
    expect(guide.element.day).to.equal(4);
    expect(datesTold(guide)).to.deep.equal(['2026-11-17']);
  });

  it('may be given with the Enter key', async () => {
    const guide = await showGuide(NOW);
    await guide.openOtherDay();
    guide.dateInput.value = '2026-11-17';
    guide.dateInput.focus();
    await sendKeys({ press: 'Enter' });
    await guide.settled();
    expect(guide.element.day).to.equal(4);
  });

  it('may be typed', async () => {
    const guide = await showGuide({ ...NOW, lang: 'en-US' });
    await guide.openOtherDay();
    guide.dateInput.focus();
    await typeParts('11', '17', '2026');
    await sendKeys({ press: 'Enter' });
    await guide.settled();
    expect(guide.element.day).to.equal(4);
  });

  it('is a day of the clinic’s calendar if the page names its zone', async () => {
    // In Tokyo it is the 22nd by now.
    const guide = await showGuide({ now: '2026-11-21T16:00Z', 'time-zone': 'Asia/Tokyo' });
    await guide.click('Today');
    expect(datesTold(guide)).to.deep.equal(['2026-11-22']);
    expect(guide.element.day).to.equal(0);
  });

  it('"Yesterday" is no day earlier than the visitor’s, where it is a day later than at the clinic', async () => {
    needs('a changed time zone');
    await emulate({ timeZone: 'Asia/Tokyo' });
    // In Tokyo it is Saturday the 21st, in New York still Friday evening.
    const guide = await showGuide({
      now: '2026-11-21T00:00Z',
      'time-zone': 'America/New_York',
    });
    await guide.click('Yesterday');
    expect(datesTold(guide)).to.deep.equal(['2026-11-20']);
    await guide.set({ now: '2026-11-21T06:00Z' });
    await guide.click('Change');
    await guide.click('Yesterday');
    expect(datesTold(guide)).to.deep.equal(['2026-11-20', '2026-11-20']);
  });

  it('moves the focus to the title, which has been updated by then', async () => {
    const guide = await showGuide(NOW);
    const titles: string[] = [];
    guide.one('#title').addEventListener('focus', () => titles.push(guide.title));
    guide.button('Yesterday').focus();
    await sendKeys({ press: 'Enter' });
    await guide.settled();
    expect(focusOf(guide)).to.equal('title');
    expect(titles).to.deep.equal(['First 24 to 48 hours']);
  });

  it('is kept when time, contact and layout change', async () => {
    const guide = await showGuide(NOW);
    await guide.click('Today');
    await guide.set({ now: '2026-11-24T10:00', 'clinic-phone': '111', layout: 'compact' });
    expect(guide.element.day).to.equal(3);
    guide.remove();
    document.body.append(guide.element);
    await guide.settled();
    expect(guide.element.day).to.equal(3);
  });
});

describe('An impossible day', () => {
  const OUT_OF_RANGE = 'Pick a day in the last 2 years.';

  it('in the future is rejected, with a message that is read out', async () => {
    const guide = await showGuide(NOW);
    expect(alertOf(guide)).to.equal('');
    await guide.pickDay('2026-11-22');
    expect(alertOf(guide)).to.equal(OUT_OF_RANGE);
    expect(guide.dateInput.getAttribute('aria-invalid')).to.equal('true');
    expect(
      guide.one(`#${guide.dateInput.getAttribute('aria-describedby')}`).textContent,
    ).to.include(OUT_OF_RANGE);
    expect(guide.element.day).to.equal(null);
    expect(datesTold(guide)).to.deep.equal([]);
  });

  it('stays in the field to be corrected', async () => {
    const guide = await showGuide(NOW);
    await guide.pickDay('2027-11-20');
    expect(guide.dateInput.value).to.equal('2027-11-20');
  });

  it('may be an empty field, which is rejected too', async () => {
    const guide = await showGuide(NOW);
    await guide.openOtherDay();
    await guide.click('Show my guide');
    expect(alertOf(guide)).not.to.equal('');
    expect(guide.asksForDate).to.equal(true);
  });

  it('more than two years ago is rejected, and not called a day in the future', async () => {
    const guide = await showGuide(NOW);
    await guide.pickDay('2016-11-20');
    expect(guide.asksForDate).to.equal(true);
    expect(alertOf(guide)).to.equal(OUT_OF_RANGE);
    expect(alertOf(guide)).not.to.include('future');
  });

  it('is not offered by the calendar of the browser', async () => {
    const guide = await showGuide(NOW);
    await guide.openOtherDay();
    expect(guide.dateInput.max).to.equal('2026-11-21');
    expect(guide.dateInput.min).to.equal('2024-11-21');
  });

  it('has no message any more once a valid one is given', async () => {
    const guide = await showGuide(NOW);
    await guide.pickDay('2026-11-25');
    await guide.click('Today');
    await guide.click('Change the date');
    expect(alertOf(guide)).to.equal('');
    expect(guide.dateInput.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('has no message any more when the page gives the date', async () => {
    const guide = await showGuide(NOW);
    await guide.pickDay('2026-11-25');
    await guide.set({ 'procedure-date': '2026-11-20' });
    await guide.click('Change the date');
    expect(alertOf(guide)).to.equal('');
  });
});

describe('"Change the date"', () => {
  it('asks again, with the day in use filled in', async () => {
    const guide = await showGuide({ ...NOW, 'procedure-date': '2026-11-20T15:30' });
    expect(guide.asksForDate).to.equal(false);
    await guide.click('Change the date');
    expect(guide.asksForDate).to.equal(true);
    await guide.openOtherDay();
    expect(guide.dateInput.value).to.equal('2026-11-20');
    expect(guide.element.day).to.equal(1);
  });

  it('replaces the date of the page by the visitor’s', async () => {
    const guide = await showGuide({ ...NOW, 'procedure-date': '2026-11-20T15:30' });
    await guide.click('Change the date');
    await guide.pickDay('2026-11-18');
    expect(guide.element.day).to.equal(3);
    expect(guide.element.procedureDate).to.equal('2026-11-20T15:30');
    expect(datesTold(guide)).to.deep.equal(['2026-11-18']);
  });

  it('can be cancelled with "Keep the date"', async () => {
    const guide = await showGuide({ ...NOW, 'procedure-date': '2026-11-20T15:30' });
    await guide.click('Change the date');
    await guide.pickDay('2026-12-24');
    await guide.click('Keep the date');
    expect(guide.asksForDate).to.equal(false);
    expect(guide.headerLines[0]).to.equal('Treated Friday 20 November at 15:30.');
    expect(datesTold(guide)).to.deep.equal([]);
    await guide.click('Change the date');
    expect(alertOf(guide)).to.equal('');
  });

  it('has no "Keep the date" if there is no date', async () => {
    const guide = await showGuide(NOW);
    expect(guide.textsOf('button')).not.to.include('Keep the date');
    expect(guide.textsOf('button')).not.to.include('Change the date');
  });

  it('keeps the keyboard focus', async () => {
    const guide = await showGuide({ ...NOW, 'procedure-date': '2026-11-20T15:30' });
    guide.button('Change the date').focus();
    await sendKeys({ press: 'Enter' });
    await guide.settled();
    const { activeElement } = guide.root;
    expect(activeElement?.matches('#title, [part=date-form] *') ?? false, 'asked').to.equal(true);
    guide.button('Keep the date').focus();
    await sendKeys({ press: 'Enter' });
    await guide.settled();
    expect(guide.root.activeElement === null, 'kept').to.equal(false);
  });

  it('scrolls the question into view', async () => {
    const guide = await showGuide({ ...NOW, 'procedure-date': '2026-11-20T15:30' });
    guide.button('Change the date').scrollIntoView({ behavior: 'instant' });
    await guide.click('Change the date');
    const { top, bottom } = guide.one('[part=date-form]').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });
});

describe('A date that the page gives later', () => {
  it('replaces the visitor’s', async () => {
    const guide = await showGuide(NOW);
    await guide.click('Today');
    await guide.set({ 'procedure-date': '2026-11-19' });
    expect(guide.element.day).to.equal(2);
  });

  it('and removes again leads back to the question', async () => {
    const guide = await showGuide({ ...NOW, 'procedure-date': '2026-11-20' });
    await guide.click('Change the date');
    await guide.pickDay('2026-11-18');
    await guide.set({ 'procedure-date': null });
    expect(guide.title).to.equal('When was your treatment?');
    expect(guide.element.day).to.equal(null);
  });

  it('closes a question that was open', async () => {
    const guide = await showGuide({ ...NOW, 'procedure-date': '2026-11-20' });
    await guide.click('Change the date');
    await guide.set({ 'procedure-date': '2026-11-19' });
    expect(guide.asksForDate).to.equal(false);
  });
});

describe('What the visitor enters', () => {
  /** Everything that could store a date or send it somewhere, by name. */
  function watchWaysOut(): { readonly used: readonly string[]; readonly stop: () => void } {
    const used: string[] = [];
    const undo: (() => void)[] = [];
    const replace = (owner: object, name: string) => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      if (!descriptor) throw new Error(`There is no ${name} to watch.`);
      const told = () => void used.push(name);
      const watched =
        'value' in descriptor
          ? { ...descriptor, value: told }
          : { ...descriptor, get: () => (told(), ''), set: told };
      Object.defineProperty(owner, name, watched);
      undo.push(() => Object.defineProperty(owner, name, descriptor));
    };
    for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key', 'length'])
      replace(Storage.prototype, name);
    replace(Document.prototype, 'cookie');
    replace(IDBFactory.prototype, 'open');
    replace(CacheStorage.prototype, 'open');
    for (const name of ['pushState', 'replaceState']) replace(History.prototype, name);
    for (const name of [
      'fetch',
      'WebSocket',
      'EventSource',
      'Worker',
      'Image',
      'open',
      'postMessage',
    ])
      replace(window, name);
    for (const name of ['open', 'send']) replace(XMLHttpRequest.prototype, name);
    replace(Navigator.prototype, 'sendBeacon');
    return {
      used,
      stop: () => {
        for (const each of undo) each();
      },
    };
  }

  it('is neither stored nor sent', async () => {
    const requestsBefore = performance.getEntriesByType('resource').length;
    const address = location.href;
    const { used, stop } = watchWaysOut();
    try {
      const guide = await showGuide({ ...NOW, 'clinic-phone': '020 7946 0018' });
      await guide.pickDay('2026-12-24');
      await guide.pickDay('2026-11-17');
      await guide.click('Change the date');
      await guide.click('Yesterday');
      await guide.openAll();
      expect(guide.element.day).to.equal(1);
    } finally {
      stop();
    }
    expect(used).to.deep.equal([]);
    expect(performance.getEntriesByType('resource')).to.have.lengthOf(requestsBefore);
    expect(location.href).to.equal(address);
  });

  it('stays on the device, and the guide says so', async () => {
    const guide = await showGuide(NOW);
    await guide.openOtherDay();
    expect(guide.textOf('[part=date-form]')).to.include(
      'What you enter here stays on this device.',
    );
  });

  it('is lost with the element', async () => {
    const guide = await showGuide(NOW);
    await guide.click('Today');
    const copy = guide.element.cloneNode(true) as typeof guide.element;
    document.body.append(copy);
    await copy.updateComplete;
    expect(copy.day).to.equal(null);
    copy.remove();
  });
});
