import { expect } from '@open-wc/testing';
import { emulate } from '../support/browser-commands.js';
import {
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';

/** Day 1, in the morning. */
const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  now: '2026-11-21T10:00',
  'clinic-name': 'Rosewater Clinic',
  'clinic-phone': '020 7946 0018',
};
const NO_DATE: GuideAttributes = { ...DAY_1, 'procedure-date': null };
const BEFORE: GuideAttributes = { ...DAY_1, now: '2026-11-17T10:00' };

const CALL = { text: 'Call 020 7946 0018', href: 'tel:02079460018' };

describe('The full layout', () => {
  it('has its parts in order: where you are, when you can do what, what is usual, when to call, what to do', async () => {
    const guide = await showGuide(DAY_1);
    expect(guide.textsOf('[role=heading]')).to.deep.equal([
      'First 24 to 48 hours',
      'Most important now',
      'When can I…?',
      'What is usual',
      'Call Rosewater Clinic at once if:',
      'Call the emergency number if:',
      'What to do',
      'What to avoid',
      'Ask your clinic first',
    ]);
  });

  it('has at most three things at the top', async () => {
    const guide = await showGuide(DAY_1);
    expect(guide.mostImportant).to.have.lengthOf(3);
  });

  it('shows the phone and the link to the warning on a phone without scrolling', async () => {
    await emulate({ viewport: { width: 360, height: 640 } });
    scrollTo(0, 0);
    const guide = await showGuide(DAY_1);
    document.body.prepend(guide.element);
    await guide.settled();
    for (const control of [guide.one('[part=call-link]'), guide.button('When to call')])
      expect(control.getBoundingClientRect().bottom).to.be.below(640);
  });

  it('has the phone in the header and in the warning, with the clinic’s name', async () => {
    const guide = await showGuide(DAY_1);
    expect(guide.callLinks).to.deep.equal([
      { text: 'Call Rosewater Clinic: 020 7946 0018', href: 'tel:02079460018' },
      { text: 'Call Rosewater Clinic: 020 7946 0018', href: 'tel:02079460018' },
    ]);
  });

  it('has the warning and all to read before the treatment, and shows nothing as allowed', async () => {
    const guide = await showGuide(BEFORE);
    expect(guide.title).to.equal('Before your treatment');
    expect(guide.todo).to.deep.equal([]);
    expect(guide.avoid).to.deep.equal([]);
    expect(guide.answers.size).to.equal(0);
    expect(guide.callSigns.length).to.be.above(3);
    expect(guide.closedParts).to.have.lengthOf(4);
  });

  it('renders a closed part only when it is opened', async () => {
    const guide = await showGuide(DAY_1);
    const inside = () => guide.all('details > .inside').length;
    expect(inside()).to.equal(0);
    await guide.open('Every phase');
    expect(inside()).to.equal(1);
    const details = guide.one<HTMLDetailsElement>('details[open]');
    const toggled = new Promise((resolve) => {
      details.addEventListener('toggle', resolve, { once: true });
    });
    details.querySelector('summary')?.click();
    await toggled;
    await guide.settled();
    expect(inside()).to.equal(0);
  });

  it('puts do and avoid side by side if there is room, else one below the other', async () => {
    const guide = await showGuide(DAY_1);
    // Firefox evaluates container queries once a frame.
    const nextFrame = () => new Promise(requestAnimationFrame);
    const sideBySide = () => {
      const [todo, avoid] = [guide.one('[part=do]'), guide.one('.lists > [part=avoid]')];
      return avoid.getBoundingClientRect().left >= todo.getBoundingClientRect().right;
    };
    guide.element.style.width = '700px';
    await nextFrame();
    expect(sideBySide()).to.equal(true);
    guide.element.style.width = '340px';
    await nextFrame();
    expect(sideBySide()).to.equal(false);
  });
});

describe('The compact layout', () => {
  const compact = async (attributes: GuideAttributes) =>
    showGuide({ ...attributes, layout: 'compact' });

  it('has the day, the phase, the first restriction with its end, and the phone', async () => {
    const guide = await compact(DAY_1);
    expect(guide.dial.number).to.equal('1');
    expect(guide.title).to.equal('First 24 to 48 hours');
    expect(guide.counterWords).to.equal('1 day since your treatment');
    expect(guide.textOf('.line')).to.equal('Do not wear makeup yet. Not until 15:30 today');
    expect(guide.callLinks).to.deep.equal([CALL]);
  });

  it('says when the treatment was, beside the button to correct it', async () => {
    const guide = await compact(DAY_1);
    expect(guide.textOf('.own-date')).to.equal('Treated Fri 20, 15:30. Change');
  });

  it('is at most 320 px high in a column of 320 px', async () => {
    const guide = await compact(DAY_1);
    guide.element.style.width = '320px';
    expect(guide.element.offsetHeight).to.be.below(320);
  });

  it('has the warning behind "When to call"', async () => {
    const guide = await compact(DAY_1);
    expect(guide.callSigns).to.deep.equal([]);
    const details = await guide.open('When to call');
    expect(details.textContent.replace(/\s+/g, ' ')).to.include(
      'Call Rosewater Clinic at once if:',
    );
    expect(guide.callSigns).to.include('You see pus.');
    expect(guide.emergencySigns).to.include('It is hard to breathe.');
  });

  it('asks for the date and takes the answer', async () => {
    const guide = await compact(NO_DATE);
    expect(guide.title).to.equal('When was your treatment?');
    await guide.click('Yesterday');
    expect(guide.title).to.equal('First 24 to 48 hours');
    expect(guide.asksForDate).to.equal(false);
  });

  it('lets visitors correct the date that they entered', async () => {
    const guide = await compact(NO_DATE);
    await guide.click('Yesterday');
    expect(guide.button('Change the date').id).to.equal('change-date');
  });

  it('shows the first rule of the first day if no date is known', async () => {
    const guide = await compact(NO_DATE);
    expect(guide.textOf('.line')).to.equal('Do not wear makeup yet. Not in the first 24 hours');
  });

  it('shows when the treatment was in the long term, when no restriction has an end', async () => {
    const guide = await compact({ ...DAY_1, now: '2026-12-24T10:00' });
    expect(guide.textOf('.line')).to.equal('Treated Fri 20 Nov, 15:30.');
  });

  it('before the treatment says when the guide starts', async () => {
    const guide = await compact(BEFORE);
    expect(guide.title).to.equal('Before your treatment');
    expect(guide.textOf('.line')).to.equal(
      'Your treatment is on Fri 20, 15:30. This guide starts that day.',
    );
  });
});

describe('The counter layout', () => {
  const counter = async (attributes: GuideAttributes) =>
    showGuide({ ...attributes, layout: 'counter' });
  const heard = (guide: Guide) => guide.one('#title').textContent.trim();

  it('is the dial and the phone; screen readers announce the count in words', async () => {
    const guide = await counter(DAY_1);
    expect(guide.text).to.equal('1\nday since\nCall 020 7946 0018');
    expect(heard(guide)).to.equal('1 day since your treatment');
    expect(guide.one('[part=counter]').getAttribute('aria-hidden')).to.equal('true');
    expect(guide.callLinks).to.deep.equal([CALL]);
  });

  it('counts down before the treatment', async () => {
    const guide = await counter(BEFORE);
    expect(guide.dial).to.deep.equal({ number: '3', unit: 'days to go' });
    expect(heard(guide)).to.equal('3 days until your treatment');
  });

  it('has a question mark if no date is known, with the question for screen readers', async () => {
    const guide = await counter(NO_DATE);
    expect(guide.dial.number).to.equal('?');
    expect(heard(guide)).to.equal('When was your treatment?');
  });

  it('is as wide as its content, not as its column', async () => {
    const guide = await counter(DAY_1);
    expect(guide.one('[part=guide]').offsetWidth).to.be.below(260);
  });
});

describe('The tile', () => {
  const DAYS = [
    ['2026-11-20T16:00', '0', 'today'],
    ['2026-11-21T16:00', '1', 'day since'],
    ['2026-11-24T16:00', '4', 'days since'],
    ['2027-12-25T16:00', '400', 'days since'],
    ['2026-11-18T06:00', '2', 'days to go'],
  ] as const;
  for (const [now, number, unit] of DAYS)
    it(`says ${number} ${unit}, and draws nothing that reads as a score`, async () => {
      const guide = await showGuide({ ...DAY_1, now });
      expect(guide.dial).to.deep.equal({ number, unit });
      expect(guide.one('[part=counter]').children).to.have.lengthOf(2);
    });
});

describe('A change of the layout', () => {
  it('keeps the date that the visitor gave', async () => {
    const guide = await showGuide(NO_DATE);
    await guide.click('Yesterday');
    for (const layout of ['compact', 'counter', 'full']) {
      await guide.set({ layout });
      expect(guide.dial.number, layout).to.equal('1');
    }
  });

  it('replaces the article instead of adding one', async () => {
    const guide = await showGuide(DAY_1);
    for (const layout of ['counter', 'compact', 'full', 'counter']) {
      await guide.set({ layout });
      expect(guide.all('article'), layout).to.have.lengthOf(1);
      expect(guide.all('[part=counter]'), layout).to.have.lengthOf(1);
    }
  });
});
