import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { spokenPage } from '../support/accessibility-tree.js';
import { devtools } from '../support/browser-commands.js';
import {
  showSteadyGuide as showGuide,
  type Guide,
  type GuideAttributes,
} from '../support/guide.js';
import { typeParts } from '../support/typing.js';

// The date question with a keyboard alone, or with a screen reader.

const ASKED: GuideAttributes = { now: '2026-11-21T10:00', remember: true };
const DATED: GuideAttributes = { ...ASKED, 'procedure-date': '2026-11-20T15:30' };

const focusOf = ({ root }: Guide) => {
  const { activeElement } = root;
  return activeElement?.id || (activeElement?.textContent.trim() ?? '');
};

async function press(guide: Guide, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await guide.settled();
}

/** The focus at each press of the tab key, from the first control on; a date input has several fields. */
async function tabStops(guide: Guide, count: number): Promise<readonly string[]> {
  const stops: string[] = [];
  while (stops.length < count) {
    const focus = focusOf(guide);
    if (focus !== stops.at(-1)) stops.push(focus);
    await press(guide, 'Tab');
  }
  return stops;
}

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value: unknown };
  }[];
}

/** The names and states of the controls with a role. */
async function controls(role: string): Promise<readonly Node[]> {
  await new Promise(requestAnimationFrame);
  const { nodes } = await devtools<{ nodes: readonly Node[] }>('Accessibility.getFullAXTree');
  return nodes.filter((node) => !node.ignored && node.role?.value === role);
}

const stateOf = (node: Node | undefined, name: string) =>
  node?.properties?.find((each) => each.name === name)?.value.value;

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('With the keyboard alone, in the date question', () => {
  it('the controls are reached in their order', async () => {
    const guide = await showGuide(ASKED);
    await guide.openOtherDay();
    guide.one('#first-answer').focus();
    expect(await tabStops(guide, 7)).to.deep.equal([
      'first-answer',
      'Yesterday',
      'Another day',
      'day',
      'time',
      'Show my guide',
      'keep',
    ]);
  });

  it('each answer can be given, kept, corrected and forgotten', async () => {
    const guide = await showGuide({ ...ASKED, lang: 'en-US' });
    guide.one('#keep').focus();
    await press(guide, ' ');
    await guide.openOtherDay();
    guide.dateInput.focus();
    await typeParts('11', '19', '2026');
    await press(guide, 'Enter');
    expect(guide.element.day).to.equal(2);
    expect(focusOf(guide)).to.equal('title');
    expect(localStorage.length).to.equal(1);

    // From the title, the way to correct the date is the next stop.
    await press(guide, 'Tab');
    expect(focusOf(guide)).to.equal('change-date');
    await press(guide, 'Enter');
    expect(focusOf(guide)).to.equal('first-answer');
    await press(guide, 'Tab', ' ');
    expect(guide.element.day).to.equal(1);

    await press(guide, 'Tab', 'Tab');
    expect(focusOf(guide)).to.equal('Forget the date');
    await press(guide, 'Enter');
    expect(guide.asksForDate).to.equal(true);
    expect(focusOf(guide)).to.equal('first-answer');
    expect(localStorage.length).to.equal(0);
  });

  it('the time can be typed, and the day stays', async () => {
    const guide = await showGuide({ ...ASKED, lang: 'en-US' });
    await guide.openOtherDay();
    guide.dateInput.value = '2026-11-20';
    guide.one('#time').focus();
    await typeParts('03', '30', 'PM');
    await press(guide, 'Enter');
    expect(guide.headerLines[0]).to.match(/^Treated Friday, November 20 at 3:30\sPM\.$/);
  });

  it('a time can be given for today and yesterday too', async () => {
    const guide = await showGuide(ASKED);
    await guide.openOtherDay();
    guide.one<HTMLInputElement>('#time').value = '09:15';
    await guide.click('Yesterday');
    expect(guide.headerLines[0]).to.equal('Treated Friday 20 November at 9:15.');
  });

  it('half a date is rejected: the question stays, and says which days it accepts', async () => {
    const guide = await showGuide({ ...ASKED, lang: 'en-US' });
    await guide.openOtherDay();
    guide.dateInput.focus();
    await sendKeys({ type: '1119' });
    await press(guide, 'Enter');
    expect(guide.asksForDate).to.equal(true);
    expect(guide.dateInput.getAttribute('aria-invalid')).to.equal('true');
    expect(guide.textOf('#day-problem')).to.equal('Pick a day in the last 2 years.');
  });
});

describe('With a screen reader', () => {
  it('the question is a group with its name, and each control has a name', async () => {
    const guide = await showGuide(ASKED);
    await guide.openOtherDay();
    const spoken = await spokenPage();
    const said = (role: string) =>
      spoken.filter((each) => each.role === role).map(({ text }) => text);
    expect(said('group')).to.include('When was your treatment?');
    expect(said('button')).to.include.members(['Today', 'Yesterday', 'Show my guide']);
    expect(said('Date')).to.deep.equal(['Another day']);
    expect(said('InputTime')).to.deep.equal(['Time, if you know it']);
    expect(said('checkbox')).to.deep.equal(['Keep the date on this device']);
  });

  it('the box is announced as not ticked, then as ticked', async () => {
    const guide = await showGuide(ASKED);
    expect(stateOf((await controls('checkbox'))[0], 'checked')).to.equal('false');
    guide.one('#keep').click();
    expect(stateOf((await controls('checkbox'))[0], 'checked')).to.equal('true');
  });

  it('an impossible day is announced as invalid, with the reason', async () => {
    const guide = await showGuide(ASKED);
    await guide.pickDay('2026-12-24');
    expect(stateOf((await controls('Date'))[0], 'invalid')).to.equal('true');
    const [alert] = (await spokenPage()).filter(({ role }) => role === 'alert');
    expect(alert?.text).to.equal('Pick a day in the last 2 years.');
  });

  it('the date is read in words right before the button to correct it', async () => {
    await showGuide(DATED);
    const spoken = (await spokenPage()).map(({ text }) => text).join(' ');
    expect(spoken).to.match(/Treated Friday 20 November at 15:30\. Change /);
  });
});
