import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';

/** Day 1, in the morning. */
const DAY_1: GuideAttributes = { 'procedure-date': '2026-11-20T15:30', now: '2026-11-21T10:00' };

const NAMES = [
  'aftercare-ready',
  'aftercare-phase-change',
  'aftercare-date-change',
  'aftercare-error',
] as const;

const typesOf = ({ events }: Guide) => events.map(({ type }) => type);

describe('aftercare-ready', () => {
  it('has day and phase, and fires once, after the first render', async () => {
    const guide = await showGuide(DAY_1);
    expect(guide.events).to.deep.equal([
      { type: 'aftercare-ready', detail: { day: 1, phase: 'first-48-hours' } },
    ]);
    await guide.set({ 'clinic-phone': '111', layout: 'compact' });
    guide.remove();
    document.body.append(guide.element);
    await guide.settled();
    expect(typesOf(guide)).to.deep.equal(['aftercare-ready']);
  });

  it('fires when the guide can be read', async () => {
    const element = document.createElement('aftercare-guide');
    element.setAttribute('procedure-date', '2026-11-20');
    element.setAttribute('now', '2026-11-21T10:00');
    let title: string | undefined;
    element.addEventListener('aftercare-ready', () => {
      title = element.shadowRoot?.querySelector('#title')?.textContent;
    });
    document.body.append(element);
    await element.updateComplete;
    expect(title).to.equal('First 24 to 48 hours');
    element.remove();
  });

  it('has no day and no phase if the date is not known', async () => {
    const guide = await showGuide({ now: '2026-11-21T10:00' });
    expect(guide.events).to.deep.equal([
      { type: 'aftercare-ready', detail: { day: null, phase: null } },
    ]);
  });

  it('has a negative day and the phase "before" ahead of the treatment', async () => {
    const guide = await showGuide({ ...DAY_1, now: '2026-11-17T10:00' });
    expect(guide.events[0]?.detail).to.deep.equal({ day: -3, phase: 'before' });
  });
});

describe('aftercare-phase-change', () => {
  const changesOf = ({ events }: Guide) =>
    events.filter(({ type }) => type === 'aftercare-phase-change').map(({ detail }) => detail);

  it('has each phase that is entered, and the one before it', async () => {
    // On the 19th it is the 20th already somewhere on Earth, so two days before.
    const guide = await showGuide({ ...DAY_1, now: '2026-11-18T10:00' });
    const days = ['20T16:00', '21T10:00', '22T10:00', '23T10:00', '27T10:00', '28T10:00'];
    for (const day of days) await guide.set({ now: `2026-11-${day}` });
    expect(changesOf(guide)).to.deep.equal([
      { day: 0, phase: 'immediate', previousPhase: 'before' },
      { day: 1, phase: 'first-48-hours', previousPhase: 'immediate' },
      { day: 3, phase: 'first-week', previousPhase: 'first-48-hours' },
      { day: 8, phase: 'long-term', previousPhase: 'first-week' },
    ]);
  });

  it('fires when the date is changed, removed or given', async () => {
    const guide = await showGuide(DAY_1);
    await guide.set({ 'procedure-date': '2026-11-01' });
    await guide.set({ 'procedure-date': null });
    await guide.set({ 'procedure-date': '2026-11-21' });
    expect(changesOf(guide)).to.deep.equal([
      { day: 20, phase: 'long-term', previousPhase: 'first-48-hours' },
      { day: null, phase: null, previousPhase: 'long-term' },
      { day: 0, phase: 'immediate', previousPhase: null },
    ]);
  });

  it('does not fire for a new day in the same phase', async () => {
    const guide = await showGuide(DAY_1);
    await guide.set({ now: '2026-11-22T10:00' });
    expect(guide.element.day).to.equal(2);
    expect(changesOf(guide)).to.deep.equal([]);
  });

  it('fires when the guide shows the new phase', async () => {
    const guide = await showGuide(DAY_1);
    const titles: string[] = [];
    guide.element.addEventListener('aftercare-phase-change', () => titles.push(guide.title));
    await guide.set({ now: '2026-11-23T10:00' });
    expect(titles).to.deep.equal(['First week']);
  });
});

describe('aftercare-date-change', () => {
  it('has the day that the visitor gave', async () => {
    const guide = await showGuide({ now: '2026-11-21T10:00' });
    await guide.click('Yesterday');
    expect(guide.events).to.deep.include({
      type: 'aftercare-date-change',
      detail: { procedureDate: '2026-11-20' },
    });
  });

  it('fires when the guide shows that day, after the change of phase', async () => {
    const guide = await showGuide({ now: '2026-11-21T10:00' });
    const titles: string[] = [];
    guide.element.addEventListener('aftercare-date-change', () => titles.push(guide.title));
    await guide.click('Yesterday');
    expect(titles).to.deep.equal(['First 24 to 48 hours']);
    expect(typesOf(guide)).to.deep.equal([
      'aftercare-ready',
      'aftercare-phase-change',
      'aftercare-date-change',
    ]);
  });

  it('does not fire when the page gives the date', async () => {
    const guide = await showGuide(DAY_1);
    await guide.set({ 'procedure-date': '2026-11-21' });
    expect(typesOf(guide)).not.to.include('aftercare-date-change');
  });
});

describe('Every event', () => {
  /** Makes a guide fire all its events, and collects them at a node of the page. */
  async function eventsAt(target: EventTarget, parent: Node): Promise<CustomEvent[]> {
    listenToConsole();
    const events: CustomEvent[] = [];
    const listener = (event: Event) => void events.push(event as CustomEvent);
    for (const name of NAMES) target.addEventListener(name, listener);
    const guide = await showGuide({ now: '2026-11-21T10:00', layout: 'x' });
    guide.remove();
    const copy = guide.element.cloneNode() as typeof guide.element;
    events.length = 0;
    parent.appendChild(copy);
    await copy.updateComplete;
    copy.shadowRoot?.querySelector<HTMLElement>('[part=date-form] button')?.click();
    await copy.updateComplete;
    copy.remove();
    for (const name of NAMES) target.removeEventListener(name, listener);
    return events;
  }

  it('bubbles to the document', async () => {
    const events = await eventsAt(document, document.body);
    expect(events.map(({ type }) => type)).to.have.members([...NAMES]);
    expect(events.every(({ bubbles }) => bubbles)).to.equal(true);
  });

  it('leaves the shadow root of another element', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const events = await eventsAt(document, host.attachShadow({ mode: 'open' }));
    expect(events.map(({ type }) => type)).to.have.members([...NAMES]);
    expect(events.every(({ composed }) => composed)).to.equal(true);
    host.remove();
  });

  it('is not cancelable: there is nothing to prevent', async () => {
    const events = await eventsAt(document, document.body);
    expect(events.some(({ cancelable }) => cancelable)).to.equal(false);
  });
});

describe('The first events', () => {
  it('report errors and then that the guide is ready, in one task', async () => {
    listenToConsole();
    const guide = await showGuide({ ...DAY_1, layout: 'first', 'heading-level': '12' });
    expect(typesOf(guide)).to.deep.equal(['aftercare-error', 'aftercare-error', 'aftercare-ready']);
  });

  it('may be handled by changing an attribute', async () => {
    listenToConsole(); // Lit's development build warns of a second update
    const guide = await showGuide(DAY_1);
    guide.element.addEventListener('aftercare-phase-change', () => {
      guide.element.setAttribute('clinic-name', 'Rosewater Clinic');
    });
    await guide.set({ now: '2026-11-23T10:00' });
    await guide.settled();
    expect(guide.textOf('[part=warning] [role=heading]')).to.equal(
      'Call Rosewater Clinic at once if:',
    );
  });
});
