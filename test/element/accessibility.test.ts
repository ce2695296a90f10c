import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { spokenPage } from '../support/accessibility-tree.js';
import { emulate, type Device } from '../support/browser-commands.js';
import { listenToConsole } from '../support/console.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { spokenText, visibleText } from '../support/visible-text.js';

/** Day 1, in the morning. */
const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  now: '2026-11-21T10:00',
  'clinic-name': 'Rosewater Clinic',
  'clinic-phone': '020 7946 0018',
  'clinic-email': 'care@rosewater.example',
  'clinic-url': 'https://rosewater.example/',
};
const NO_DATE: GuideAttributes = { ...DAY_1, 'procedure-date': null };

const LOOKS: Readonly<Record<string, Device>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

before(() => {
  document.documentElement.lang = 'en';
  document.documentElement.style.colorScheme = 'light dark';
  document.title = 'A page with a guide';
});

describe('axe finds no violation in the guide', () => {
  // The states that no page shows by itself; the others are in the gallery, which has its own test.
  const STATES: Readonly<Record<string, () => Promise<Guide>>> = {
    'all parts opened': async () => {
      const guide = await showGuide(DAY_1);
      await guide.openAll();
      return guide;
    },
    'a day that was refused': async () => {
      const guide = await showGuide(NO_DATE);
      await guide.pickDay('2027-01-01');
      return guide;
    },
    'the date about to be changed': async () => {
      const guide = await showGuide(DAY_1);
      await guide.click('Change the date');
      return guide;
    },
    'compact, opened': async () => {
      const guide = await showGuide({ ...DAY_1, layout: 'compact' });
      await guide.openAll();
      return guide;
    },
    'compact, a day that was refused': async () => {
      const guide = await showGuide({ ...NO_DATE, layout: 'compact' });
      await guide.pickDay('2027-01-01');
      return guide;
    },
    'a first-level heading, a phone that is text': async () => {
      listenToConsole();
      return showGuide({ ...DAY_1, 'heading-level': '1', 'clinic-phone': 'ask for Ann' });
    },
    'after something ended': async () => {
      const guide = await showGuide(DAY_1);
      await guide.set({ now: '2026-11-23T10:00' });
      return guide;
    },
  };
  for (const [state, show] of Object.entries(STATES))
    it(`${state}, in ${Object.keys(LOOKS).join(', ')}`, async () => {
      const { element } = await show();
      for (const device of Object.values(LOOKS)) {
        await emulate(device);
        await expect(element).to.be.accessible();
      }
    });
});

/** Presses Tab from before the guide until it is left. Calls back at each stop. */
async function tabThrough(guide: Guide, visit: (control: HTMLElement) => void): Promise<void> {
  const before = document.createElement('button');
  const after = document.createElement('button');
  guide.element.before(before);
  guide.element.after(after);
  before.focus();
  let last: Element | null = null;
  for (let presses = 0; presses < 60; presses++) {
    await sendKeys({ press: 'Tab' });
    if (document.activeElement !== guide.element) break;
    const control = guide.root.activeElement as HTMLElement;
    // The fields of a date input are stops of their own.
    if (control !== last) visit(control);
    last = control;
  }
  const left = document.activeElement === after;
  before.remove();
  after.remove();
  expect(left, 'the keyboard leaves the guide').to.equal(true);
}

async function stopsOf(guide: Guide): Promise<readonly string[]> {
  const stops: string[] = [];
  await tabThrough(guide, (control) => {
    const label = control instanceof HTMLInputElement ? control.labels?.[0] : control;
    stops.push(control.ariaLabel ?? (label ? visibleText(label) : ''));
  });
  return stops;
}

describe('The keyboard', () => {
  it('reaches every control in reading order', async () => {
    const guide = await showGuide(DAY_1);
    expect(await stopsOf(guide)).to.deep.equal([
      'Change the date',
      'Call Rosewater Clinic: 020 7946 0018',
      'When to call',
      'Makeup Not until 15:30 today',
      'Workouts, sauna, hot yoga Not until tomorrow (Sun), 15:30',
      'Retinol, acids, vitamin C on skin Not until tomorrow (Sun), 15:30, then ask your clinic first',
      'Direct sun, sunbathing Not until Fri 27, 15:30, then with care: SPF 30+, hat, shade',
      'Scrubs, harsh washes Not until Fri 27, 15:30, then ask your clinic first',
      'Call Rosewater Clinic: 020 7946 0018',
      'How',
      'Why',
      'More',
      'Every phase',
      'Products to look for',
      'Food and drink',
      'About the treatment',
      'Write to care@rosewater.example',
      'Website',
      'Add to calendar',
      'With reminders',
      'Print',
    ]);
  });

  it('reaches the date question right after its title, then the phone', async () => {
    const guide = await showGuide(NO_DATE);
    await guide.openOtherDay();
    expect((await stopsOf(guide)).slice(0, 8)).to.deep.equal([
      'Today',
      'Yesterday',
      'Another day',
      'Another day',
      'Time, if you know it',
      'Show my guide',
      'Call Rosewater Clinic: 020 7946 0018',
      'When to call',
    ]);
  });

  it('reaches all of the compact layout', async () => {
    const guide = await showGuide({ ...DAY_1, layout: 'compact' });
    expect(await stopsOf(guide)).to.deep.equal([
      'Call 020 7946 0018',
      'When to call',
      'Change the date',
    ]);
  });

  it('reaches the phone of the counter layout, and nothing else there', async () => {
    const guide = await showGuide({ ...DAY_1, layout: 'counter' });
    expect(await stopsOf(guide)).to.deep.equal(['Call 020 7946 0018']);
  });

  for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' }))
    it(`opens and closes a closed part with ${name}, and keeps its place`, async () => {
      const guide = await showGuide(DAY_1);
      const summary = guide.all('summary')[0] as HTMLElement;
      const details = summary.parentElement as HTMLDetailsElement;
      const pressed = async () => {
        const toggled = new Promise((resolve) => {
          details.addEventListener('toggle', resolve, { once: true });
        });
        await sendKeys({ press: key });
        await toggled;
        await guide.settled();
      };
      summary.focus();
      await pressed();
      expect(details.open).to.equal(true);
      expect(visibleText(details)).to.include('It can carry germs');
      expect(guide.root.activeElement === summary).to.equal(true);
      await pressed();
      expect(details.open).to.equal(false);
      expect(guide.root.activeElement === summary).to.equal(true);
    });

  it('reaches the warning by the link "When to call"', async () => {
    const guide = await showGuide(DAY_1);
    scrollTo(0, 0);
    guide.button('When to call').focus();
    await sendKeys({ press: 'Enter' });
    expect(guide.root.activeElement?.matches('[part=warning]')).to.equal(true);
    const { top, bottom } = guide.one('[part=warning]').getBoundingClientRect();
    expect(bottom).to.be.above(0);
    expect(top).to.be.below(innerHeight);
  });

  for (const [look, device] of Object.entries(LOOKS))
    it(`has a visible focus ring, in ${look}`, async () => {
      await emulate(device);
      const guide = await showGuide(DAY_1);
      await guide.click('Change the date');
      const unseen: string[] = [];
      await tabThrough(guide, (control) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
        const { backgroundColor } = getComputedStyle(guide.one('[part=guide]'));
        const seen =
          outlineStyle !== 'none' &&
          parseFloat(outlineWidth) >= 2 &&
          outlineColor !== backgroundColor;
        if (!seen) unseen.push(visibleText(control));
      });
      expect(unseen).to.deep.equal([]);
    });
});

describe('Headings', () => {
  for (const level of [1, 2, 3, 4, 5, 6])
    it(`begin at level ${level} if heading-level is ${level}`, async () => {
      const guide = await showGuide({ ...DAY_1, 'heading-level': String(level) });
      await guide.openAll();
      const levelsOf = (selector: string) =>
        new Set(guide.all(selector).map((heading) => Number(heading.getAttribute('aria-level'))));
      const atMost6 = (wanted: number) => [Math.min(wanted, 6)];
      expect([...levelsOf('.title')]).to.deep.equal([level]);
      expect([...levelsOf('section > [role=heading]:not(.preview *)')]).to.deep.equal(
        atMost6(level + 1),
      );
      expect([...levelsOf('.part > .inside > [role=heading]')]).to.deep.equal(atMost6(level + 1));
      expect([...levelsOf('.preview > [role=heading]')]).to.deep.equal(atMost6(level + 2));
      expect([...levelsOf('.preview * > [role=heading]')], 'read ahead').to.deep.equal(
        atMost6(level + 3),
      );
    });

  it('are reduced to one in the compact layout, of the same level', async () => {
    const guide = await showGuide({ ...DAY_1, layout: 'compact', 'heading-level': '4' });
    expect(
      guide.all('[role=heading]').map((each) => each.getAttribute('aria-level')),
    ).to.deep.equal(['4']);
  });
});

describe('A screen reader', () => {
  const heard = async () => (await spokenPage()).map(({ role, text }) => `${role}: ${text}`);

  it('announces the guide as one article, named by its title', async () => {
    await showGuide(DAY_1);
    expect(await heard()).to.include.members([
      'article: First 24 to 48 hours',
      'heading: First 24 to 48 hours',
    ]);
  });

  it('has a name for every control', async () => {
    const guide = await showGuide(DAY_1);
    await guide.click('Change the date');
    await guide.openOtherDay();
    const controls = (await heard()).filter((each) =>
      /^(link|button|Date|DisclosureTriangle): /.test(each),
    );
    expect(controls.filter((each) => each.endsWith(': '))).to.deep.equal([]);
    expect(controls).to.include.members([
      'link: Call Rosewater Clinic: 020 7946 0018',
      'button: When to call',
      'button: Yesterday',
      'Date: Another day',
      'button: Keep the date',
      'DisclosureTriangle: Food and drink',
      'link: Write to care@rosewater.example',
    ]);
  });

  it('reads a phase to read ahead and its first day as separate words', async () => {
    const guide = await showGuide(DAY_1);
    await guide.open('Every phase');
    expect(await heard()).to.include.members([
      'heading: Treatment day Friday 20 November',
      'heading: First week From Monday 23 November',
    ]);
  });

  it('reads a closed row as a whole: what not to do, until when in full, and what then', async () => {
    const guide = await showGuide(DAY_1);
    const friday = 'Friday 27 November at 15:30';
    expect(await heard()).to.include.members([
      'DisclosureTriangle: Do not wear makeup yet. Makeup. Not until Saturday 21 November at 15:30',
      `DisclosureTriangle: Do not scrub your face. Scrubs, harsh washes. Not until ${friday}, then ask your clinic first`,
    ]);
    await guide.set({ now: '2026-11-22T10:00' });
    expect(await heard()).to.include('DisclosureTriangle: Makeup. Yes');
  });

  it('announces the date question as one group', async () => {
    await showGuide(NO_DATE);
    expect(await heard()).to.include('group: When was your treatment?');
  });

  it('does not read the dial, which repeats the words beside it', async () => {
    await showGuide(DAY_1);
    const texts = (await spokenPage()).map(({ text }) => text);
    expect(texts).to.include('1 day since your treatment');
    expect(texts.filter((text) => /day since(?! your treatment)/.test(text))).to.deep.equal([]);
  });

  it('announces which phase is the current one', async () => {
    const guide = await showGuide(DAY_1);
    const current = guide.all('[aria-current]');
    expect(current.map((each) => each.getAttribute('aria-current'))).to.deep.equal(['step']);
    expect(current.map(spokenText)).to.deep.equal([
      'First 24 to 48 hours From Saturday 21 November',
    ]);
  });

  it('never reads a line of "What to avoid" without its "Do not"', async () => {
    const guide = await showGuide(NO_DATE);
    await guide.openAll();
    const lines = guide.all('[part=avoid] [part=item]').map(spokenText);
    expect(lines.length).to.be.above(20);
    expect(lines.filter((line) => !line.startsWith('Do not '))).to.deep.equal([]);
  });
});

describe('On a right-to-left page', () => {
  it('phone, e-mail and names keep their own direction', async () => {
    document.documentElement.dir = 'rtl';
    const guide = await showGuide({ ...DAY_1, 'clinic-name': 'عيادة الورد' });
    const phones = guide.all('[part=call-link] bdi[dir=ltr]');
    expect(phones.map(visibleText)).to.deep.equal(['020 7946 0018', '020 7946 0018']);
    expect(phones.map((each) => getComputedStyle(each).direction)).to.deep.equal(['ltr', 'ltr']);
    expect(guide.all('.links bdi[dir=ltr]').map(visibleText)).to.deep.equal([
      'care@rosewater.example',
    ]);
    expect(guide.all('bdi:not([dir])').map(visibleText)).to.deep.equal([
      'Microneedling',
      'عيادة الورد',
      'عيادة الورد',
      'عيادة الورد',
      '1.0.0',
    ]);
    document.documentElement.dir = '';
  });
});

describe('On a touch screen', () => {
  for (const [state, attributes] of Object.entries({
    'with a date': DAY_1,
    'without a date': NO_DATE,
    'in the long term': { ...DAY_1, now: '2026-12-24T10:00' },
    'in the compact layout': { ...DAY_1, layout: 'compact' },
    'in the counter layout': { ...DAY_1, layout: 'counter' },
  }))
    it(`every control is at least 44 px high and wide, ${state}`, async () => {
      await emulate({ viewport: { width: 320, height: 640 } });
      const guide = await showGuide({
        ...attributes,
        languages: 'en zh',
        remember: true,
        'next-visit': '2027-01-18T10:00',
      });
      const smallOnes = () =>
        guide
          .all('button, summary, input, a')
          .filter((control) => {
            const target = control.closest('label') ?? control;
            const { width, height } = target.getBoundingClientRect();
            return width < 44 || height < 44;
          })
          .map((control) => control.ariaLabel ?? (visibleText(control) || control.id));
      expect(smallOnes(), 'closed').to.deep.equal([]);
      await guide.openAll();
      if (guide.root.querySelector('#change-date')) await guide.click('Change the date');
      if (guide.root.querySelector('#other-day')) await guide.openOtherDay();
      expect(smallOnes(), 'opened').to.deep.equal([]);
    });
});
