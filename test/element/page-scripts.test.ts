import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { showGuide, type Guide } from '../support/guide.js';

const NOW = { now: '2026-11-21T10:00', remember: true } as const;

/** Listens at the document as a page's script does, until the test ends. */
function pageListens(types: readonly string[], listener: (event: Event) => void): void {
  for (const type of types) {
    document.addEventListener(type, listener);
    undo.push(() => document.removeEventListener(type, listener));
  }
}
const undo: (() => void)[] = [];
afterEach(() => {
  while (undo.length) undo.pop()?.();
  localStorage.clear();
});

/** As copy protection is written: fields of the page are spared by the event's target. */
const protect = (event: Event) => {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
};

async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await nextFrame();
  await nextFrame();
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [
    Math.round(left + Math.min(width / 2, 20)),
    Math.round(top + height / 2),
  ];
  await sendMouse({ type: 'click', position });
}

describe('On a page with copy protection', () => {
  beforeEach(() =>
    pageListens(
      [
        'mousedown',
        'pointerdown',
        'touchstart',
        'selectstart',
        'contextmenu',
        'copy',
        'cut',
        'paste',
        'keydown',
      ],
      protect,
    ),
  );

  for (const id of ['day', 'time'])
    it(`a click focuses the field of the ${id}`, async () => {
      const guide = await showGuide(NOW);
      await guide.openOtherDay();
      await clickOn(guide.one(`#${id}`));
      expect(guide.root.activeElement?.id).to.equal(id);
    });

  it('the box to keep the date can be ticked with the space bar', async () => {
    const guide = await showGuide(NOW);
    const box = guide.one<HTMLInputElement>('#keep');
    const before = box.checked;
    box.focus();
    await sendKeys({ press: ' ' });
    expect(box.checked).to.equal(!before);
  });

  it('a day can be typed and entered with the keyboard', async () => {
    const guide = await showGuide(NOW);
    await guide.openOtherDay();
    guide.dateInput.value = '2026-11-20';
    guide.dateInput.focus();
    await sendKeys({ press: 'Enter' });
    await guide.settled();
    expect(guide.element.day).to.equal(1);
  });

  for (const type of ['copy', 'cut', 'paste', 'contextmenu', 'selectstart'])
    it(`the field keeps what ${type} does`, async () => {
      const guide = await showGuide(NOW);
      await guide.openOtherDay();
      pageListens([type], (event) => event.preventDefault());
      const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
      expect(guide.dateInput.dispatchEvent(event)).to.equal(true);
    });
});

describe('A page’s listener', () => {
  /** The keys that the page hears when they are pressed in the guide's field. */
  async function heard(guide: Guide, init: KeyboardEventInit): Promise<boolean> {
    await guide.openOtherDay();
    let isHeard = false;
    pageListens(['keydown'], () => {
      isHeard = true;
    });
    guide.dateInput.dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }),
    );
    return isHeard;
  }

  for (const init of [
    { key: '5' },
    { key: 'j' },
    { key: '/' },
    { key: ' ' },
    { key: 'Enter' },
    { key: 'ArrowUp' },
    { key: 'Backspace' },
    { key: 'v', ctrlKey: true },
    { key: 'C', metaKey: true },
  ])
    it(`does not hear ${JSON.stringify(init)} in the guide’s field, so no hotkey takes it`, async () => {
      expect(await heard(await showGuide(NOW), init)).to.equal(false);
    });

  for (const init of [
    { key: 'Tab' },
    { key: 'Tab', shiftKey: true },
    { key: 'Escape' },
    { key: 'F5' },
    { key: 'k', ctrlKey: true },
    { key: 'ArrowLeft', altKey: true },
    { key: 'r', metaKey: true },
  ])
    it(`hears ${JSON.stringify(init)} in the guide’s field`, async () => {
      expect(await heard(await showGuide(NOW), init)).to.equal(true);
    });

  it('hears the guide’s own events, clicks, and keys and presses on its buttons', async () => {
    const types: string[] = [];
    pageListens(
      ['aftercare-ready', 'aftercare-date-change', 'click', 'keydown', 'mousedown'],
      (event) => types.push(event.type),
    );
    const guide = await showGuide(NOW);
    guide.one('#keep').click();
    const button = guide.button('Yesterday');
    for (const type of ['keydown', 'mousedown'])
      button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    await guide.click('Yesterday');
    expect(types).to.deep.equal([
      'aftercare-ready',
      'click',
      'keydown',
      'mousedown',
      'click',
      'aftercare-date-change',
    ]);
  });

  it('that captures still gets every event of the guide’s fields', async () => {
    const guide = await showGuide(NOW);
    await guide.openOtherDay();
    let isHeard = false;
    const listener = () => {
      isHeard = true;
    };
    document.addEventListener('keydown', listener, true);
    undo.push(() => document.removeEventListener('keydown', listener, true));
    guide.dateInput.dispatchEvent(
      new KeyboardEvent('keydown', { key: '5', bubbles: true, composed: true }),
    );
    expect(isHeard).to.equal(true);
  });
});
