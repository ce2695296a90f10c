import { expect } from '@open-wc/testing';
import { builtInText } from '../../demo/editor/model/model.js';
import { timeUntil } from '../support/clock.js';
import { Editor } from '../support/editor.js';

const ENGLISH = builtInText(['en']);
/** The build names its own version in the address of the schema. */
const withoutVersion = (text: string) => text.replace(/(?<=aftercare-guide@)[^/]+/, '');
const isEnglishWith = ({ text }: Editor, hours: number) =>
  withoutVersion(text) === withoutVersion(ENGLISH.replace('"until": 24', `"until": ${hours}`));
const stored = () => Object.keys(localStorage).filter((key) => key.includes('editor'));
const isMakeupFor = (hours: number) =>
  stored().some((key) =>
    localStorage.getItem(key)!.includes(`\\"until\\": ${hours},\\n      \\"then\\": \\"yes\\"`),
  );

const open: Editor[] = [];

async function openEditor(): Promise<Editor> {
  const editor = await Editor.open();
  open.push(editor);
  return editor;
}

async function press(editor: Editor, id: string): Promise<void> {
  editor.root.querySelector<HTMLElement>(`#${id}`)!.click();
  await editor.settled();
}

async function setMakeup(editor: Editor, hours: number): Promise<void> {
  const field = editor.root.querySelector<HTMLInputElement>('#items-makeup-until')!;
  field.value = String(hours);
  field.dispatchEvent(new editor.page.window.Event('input', { bubbles: true }));
  await editor.settled();
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const editor of open.splice(0)) editor.close();
  localStorage.clear();
});

describe('A draft of the guidance', () => {
  it('is kept on the device only after the tick, and deleted when it is removed', async () => {
    const editor = await openEditor();
    await press(editor, 'begin');
    await setMakeup(editor, 30);
    expect(stored()).to.deep.equal([]);
    await press(editor, 'keep');
    expect(isMakeupFor(30)).to.equal(true);
    await setMakeup(editor, 36);
    await timeUntil(() => isMakeupFor(36), 3000);
    await press(editor, 'keep');
    expect(stored()).to.deep.equal([]);
    await setMakeup(editor, 40);
    editor.page.window.dispatchEvent(new Event('pagehide'));
    expect(stored()).to.deep.equal([]);
  });

  it('is not lost if the page is closed while someone types', async () => {
    const editor = await openEditor();
    await press(editor, 'begin');
    await press(editor, 'keep');
    await setMakeup(editor, 36);
    editor.page.window.dispatchEvent(new Event('pagehide'));
    expect(isMakeupFor(36)).to.equal(true);
    const next = await openEditor();
    await press(next, 'open-kept');
    expect(isEnglishWith(next, 36)).to.equal(true);
    expect(next.root.querySelector<HTMLInputElement>('#keep')!.checked).to.equal(true);
  });

  /** Two windows, of which the second wants to keep another draft. */
  const openTwoDrafts = async () => {
    const one = await openEditor();
    const other = await openEditor();
    await press(one, 'begin');
    await press(one, 'keep');
    await press(other, 'begin');
    await setMakeup(other, 40);
    await press(other, 'keep');
    return [one, other] as const;
  };

  it('of two windows: the second is told of the first, and overwrites nothing by itself', async () => {
    const [one, other] = await openTwoDrafts();
    expect(isMakeupFor(40)).to.equal(false);
    expect(other.root.textContent).to.include('There are two drafts.');
    await press(other, 'keep-mine');
    expect(isMakeupFor(40)).to.equal(true);
    // The first window notices it, or finds it out when it keeps its own next.
    await setMakeup(one, 50);
    one.page.window.dispatchEvent(new Event('pagehide'));
    await one.settled();
    expect(isMakeupFor(50)).to.equal(false);
    expect(one.root.textContent).to.include('There are two drafts.');
    await press(one, 'open-theirs');
    expect(isEnglishWith(one, 40)).to.equal(true);
    await setMakeup(one, 50);
    await timeUntil(() => isMakeupFor(50), 3000);
  });

  it('of another window is not deleted when the tick is removed', async () => {
    const [, other] = await openTwoDrafts();
    expect(other.root.textContent).to.include('There are two drafts.');
    await press(other, 'keep');
    expect(isMakeupFor(24)).to.equal(true);
    expect(other.root.textContent).not.to.include('There are two drafts.');
    expect(other.root.querySelector<HTMLInputElement>('#keep')!.checked).to.equal(false);
    await setMakeup(other, 44);
    other.page.window.dispatchEvent(new Event('pagehide'));
    expect(isMakeupFor(24)).to.equal(true);
    await press(other, 'open');
    await press(other, 'forget-kept');
    expect(stored()).to.deep.equal([]);
  });

  it('is left alone if another file is opened', async () => {
    const editor = await openEditor();
    await press(editor, 'begin');
    await press(editor, 'keep');
    await setMakeup(editor, 36);
    await editor.openText(ENGLISH);
    await setMakeup(editor, 44);
    editor.page.window.dispatchEvent(new Event('pagehide'));
    expect(isMakeupFor(36)).to.equal(true);
  });

  it('that the device does not store is said so', async () => {
    const editor = await openEditor();
    await press(editor, 'begin');
    Object.defineProperty(editor.page.window, 'localStorage', {
      get: () => {
        throw new Error('denied');
      },
    });
    await press(editor, 'keep');
    expect(editor.root.textContent).to.include('This browser does not keep the draft.');
    expect(editor.root.querySelector<HTMLInputElement>('#keep')!.checked).to.equal(false);
  });
});
