import { expect } from '@open-wc/testing';
import { builtInText } from '../../demo/editor/model/model.js';
import { timeUntil } from '../support/clock.js';
import { Editor } from '../support/editor.js';

const TWO = builtInText(['en', 'de']);
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

let editor: Editor;
let downloads: { readonly name: string; readonly text: Promise<string> }[];

beforeEach(async () => {
  editor = await Editor.open();
  downloads = [];
  const { window } = editor.page;
  let blob = new Blob();
  window.URL.createObjectURL = (given) => {
    blob = given as Blob;
    return 'about:blank#';
  };
  window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, text: blob.text() });
  };
  await editor.openText(TWO);
});
afterEach(() => editor.close());

const shown = (id: string) => editor.root.getElementById(id);

async function press(id: string): Promise<void> {
  shown(id)!.click();
  await new Promise((resolve) => setTimeout(resolve, 20)); // a folded part opens a moment later
  await editor.settled();
}

async function set(id: string, value: string, event = 'input'): Promise<void> {
  const field = shown(id) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new editor.page.window.Event(event, { bubbles: true }));
  await editor.settled();
}

describe('The guidance editor says beside a field', () => {
  it('until when a restriction lasts, for a patient who was treated on a Friday', async () => {
    await set('treated', '2026-11-20T15:30');
    expect(words(shown('items-sweating-until-end'))).to.equal(
      'until Sunday 3:30 PM if treated Friday 3:30 PM',
    );
    expect(words(shown('items-direct-sun-until-end'))).to.equal(
      'until Friday, November 27, 3:30 PM if treated Friday 3:30 PM',
    );
  });

  it('the unit that the field had when its number was begun: 14 days are not 1 day and 4 hours', async () => {
    const until = (id: string) => editor.data.items.find((item) => item['id'] === id)?.['until'];
    await set('items-direct-sun-until', '1');
    expect((shown('items-direct-sun-until') as HTMLInputElement).value).to.equal('1');
    await set('items-direct-sun-until', '14');
    expect(until('direct-sun')).to.equal(336);
    await set('items-makeup-until', '96');
    expect((shown('items-makeup-until') as HTMLInputElement).value).to.equal('96');
    await set('items-makeup-until', '960');
    expect(until('makeup')).to.equal(960);
  });

  const valueOf = (id: string) => (shown(id) as HTMLInputElement).value;
  const makeupUntil = () => editor.data.items[0]!['until'];

  /** Types a text key by key, and goes on to another field. */
  async function typeAndLeave(id: string, text: string): Promise<void> {
    for (let length = 0; length <= text.length; length++) await set(id, text.slice(0, length));
    shown(id)!.dispatchEvent(new editor.page.window.FocusEvent('blur'));
    await editor.settled();
  }

  for (const [typed, hours, left] of [
    ['36', 36, '36 hours'],
    ['1,5', 1.5, '1.5 hours'],
    ['1.25', 1.25, '1.25 hours'],
    ['.5', 0.5, '0.5 hours'],
    ['24h', 24, '24 hours'],
    ['30 Hours', 30, '30 hours'],
    ['12 hrs.', 12, '12 hours'],
    ['2 days', 48, '2 days'],
    ['1,1 d', 26.4, '1.1 days'],
  ] as const)
    it(`the time that “${typed}” means`, async () => {
      await typeAndLeave('items-makeup-until', typed);
      expect(makeupUntil()).to.equal(hours);
      expect(`${valueOf('items-makeup-until')} ${valueOf('items-makeup-until-unit')}`).to.equal(
        left,
      );
      expect(shown('items-makeup-until-remarks')).to.equal(null);
    });

  for (const typed of ['-5', '99999', '1,000', '2 weeks', 'two', '1e3', '12-24', ' '])
    it(`the time of before if “${typed}” is typed, also if its first keys were a time`, async () => {
      const before = editor.text;
      await typeAndLeave('items-makeup-until', typed);
      expect(editor.text === before).to.equal(true);
      expect(valueOf('items-makeup-until')).to.equal('24');
      expect(shown('undo')!.getAttribute('aria-disabled')).to.equal('true');
      const why = words(shown('items-makeup-until-remarks'));
      expect(why).to.match(typed.trim() ? /^Write / : /^$/);
    });

  it('nothing in a field that was emptied, until it is left: the file has the time of before', async () => {
    for (const id of ['items-makeup-until', 'phases-first-week-day']) {
      const before = editor.text;
      for (const typed of ['4', '']) await set(id, typed);
      expect(valueOf(id)).to.equal('');
      expect(editor.text === before).to.equal(true);
      await set(id, '5');
      expect(valueOf(id)).to.equal('5');
      await set(id, '');
      await press('undo');
      expect(editor.text === before).to.equal(true);
      await typeAndLeave(id, '');
      expect(valueOf(id)).to.match(/^(24|3)$/);
    }
  });

  it('a time again after undo, while it is being typed', async () => {
    await set('items-makeup-until', '36');
    await press('undo');
    expect(valueOf('items-makeup-until')).to.equal('24');
    await typeAndLeave('items-makeup-until', '48');
    expect(makeupUntil()).to.equal(48);
  });

  it('the day of before if another one cannot be, also if its first digit can be', async () => {
    const day = (id: string) => editor.data.phases.find((phase) => phase['id'] === id)?.['fromDay'];
    for (const typed of ['20', '1,5', 'x', '']) {
      await typeAndLeave('phases-first-48-hours-day', typed);
      expect(day('first-48-hours'), typed).to.equal(1);
      expect(valueOf('phases-first-48-hours-day')).to.equal('1');
    }
    await typeAndLeave('phases-first-48-hours-day', '2');
    expect(day('first-48-hours')).to.equal(2);
    await typeAndLeave('phases-immediate-day', '-1');
    expect(day('immediate')).to.equal(-1);
  });

  it('the number that was typed, in the unit that is picked after it', async () => {
    await typeAndLeave('items-makeup-until', '2');
    await set('items-makeup-until-unit', 'days', 'change');
    expect([makeupUntil(), valueOf('items-makeup-until')]).to.deep.equal([48, '2']);
    await set('items-makeup-until-unit', 'hours', 'change');
    expect([makeupUntil(), valueOf('items-makeup-until')]).to.deep.equal([2, '2']);
    await press('undo');
    await press('undo');
    await press('undo');
    expect(makeupUntil()).to.equal(24);
    await set('items-makeup-until-unit', 'days', 'change');
    expect([makeupUntil(), valueOf('items-makeup-until')]).to.deep.equal([24, '1']);
  });

  it('the same time in another unit, if a unit was typed with the number', async () => {
    await typeAndLeave('items-makeup-until', '2 days');
    expect(makeupUntil()).to.equal(48);
    await set('items-makeup-until-unit', 'hours', 'change');
    expect([makeupUntil(), valueOf('items-makeup-until')]).to.deep.equal([48, '48']);
  });

  it('the same time in another unit, if no number was typed', async () => {
    const before = editor.text;
    await set('items-direct-sun-until-unit', 'hours', 'change');
    expect(valueOf('items-direct-sun-until')).to.equal('168');
    expect(editor.text === before).to.equal(true);
  });

  it('a number if the file has one, also where “no end” was picked before', async () => {
    const unit = () => (shown('items-makeup-until-unit') as HTMLSelectElement).value;
    await set('items-makeup-until-unit', 'none', 'change');
    expect([editor.data.items[0]!['until'], unit()]).to.deep.equal([null, 'none']);
    await press('undo');
    expect([editor.data.items[0]!['until'], unit()]).to.deep.equal([24, 'hours']);
    expect((shown('items-makeup-until') as HTMLInputElement).value).to.equal('24');
    await press('redo');
    expect(unit()).to.equal('none');
  });

  it('the unit that fits another file, not the one that was picked in the last', async () => {
    const unit = () => (shown('items-makeup-until-unit') as HTMLSelectElement).value;
    await set('items-makeup-until-unit', 'days', 'change');
    expect(unit()).to.equal('days');
    await editor.openText(builtInText(['en']));
    expect(unit()).to.equal('hours');
  });

  it('what is typed for a new entry, also while its number is empty, which is not 0', async () => {
    const before = editor.text;
    for (const [form, number, text] of [
      ['add-avoid', 'add-avoid-hours', 'add-avoid-text-en'],
      ['add-phase', 'add-phase-day', 'add-phase-title-en'],
    ] as const) {
      await press(form);
      expect(valueOf(number)).to.match(/^\d+$/);
      await set(number, '');
      expect(valueOf(number)).to.equal('');
      await set(text, 'Do not swim.');
      await press(`${form}-add`);
      expect(editor.text === before, form).to.equal(true);
      expect(words(shown(`${form}-add`)!.parentElement)).to.match(/Write a .*number/);
    }
    await set('add-avoid-hours', '3 days');
    await press('add-avoid-add');
    expect(editor.data.items.some(({ until, id }) => id === 'swim' && until === 72)).to.equal(true);
    await press('add-avoid');
    expect(valueOf('add-avoid-hours')).to.equal('24');
  });

  it('that a time is shorter than in the built-in guidance, and keeps the reason as the note', async () => {
    await set('items-makeup-until', '12');
    await timeUntil(() => shown('items-makeup-reason') !== null, 3000);
    expect(words(shown('items-makeup-reason-why-remarks'))).to.match(/12 hours.*24 hours/);
    expect(editor.said).to.match(/12 hours.*24 hours/);
    await set('items-makeup-reason', 'Our powder is sterile.');
    expect(editor.data.items[0]!['note']).to.equal('Our powder is sterile.');
    await timeUntil(() => words(shown('advice-title')!.parentElement).includes('sterile'), 3000);
  });

  it('that a sentence is too long, and a rule does not begin with "Do not"', async () => {
    await press('items-makeup-words');
    await set(
      'items-makeup-text-en',
      'Makeup is a thing that you had better leave in its drawer until a day and a night have gone by.',
    );
    await timeUntil(() => shown('items-makeup-text-en-remarks') !== null, 3000);
    const remarks = words(shown('items-makeup-text-en-remarks'));
    expect(remarks).to.match(/Do not/);
    expect(remarks).to.match(/words/);
  });

  it('the reading grade of each English text, as it is typed, and of no name of a row', async () => {
    const grade = (id: string) => /Reading grade (\d+\.\d)/.exec(words(shown(`${id}-hint`)))?.[1];
    expect(Number(grade('signs-worse-swelling-text-en'))).to.be.at.most(4);
    await press('items-makeup-words');
    await press('phases-immediate-main');
    await set('phases-immediate-main-0-en', 'Keep your face clean and dry.');
    expect(Number(grade('phases-immediate-main-0-en'))).to.be.at.most(4);
    await set('items-makeup-text-en', 'Do not use makeup on your face.');
    const easy = Number(grade('items-makeup-text-en'));
    await set(
      'items-makeup-text-en',
      'Do not utilise decorative preparations on facial epidermis.',
    );
    expect(Number(grade('items-makeup-text-en'))).to.be.above(easy + 8);
    expect(grade('items-makeup-short-en')).to.equal(undefined);
    await set('beside', 'de', 'change');
    expect(grade('items-makeup-text-de')).to.equal(undefined);
  });

  it('why an edit was refused, and changes nothing', async () => {
    const before = editor.text;
    await set('items-makeup-until', '99999');
    expect(words(shown('items-makeup-until-remarks'))).to.match(/at most 8784 hours/);
    expect(editor.text === before).to.equal(true);
  });

  it('what is missing in a language, which patients then do not read', async () => {
    await set('beside', 'de', 'change');
    await press('items-makeup-words');
    await set('items-makeup-short-de', '');
    await set('signs-pus-text-de', '');
    expect(words(shown('languages-title')!.parentElement)).to.match(
      /German 1 text is missing. Until then patients read English./,
    );
  });
});

describe('The main things of a phase', () => {
  const field = (index: number) =>
    shown(`phases-immediate-main-${index}-en`) as HTMLTextAreaElement;
  const values = () => [0, 1, 2].map((index) => field(index).value);
  const inFile = () =>
    (editor.data.texts['en']!['phases'] as Record<string, { main: string[] }>)['immediate']!.main;
  const write = async (index: number, text: string) => {
    field(index).focus();
    await set(field(index).id, text);
  };
  const leave = async () => {
    shown('undo')!.focus();
    await editor.settled();
  };

  it('stay in the fields that they were typed into, until these are left', async () => {
    await press('phases-immediate-main');
    const [first, , third] = values();
    await write(1, '');
    expect(values()).to.deep.equal([first, '', third]);
    expect(inFile()).to.deep.equal([first, third]);
    await write(1, 'Rest.');
    expect(inFile()).to.deep.equal([first, 'Rest.', third]);
    await write(0, '');
    await leave();
    expect(values()).to.deep.equal(['Rest.', third, '']);
  });

  it('may begin with the third', async () => {
    await press('phases-immediate-main');
    for (const index of [0, 1, 2]) await write(index, '');
    expect(inFile()).to.deep.equal([]);
    await leave();
    await write(2, 'R');
    await write(2, 'Rest.');
    expect(values()).to.deep.equal(['', '', 'Rest.']);
    expect(inFile()).to.deep.equal(['Rest.']);
    await leave();
    expect(values()).to.deep.equal(['Rest.', '', '']);
  });
});

describe('The guide beside the form', () => {
  it('follows each keystroke, and travels to the hour that was changed', async () => {
    await set('treated', '2026-11-20T15:30');
    await set('items-makeup-until', '36');
    expect(words(shown('changed-name'))).to.equal('Just changed: Makeup, 36 hours');
    const makeup = () => editor.guide.restrictions.some(({ id }) => id === 'makeup');
    await press('see-before');
    expect(editor.guide.getAttribute('now')).to.equal('2026-11-22T03:29');
    expect(makeup()).to.equal(true);
    await press('see-after');
    expect(editor.guide.getAttribute('now')).to.equal('2026-11-22T03:31');
    expect(makeup()).to.equal(false);
  });

  it('stays as it was while the file has mistakes, and says so', async () => {
    await editor.openText(TWO);
    await set('name-en', '');
    expect(words(editor.root.querySelector('.preview .notice'))).to.match(/has mistakes/);
    expect(editor.guide.phase).to.equal('immediate');
  });
});

describe('The guidance editor makes', () => {
  it('a page with all sentences, to be signed', async () => {
    await press('save-dossier');
    expect(downloads[0]!.name).to.equal('microneedling.en.dossier.html');
    expect((await downloads[0]!.text).includes('Do not wear makeup yet.')).to.equal(true);
  });

  it('a sheet for any patient, with the clinic’s phone', async () => {
    await set('papers-phone', '020 7946 0018');
    await press('save-sheet');
    expect(downloads[0]!.name).to.equal('microneedling.en.sheet.html');
    expect((await downloads[0]!.text).includes('020 7946 0018')).to.equal(true);
  });

  it('a text for a booking system of fewer than 5,000 characters, with the place of the link', async () => {
    await press('as-text');
    const { value } = shown('text') as HTMLTextAreaElement;
    expect(value.length).to.be.below(5000).and.above(1000);
    expect(value.includes('[LINK]')).to.equal(true);
    await set('text-form', 'html', 'change');
    expect((shown('text') as HTMLTextAreaElement).value).to.match(/<h2>/);
  });

  it('no signature of a day that was cleared, although the form had offered one', async () => {
    await press('sign');
    await set('sign-by', 'Dr Ames');
    await set('sign-role', 'dermatologist');
    await set('sign-next', '');
    await press('sign-it');
    expect(editor.data.texts['en']!['reviewed']).to.equal(undefined);
    expect(words(shown('sign-it-remarks'))).to.match(/is not a date/);
  });

  it('no paper of a file with mistakes', async () => {
    await set('name-en', '');
    expect(shown('save-dossier')).to.equal(null);
    expect(shown('sign')).to.equal(null);
  });
});

it('The guidance editor tells the page around it of each edit', async () => {
  const heard: unknown[] = [];
  editor.page.document.addEventListener('change', (event) => {
    if (event instanceof editor.page.window.CustomEvent) heard.push(event.detail);
  });
  await set('items-makeup-until', '36');
  await set('name-en', '');
  expect(heard).to.have.length(2);
  expect(heard[0]).to.include({ isValid: true });
  expect(heard[1]).to.include({ isValid: false, text: editor.text });
});
