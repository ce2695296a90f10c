import { expect } from '@open-wc/testing';
import { builtInText } from '../../demo/editor/model/model.js';
import { timeUntil } from '../support/clock.js';
import { Editor, type ProtocolData } from '../support/editor.js';
import { filesOf, leaksOf } from '../support/front-desk.js';

const ENGLISH = builtInText(['en']);
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

let editor: Editor;
beforeEach(async () => {
  editor = await Editor.open();
});
afterEach(() => editor.close());

const shown = (selector: string) => editor.root.querySelector<HTMLElement>(selector);

async function press(id: string): Promise<void> {
  shown(`#${id}`)!.click();
  await editor.settled();
}

async function type(id: string, text: string): Promise<void> {
  const field = shown(`#${id}`) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new editor.page.window.Event('input', { bubbles: true }));
  await editor.settled();
}

async function paste(text: string): Promise<void> {
  await type('pasted', text);
  await press('open-pasted');
}

function fileWith(bytes: BlobPart, name = 'rosewater.json'): DataTransfer {
  const { DataTransfer: Transfer, File: FileOf } = editor.page.window;
  const transfer = new Transfer();
  transfer.items.add(new FileOf([bytes], name, { type: 'application/json' }));
  return transfer;
}

async function choose(bytes: BlobPart): Promise<void> {
  const input = shown('#file') as HTMLInputElement;
  input.files = fileWith(bytes).files;
  input.dispatchEvent(new editor.page.window.Event('change', { bubbles: true }));
  await editor.settled();
}

describe('The guidance editor opens', () => {
  it('a file with the line ends of Windows, and keeps them when its text is edited', async () => {
    const text = ENGLISH.replaceAll('\n', '\r\n');
    await editor.openText(`${text}x`);
    await type('raw', (shown('#raw') as HTMLTextAreaElement).value.replace(/x$/, ''));
    expect(editor.text === text).to.equal(true);
  });

  it('the built-in guidance in the languages that are ticked', async () => {
    await press('begin-de');
    await press('begin');
    // The build names its own version in the address of the schema.
    const withoutVersion = (text: string) => text.replace(/(?<=aftercare-guide@)[^/]+/, '');
    expect(withoutVersion(editor.text) === withoutVersion(builtInText(['en', 'de']))).to.equal(
      true,
    );
    expect(editor.guide.getAttribute('lang')).to.equal('en');
    expect(editor.guide.shadowRoot!.textContent).to.include('Treatment day');
  });

  it('a file that is chosen, under its own name, and says that it is saved', async () => {
    await choose(ENGLISH);
    await timeUntil(() => editor.text === ENGLISH, 3000);
    expect(words(shown('.state'))).to.equal('rosewater.json Saved');
  });

  it('a file that is dropped, byte order mark, line ends and unknown address of a schema included', async () => {
    const odd = `\ufeff${ENGLISH.replace('unpkg.com', 'example.org').replaceAll('\n', '\r\n')}`;
    const event = new editor.page.window.DragEvent('drop', {
      bubbles: true,
      composed: true,
      cancelable: true,
      dataTransfer: fileWith(new TextEncoder().encode(odd)),
    });
    shown('.start')!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    await timeUntil(() => editor.text === odd, 3000);
    await press('save');
    expect(editor.saved[0]!.text === odd).to.equal(true);
  });

  it('no file in another encoding, and says what to do', async () => {
    await choose(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]));
    await timeUntil(() => shown('#open-problem') !== null, 3000);
    expect(words(shown('#open-problem'))).to.match(/UTF-8/);
  });

  it('a text that is no JSON as text, with the wrong line marked, to be corrected there', async () => {
    const broken = ENGLISH.replace('"until": 24,', '"until": 24');
    const line = ENGLISH.slice(0, ENGLISH.indexOf('"until": 24')).split('\n').length + 1;
    await paste(broken);
    expect(words(shown('#raw-mistake'))).to.match(new RegExp(`^Line ${line}: `));
    expect(words(shown('.excerpt mark'))).to.equal('"then": "yes",');
    await press('go-to-line');
    await timeUntil(() => (shown('#raw') as HTMLTextAreaElement).selectionEnd > 0, 3000);
    const { value, selectionStart, selectionEnd } = shown('#raw') as HTMLTextAreaElement;
    expect(value.slice(selectionStart, selectionEnd).trim()).to.equal('"then": "yes",');
    await type('raw', ENGLISH);
    expect(shown('#raw-mistake')).to.equal(null);
    expect(editor.text === ENGLISH).to.equal(true);
  });

  it('a file with mistakes: each is listed with a way to its field, and shown under it', async () => {
    await paste(ENGLISH.replace('"until": 24,', '"until": "24",'));
    const list = shown('.mistakes')!;
    expect(words(list)).to.match(/^items\[0\]\.until: expected a number of hours, got "24"/);
    list.querySelector('button')!.click();
    await editor.settled();
    expect(editor.active!.id).to.match(/^items-makeup-until/);
    expect(words(shown('#items-makeup-until-remarks'))).to.match(/^Expected a number of hours/);
  });

  it('an unknown key: the mistake is in the card of its entry', async () => {
    await paste(ENGLISH.replace('"until": 24,', '"until": 24, "untill": 3,'));
    expect(words(shown('#items-makeup-remarks'))).to.equal('Unknown key, did you mean "until"?');
  });

  it('a mistake in another procedure of the file: the way to it leads there', async () => {
    const { $schema: _, ...procedure } = JSON.parse(ENGLISH) as ProtocolData;
    const items = procedure.items.map((item, index) => (index ? item : { ...item, until: -1 }));
    await editor.openText(
      JSON.stringify({ protocols: [procedure, { ...procedure, id: 'peel', items }] }),
    );
    shown('.mistakes button')!.click();
    await editor.settled();
    expect((shown('#procedure') as HTMLSelectElement).value).to.equal('1');
    expect(editor.active!.id).to.equal('items-makeup-until');
    expect(words(shown('#items-makeup-until-remarks'))).to.match(/0 or more, got -1$/);
  });

  it('a mistake in a signature: it is shown where the clinician signs', async () => {
    const reviewed = '"reviewed": {"by": "Dr Ames", "on": "2026-11-20", "next": "2027-02-31"},';
    await paste(ENGLISH.replace(/"en": \{/, `$&${reviewed}`));
    expect(words(shown('[aria-labelledby="sign-off-title"] .remarks'))).to.match(
      /^Expected a date such as 2026-11-20, got "2027-02-31"/,
    );
    shown('.mistakes button')!.click();
    await editor.settled();
    expect(editor.active!.id).to.equal('sign-off-title');
  });

  it('unknown keys that belong to no part: they are shown where the procedure and its languages are', async () => {
    await paste(
      ENGLISH.replace('"version"', '"colour": 1, "version"').replace(/"en": \{/, '$&"tone": 2,'),
    );
    expect(words(shown('[aria-labelledby="procedure-title"] .remarks'))).to.match(/^Unknown key/);
    expect(words(shown('[aria-labelledby="languages-title"] .remarks'))).to.match(/^Unknown key/);
  });

  it('a key that is written twice, which is no mistake, with the way to its line', async () => {
    await paste(ENGLISH.replace('"version"', '"version": "0", "version"'));
    expect(shown('#mistakes-title')).to.equal(null);
    const notice = shown('[aria-labelledby="repeated-title"]')!;
    expect(words(notice)).to.match(
      /"version" stands twice in this object; only the last one counts/,
    );
    notice.querySelector('button')!.click();
    await timeUntil(() => shown('#raw') !== null, 3000);
    await press('undo');
    expect(words(shown('.state'))).to.match(/Not saved$/);
  });

  it('a bare list of procedures, which the guide does not take, and says so', async () => {
    await paste(`[${ENGLISH}]`);
    expect(words(shown('.mistakes'))).to.match(/^the file: expected an object, got a list/);
    await press('wrap-list');
    expect(shown('.mistakes')).to.equal(null);
    expect(editor.data.protocols).to.have.length(1);
  });
});

describe('The guidance editor saves', () => {
  it('a file with mistakes only as a draft, and says so', async () => {
    await paste(ENGLISH.replace('"until": 24,', '"until": "24",'));
    expect(words(shown('#save'))).to.equal('Save as a draft');
    await press('save');
    expect(editor.saved[0]).to.include({ name: 'protocol.draft.json', isDraft: true });
  });

  it('not one byte but what was edited', async () => {
    await paste(ENGLISH);
    await type('items-makeup-until', '36');
    await press('save');
    const expected = ENGLISH.replace('"until": 24', '"until": 36');
    expect(editor.saved[0]!.text === expected).to.equal(true);
  });

  it('as a download where the page does not save: the bytes of the file', async () => {
    const own = await Editor.open();
    const { window } = own.page;
    const blobs: Blob[] = [];
    const names: string[] = [];
    window.URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return 'about:blank#';
    };
    window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    Object.assign(window, { showSaveFilePicker: undefined });
    // A listener on the window comes after that of the test's own, which lets the page save.
    own.element.addEventListener('save', (event) => event.stopImmediatePropagation(), {
      capture: true,
    });
    own.element.text = `\ufeff${ENGLISH}`;
    own.element.save();
    await timeUntil(() => names.length > 0, 3000);
    expect(names).to.deep.equal(['protocol.json']);
    expect(await blobs[0]!.text()).to.have.length(ENGLISH.length);
    own.close();
  });

  /** The editor with the English guidance, in a browser that lets the clinic pick a file to save to. */
  const openWithPicker = async (name: string) => {
    const own = await Editor.open();
    const written: string[] = [];
    let asked = 0;
    const handle = {
      name,
      createWritable: async () => ({
        write: async (data: Uint8Array) => void written.push(new TextDecoder().decode(data)),
        close: async () => undefined,
      }),
    };
    Object.assign(own.page.window, { showSaveFilePicker: async () => (asked++, handle) });
    own.element.addEventListener('save', (event) => event.stopImmediatePropagation(), {
      capture: true,
    });
    own.element.text = ENGLISH;
    return { own, written, asked: () => asked };
  };

  it('to the file that was picked before, where the browser lets it', async () => {
    const { own, written, asked } = await openWithPicker('protocol.json');
    own.element.save();
    await timeUntil(() => written.length === 1, 3000);
    own.element.save();
    await timeUntil(() => written.length === 2, 3000);
    expect([asked(), written[0] === ENGLISH]).to.deep.equal([1, true]);
    // Another file with this name, from another folder.
    own.element.text = ENGLISH.replace('"until": 24', '"until": 48');
    own.element.save();
    await timeUntil(() => written.length === 3, 3000);
    expect(asked()).to.equal(2);
    own.close();
  });

  it('under the name that was picked, from then on without asking', async () => {
    const { own, written, asked } = await openWithPicker('rosewater.json');
    own.element.save();
    const state = () => words(own.root.querySelector('.state'));
    await timeUntil(() => state() === 'rosewater.json Saved', 3000);
    own.element.save();
    await timeUntil(() => written.length === 2, 3000);
    expect(asked()).to.equal(1);
    own.close();
  });

  it('for a page: a file that the user opens is reported to it, and is saved only once the page says so', async () => {
    await editor.openText(ENGLISH);
    const heard: string[] = [];
    editor.element.addEventListener('change', (event) =>
      heard.push((event as CustomEvent<{ text: string }>).detail.text),
    );
    const other = ENGLISH.replace('"until": 24', '"until": 48');
    await press('open');
    await choose(other);
    await timeUntil(() => editor.text === other, 3000);
    await editor.settled();
    expect(words(shown('.state'))).to.equal('rosewater.json Not saved');
    await press('open');
    await paste(ENGLISH);
    expect(editor.element.isSaved).to.equal(true);
    await press('open');
    await press('begin');
    expect(heard.map((text) => [other, ENGLISH].indexOf(text))).to.deep.equal([0, 1, -1]);
    expect(heard[2] === editor.text).to.equal(true);
    await editor.openText(other);
    expect([heard.length, editor.element.isSaved]).to.deep.equal([3, true]);
  });

  it('for a page: what is typed while the page saves is not saved', async () => {
    await editor.openText(ENGLISH);
    await type('items-makeup-until', '36');
    const sent = editor.text;
    await type('items-makeup-until', '48');
    editor.element.markSaved(sent);
    expect(editor.element.isSaved).to.equal(false);
    await press('undo');
    await press('undo');
    expect(editor.element.isSaved).to.equal(false);
    await type('items-makeup-until', '36');
    expect(editor.element.isSaved).to.equal(true);
  });

  it('for a page: the removal of the last procedure is reported to it', async () => {
    const { $schema, ...procedure } = JSON.parse(ENGLISH) as Record<string, unknown>;
    const two = { $schema, protocols: [procedure, { ...procedure, id: 'peel' }] };
    await editor.openText(JSON.stringify(two));
    const procedures = shown('#procedure') as HTMLSelectElement;
    procedures.value = '1';
    procedures.dispatchEvent(new editor.page.window.Event('change', { bubbles: true }));
    await editor.settled();
    let heard = '';
    editor.element.addEventListener('change', (event) => {
      heard = (event as CustomEvent<{ text: string }>).detail.text;
    });
    await press('remove-procedure');
    expect(editor.data.protocols.map(({ id }) => id)).to.deep.equal(['microneedling']);
    expect(heard === editor.text).to.equal(true);
  });

  it('for a page: a text that the page writes is an edit, which can be undone', async () => {
    await editor.openText(ENGLISH);
    editor.element.write(ENGLISH.replace('"until": 24', '"until": 48'));
    await editor.settled();
    expect(editor.element.isSaved).to.equal(false);
    await press('undo');
    expect([editor.text === ENGLISH, editor.element.isSaved]).to.deep.equal([true, true]);
    editor.element.text = '';
    editor.element.write(ENGLISH);
    expect([editor.text === ENGLISH, editor.element.isSaved]).to.deep.equal([true, false]);
  });

  it('and asks before the page is left with changes that are not saved', async () => {
    await editor.openText(ENGLISH);
    const leave = () => {
      const event = new editor.page.window.Event('beforeunload', { cancelable: true });
      editor.page.window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).to.equal(false);
    await type('items-makeup-until', '36');
    expect(leave()).to.equal(true);
    await press('save');
    expect(leave()).to.equal(false);
  });
});

it('The guidance editor requests nothing but its own files, and stores nothing', async () => {
  await press('begin');
  await type('items-makeup-until', '36');
  await press('save');
  expect(leaksOf(editor.page)).to.deep.equal([]);
  expect(editor.page.log).to.deep.equal([]);
  // Lit's own lists of its versions.
  const globals = editor.page.newGlobals().filter((name) => !/^(lit|reactiveElement)/.test(name));
  expect(globals.filter((name) => !['leaks', 'notes'].includes(name))).to.deep.equal([]);
  // Whether the page's picture is requested again depends on what the browser has kept of it.
  const files = filesOf(editor.page).filter((name) => name !== '/demo/icon.svg');
  expect(files).to.deep.equal([
    '/demo/demo.css',
    '/demo/editor.css',
    '/dist/aftercare-guide.js',
    '/dist/editor.js',
  ]);
});
