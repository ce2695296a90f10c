import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { builtInText } from '../../demo/editor/model/model.js';
import { emulate } from '../support/browser-commands.js';
import { timeUntil, wait } from '../support/clock.js';
import { Editor } from '../support/editor.js';
import { has, needs } from '../support/engine.js';

type Axe = { run(context: Document, options: RunOptions): Promise<AxeResults> };

const TWO = builtInText(['en', 'ar']);

async function click(editor: Editor, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    editor.root.querySelector<HTMLElement>(`#${id}`)!.click();
    await wait(30);
    await editor.settled();
  }
}

async function pick(editor: Editor, id: string, value: string, event = 'change'): Promise<void> {
  const field = editor.root.querySelector<HTMLInputElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new editor.page.window.Event(event, { bubbles: true }));
  await editor.settled();
}

/** What the editor can look like. */
const STATES: Readonly<Record<string, (editor: Editor) => Promise<void>>> = {
  async 'at the start'() {},
  async 'with the form'(editor) {
    await editor.openText(TWO);
  },
  async 'with Arabic beside English, and what is folded open'(editor) {
    await editor.openText(TWO);
    await pick(editor, 'beside', 'ar');
    await click(editor, 'items-makeup-words', 'add-avoid', 'phases-immediate-main');
    await click(editor, 'phases-immediate-first', 'signs-pus-when', 'more-procedure', 'sign');
    await click(editor, 'items-wash-phases', 'questions-sun-words');
  },
  async 'with advice'(editor) {
    await editor.openText(TWO);
    await pick(editor, 'items-makeup-until', '6', 'input');
    await click(editor, 'items-smoking-remove', 'signs-pus-remove');
    await timeUntil(() => editor.root.querySelector('#signs-pus-reason') !== null, 3000);
  },
  async 'with mistakes'(editor) {
    await editor.openText(TWO.replace('"until": 24,', '"until": "24", "x": 1,'));
  },
  async 'with a text that is no JSON'(editor) {
    await editor.openText(TWO.replace('"until": 24,', '"until": 24'));
  },
};

const overflowing = ({ root, page }: Editor) => {
  const { innerWidth } = page.window;
  const wide = [...root.querySelectorAll<HTMLElement>('*')].filter((each) => {
    if (!each.checkVisibility() || each.closest('.hidden, aftercare-guide')) return false;
    const { left, right, width } = each.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1);
  });
  return wide.map((each) => each.outerHTML.slice(0, 90));
};

describe('The guidance editor', function () {
  this.timeout(60_000);
  let editor: Editor;
  afterEach(() => editor.close());

  for (const [state, show] of Object.entries(STATES)) {
    it(`${state} has no axe violations, light and dark`, async () => {
      editor = await Editor.open(1280);
      await show(editor);
      const { document: page, window: view } = editor.page;
      const script = page.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      page.head.append(script);
      await loaded;
      const { axe } = view as unknown as { axe: Axe };
      const schemes = has('changed preferences') ? (['light', 'dark'] as const) : [null];
      for (const colorScheme of schemes) {
        if (colorScheme) await emulate({ colorScheme });
        await editor.settled();
        const { violations, passes } = await axe.run(page, {
          resultTypes: ['violations', 'passes'],
        });
        expect(
          violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
          ),
          String(colorScheme),
        ).to.deep.equal([]);
        expect(passes.length).to.be.above(10);
      }
    });

    it(`${state} has room on a phone of 320 px, and at 780 and 1280 px`, async () => {
      editor = await Editor.open(320);
      await show(editor);
      for (const width of [320, 780, 1280]) {
        editor.page.frame.style.width = `${width}px`;
        await wait(50);
        expect(overflowing(editor), String(width)).to.deep.equal([]);
        expect(editor.page.document.documentElement.scrollWidth).to.be.at.most(width);
      }
    });
  }

  it('shows the guide on a phone when asked, and goes back to the form', async () => {
    editor = await Editor.open(390);
    await editor.openText(TWO);
    expect(editor.guide.checkVisibility()).to.equal(false);
    await click(editor, 'see-it');
    expect(editor.guide.checkVisibility()).to.equal(true);
    expect(editor.active!.id).to.equal('preview-title');
    editor.root.querySelector<HTMLElement>('.back button')!.click();
    await editor.settled();
    expect(editor.guide.checkVisibility()).to.equal(false);
    expect(editor.active!.id).to.equal('see-it');
  });

  it('hides nothing that gets the focus behind a bar that stays', async () => {
    editor = await Editor.open(390);
    needs('a scroll margin of what gets the focus');
    await editor.openText(TWO);
    const edge = (selector: string, side: 'top' | 'bottom') =>
      editor.root.querySelector(selector)!.getBoundingClientRect()[side];
    const controls = [
      ...editor.root.querySelectorAll<HTMLElement>('.card input, .card button, .card select'),
    ].filter((each) => each.checkVisibility());
    expect(controls.length).to.be.above(100);
    // Upwards, and downwards again.
    const some = controls.filter((_, index) => index % 7 === 0);
    for (const control of [...some].reverse().concat(some)) {
      control.focus();
      await wait(30); // WebKit scrolls a moment later.
      const { top, bottom } = control.getBoundingClientRect();
      expect(top, control.id).to.be.at.least(edge('.bar', 'bottom'));
      expect(bottom, control.id).to.be.at.most(edge('.form > .see', 'top'));
    }
  });

  it('writes Arabic from right to left, and English beside it from left to right', async () => {
    editor = await Editor.open(1280);
    await editor.openText(TWO);
    await pick(editor, 'beside', 'ar');
    await click(editor, 'items-makeup-words');
    const directionOf = (id: string) => getComputedStyle(editor.root.getElementById(id)!).direction;
    expect(directionOf('items-makeup-text-ar')).to.equal('rtl');
    expect(directionOf('items-makeup-text-en')).to.equal('ltr');
    expect(editor.guide.getAttribute('lang')).to.equal('ar');
  });

  it('has a control for every field that Tab reaches, each with a name', async () => {
    editor = await Editor.open(1280);
    await STATES['with Arabic beside English, and what is folded open']!(editor);
    const controls = [
      ...editor.root.querySelectorAll<HTMLInputElement>('input, select, textarea, button, summary'),
    ].filter((each) => each.checkVisibility());
    expect(controls.length).to.be.above(200);
    const nameless = controls.filter(
      (each) =>
        !(
          each.getAttribute('aria-label') ??
          each.labels?.[0]?.textContent ??
          each.textContent
        )?.trim(),
    );
    expect(nameless.map(({ outerHTML }) => outerHTML.slice(0, 90))).to.deep.equal([]);
    const ids = [...editor.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).to.deep.equal([]);
  });
});
