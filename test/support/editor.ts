import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { GuidanceEditor } from '../../demo/editor/guidance-editor.js';
import type { AftercareGuide } from '../../src/element/aftercare-guide.js';
import { timeUntil, wait } from './clock.js';
import { openWatched } from './front-desk.js';
import type { HostPage } from './page.js';

const CONTROLS = 'input, select, textarea, button, a[href], summary, [tabindex="0"]';

/** The page of the guidance editor. Elements are found by the names that screen readers say. */
export class Editor {
  readonly page: HostPage;
  /** What the save button has handed out. */
  readonly saved: { readonly name: string; readonly text: string; readonly isDraft: boolean }[] =
    [];

  constructor(page: HostPage) {
    this.page = page;
    this.element.addEventListener('save', (event) => {
      event.preventDefault();
      this.saved.push((event as CustomEvent<(typeof this.saved)[number]>).detail);
      this.element.markSaved();
    });
  }

  /** @param width - At most 800 for a mouse, which cannot leave the window. */
  static async open(width = 780): Promise<Editor> {
    return new Editor(await openWatched('demo/editor.html', width));
  }

  close(): void {
    this.page.frame.remove();
  }

  get element(): GuidanceEditor {
    return this.page.document.querySelector('guidance-editor')!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get guide(): AftercareGuide {
    return this.root.querySelector('aftercare-guide')!;
  }

  get text(): string {
    return this.element.text;
  }

  /** The procedure in the form, as the file has it. */
  get data(): ProtocolData {
    return JSON.parse(this.text) as ProtocolData;
  }

  get active(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  /** The last thing that was announced. */
  get said(): string {
    return this.root.querySelector('[role="status"]')?.textContent?.trim() ?? '';
  }

  /** Opens a file as a page around the editor does. */
  async openText(text: string): Promise<void> {
    this.element.text = text;
    await this.element.updateComplete;
  }

  /** A control by its name; with the name of its group, if that is given. */
  control(name: string, group = ''): HTMLElement {
    const found = this.#find(name, group);
    if (!found) throw new Error(`There is no "${name}"${group && ` in "${group}"`}.`);
    return found;
  }

  #find(name: string, group: string): HTMLElement | undefined {
    return [...this.root.querySelectorAll<HTMLElement>(CONTROLS)].find((each) =>
      isCalled(each, name, group),
    );
  }

  /** The same, once it is there: advice is shown a moment later. */
  async shown(name: string, group = ''): Promise<HTMLElement> {
    await timeUntil(() => this.#find(name, group) !== undefined, 3000).catch(() => undefined);
    return this.control(name, group);
  }

  nameOf(id: string): string {
    return nameOf(this.root.getElementById(id)!);
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await this.root.querySelector('aftercare-guide')?.updateComplete;
  }
}

export interface ProtocolData {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly phases: readonly Readonly<Record<string, unknown>>[];
  readonly questions: readonly Readonly<Record<string, unknown>>[];
  readonly signs: readonly Readonly<Record<string, unknown>>[];
  readonly protocols: readonly ProtocolData[];
  readonly texts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [key: string]: unknown;
}

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function nameOf(control: HTMLElement): string {
  const label = control.getAttribute('aria-label');
  const { labels } = control as HTMLInputElement;
  return words(label ?? (labels?.length ? labels[0]!.textContent : control.textContent));
}

function isCalled(control: HTMLElement, name: string, group: string): boolean {
  if (nameOf(control) !== name || !control.checkVisibility()) return false;
  if (!group) return true;
  const root = control.getRootNode() as ShadowRoot;
  for (
    let around = control.closest('[role="group"], section');
    around;
    around = around.parentElement?.closest('[role="group"], section') ?? null
  ) {
    const title = root.getElementById(around.getAttribute('aria-labelledby') ?? '');
    if (words(title?.textContent) === group) return true;
  }
  return false;
}

/** Someone who uses the editor in one way only. */
export interface Hand {
  press(name: string, group?: string): Promise<void>;
  /** Writes a text instead of what is in a field. */
  write(name: string, text: string, group?: string): Promise<void>;
  pick(name: string, option: string, group?: string): Promise<void>;
  save(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** More presses of Tab than any of the plain ways needs. */
const MOST_TABS = 400;

export function keyboardOn(editor: Editor): Hand {
  /** Goes forwards or backwards, to where the control is seen. */
  const reach = async (name: string, group = '') => {
    const { page } = editor;
    if (document.activeElement !== page.frame) page.frame.focus();
    const target = await editor.shown(name, group);
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      const { active } = editor;
      if (active && isCalled(active, name, group)) return active;
      const isBefore =
        !!active && !!(active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING);
      await press(isBefore ? ['Shift', 'Tab'] : ['Tab']);
    }
    throw new Error(`Tab does not reach "${name}"${group && ` in "${group}"`}.`);
  };
  const together = async (...keys: readonly string[]) => {
    await press(keys);
    await editor.settled();
  };
  return {
    async press(name, group) {
      await reach(name, group);
      await sendKeys({
        press: (editor.active as HTMLInputElement).type === 'checkbox' ? ' ' : 'Enter',
      });
      await editor.settled();
    },
    async write(name, text, group) {
      await reach(name, group);
      await press(['Control', 'a']);
      await sendKeys(text ? { type: text } : { press: 'Delete' });
      await editor.settled();
    },
    async pick(name, option, group) {
      const select = (await reach(name, group)) as HTMLSelectElement;
      await sendKeys({ type: option });
      await timeUntil(() => words(select.selectedOptions[0]?.textContent).startsWith(option), 3000);
      await editor.settled();
    },
    save: () => together('Control', 's'),
    undo: () => together('Control', 'z'),
    redo: () => together('Control', 'Shift', 'z'),
  };
}

/** Presses keys together: the last one while the others are down. */
async function press(keys: readonly string[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await sendKeys({ down: key });
  await sendKeys({ press: keys.at(-1)! });
  for (const key of held) await sendKeys({ up: key });
}

export function mouseOn(editor: Editor): Hand {
  const clickOn = async (name: string, group?: string) => {
    const control = await editor.shown(name, group);
    // Advice comes when a user pauses, and moves what is below it.
    await wait(300);
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const { left, top, width, height } = control.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
    await editor.settled();
  };
  return {
    press: clickOn,
    async write(name, text, group) {
      await clickOn(name, group);
      // As a press three times does, which drivers do not send.
      (editor.active as HTMLInputElement).select();
      await sendKeys(text ? { type: text } : { press: 'Delete' });
      await editor.settled();
    },
    /** The list of a select is drawn by the system, where no mouse of a test gets. */
    async pick(name, option, group) {
      const select = editor.control(name, group) as HTMLSelectElement;
      const found = [...select.options].find((each) => words(each.textContent).startsWith(option));
      if (!found) throw new Error(`"${name}" has no "${option}".`);
      select.value = found.value;
      select.dispatchEvent(new editor.page.window.Event('change', { bubbles: true }));
      await editor.settled();
    },
    save: () => clickOn('Save'),
    undo: () => clickOn(editor.nameOf('undo')),
    redo: () => clickOn(editor.nameOf('redo')),
  };
}

afterEach(() => resetMouse());
