import { expect } from '@open-wc/testing';
import { check } from '../support/command.js';
import { describeWith } from '../support/engine.js';
import { Editor, keyboardOn, mouseOn, type Hand } from '../support/editor.js';

// What a nurse does, in plain steps, by keyboard alone and by mouse alone.

type Task = (hand: Hand, editor: Editor) => Promise<void>;

const entry = (list: readonly Readonly<Record<string, unknown>>[], id: string) =>
  list.find((each) => each['id'] === id);

async function begin(hand: Hand, ...languages: readonly string[]): Promise<void> {
  for (const language of languages) await hand.press(language);
  await hand.press('Begin with it');
}

/** Each saves what it has made, which `check` must accept. */
const TASKS: Readonly<Record<string, Task>> = {
  async 'makeup is off limits for 36 hours'(hand, editor) {
    await begin(hand);
    await hand.press('Restrictions');
    await hand.write('Off limits for', '36', 'Makeup');
    expect(entry(editor.data.items, 'makeup')).to.include({ until: 36, then: 'yes' });
    await hand.save();
  },

  async 'sunscreen only from 24 hours on'(hand, editor) {
    await begin(hand);
    await hand.press('What to do');
    await hand.write('From', '24', 'Sunscreen');
    expect(entry(editor.data.items, 'sunscreen')).to.include({ from: 24 });
    await hand.save();
  },

  async 'a new ban on swimming for 3 days, with its question and its German words'(hand, editor) {
    await begin(hand, 'Deutsch');
    await hand.pick('Language beside English', 'German');
    await hand.press('Restrictions');
    await hand.press('Add a restriction');
    await hand.write('The rule, as in “Do not swim.” English', 'Do not swim.');
    await hand.write('The rule, as in “Do not swim.” German', 'Nicht schwimmen.');
    await hand.write('Name of its row, as in “Swimming” English', 'Swimming');
    await hand.write('Name of its row, as in “Swimming” German', 'Schwimmen');
    await hand.write('Its question, as in “Can I swim?” English', 'Can I swim?');
    await hand.write('Its question, as in “Can I swim?” German', 'Darf ich schwimmen?');
    await hand.write('Off limits for', '72', 'Add a restriction');
    await hand.press('Add');
    const { items, questions, texts } = editor.data;
    const added = items.find(({ until }) => until === 72);
    expect(added).to.include({ kind: 'avoid', then: 'ask' });
    const question = questions.find(({ item }) => item === added!['id'])!;
    expect(texts['de']!['items']).to.have.property(String(added!['id'])).that.includes({
      text: 'Nicht schwimmen.',
      short: 'Schwimmen',
    });
    expect(texts['de']!['questions'])
      .to.have.property(String(question['id']))
      .that.includes({ ask: 'Darf ich schwimmen?' });
    await hand.save();
  },

  async 'the signs to call for in another order'(hand, editor) {
    await begin(hand);
    const calls = () =>
      editor.data.signs.filter(({ level }) => level === 'call').map(({ id }) => id);
    const [first, second, third] = calls();
    await hand.press('Signs');
    await hand.press('Move down', 'Your skin gets more puffy or swollen.');
    await hand.press('Move down', 'Your skin gets more puffy or swollen.');
    expect(calls().slice(0, 3)).to.deep.equal([second, third, first]);
    await hand.save();
  },

  async 'a second procedure from a copy'(hand, editor) {
    await begin(hand);
    await hand.press('Its id, a copy for another procedure');
    await hand.write('Id of the copy', 'chemical-peel');
    await hand.press('Copy microneedling');
    await hand.write('Name that patients read', 'Chemical peel');
    await hand.press('Restrictions');
    await hand.write('Off limits for', '72', 'Makeup');
    const [one, other] = editor.data.protocols;
    expect(entry(one!.items, 'makeup')).to.include({ until: 24 });
    expect(entry(other!.items, 'makeup')).to.include({ until: 72 });
    expect(other!.texts['en']).to.include({ name: 'Chemical peel' });
    await hand.save();
  },

  async 'smoking is no longer off limits, with the clinic’s reason'(hand, editor) {
    await begin(hand);
    await hand.press('Restrictions');
    await hand.press('Turn off', 'Smoking');
    await hand.write('Your clinic’s reason', 'We speak about it in person.');
    expect(entry(editor.data.items, 'smoking')).to.equal(undefined);
    expect(editor.text.includes('We speak about it in person.')).to.equal(true);
    await hand.save();
  },

  async 'direct sun only after asking, even when the week is over'(hand, editor) {
    await begin(hand);
    await hand.press('Restrictions');
    await hand.pick('Afterwards', 'ask', 'Direct sun, sunbathing');
    expect(entry(editor.data.items, 'direct-sun')).to.include({ until: 168, then: 'ask' });
    await hand.save();
  },

  async 'the first week begins on day 2, with another main thing'(hand, editor) {
    await begin(hand);
    await hand.press('Phases');
    await hand.write('From day', '2', 'First week');
    await hand.press('The main things: 3', 'First week');
    await hand.write('Second main thing', 'Use two products only.', 'First week');
    expect(entry(editor.data.phases, 'first-week')).to.include({ fromDay: 2 });
    const { phases } = editor.data.texts['en']! as { phases: Record<string, { main: string[] }> };
    expect(phases['first-week']!.main[1]).to.equal('Use two products only.');
    await hand.save();
  },

  async 'everything is undone, and done again'(hand, editor) {
    await begin(hand);
    const before = editor.text;
    await hand.press('Restrictions');
    await hand.write('Off limits for', '30', 'Makeup');
    await hand.press('Turn off', 'A lot of alcohol');
    await hand.press('Products');
    await hand.press('Move down', 'Serum: look for hyaluronic acid (holds…');
    const after = editor.text;
    expect(after === before).to.equal(false);
    for (const label of ['Serum', 'A lot of alcohol: off', 'Makeup: 30 hours']) {
      expect(editor.nameOf('undo')).to.match(new RegExp(`^Undo: ${label}`));
      await hand.undo();
      expect(editor.said).to.match(new RegExp(`^Undone: ${label}`));
    }
    expect(editor.text === before).to.equal(true);
    for (let step = 0; step < 3; step++) await hand.redo();
    expect(editor.text === after).to.equal(true);
    await hand.save();
  },

  async 'English is signed; a comma later it is not'(hand, editor) {
    await begin(hand);
    const state = () => editor.root.querySelector('#sign-off-title ~ .plain')!.textContent;
    await hand.press('Sign');
    await hand.press('Sign English');
    await hand.write('Name', 'Dr Ames');
    await hand.write('Role, as in “dermatologist”', 'dermatologist');
    await hand.press('Sign it');
    expect(state()).to.match(/English: Signed by Dr Ames, dermatologist/);
    await hand.press('All sections', 'Sign');
    await hand.press('Restrictions');
    await hand.press('Words, question and picture', 'Makeup');
    await hand.write('The rule as a sentence', 'Do not wear makeup, yet.', 'Makeup');
    expect(state()).to.match(/English: Words or hours were changed since Dr Ames/);
    expect(editor.text.includes('"verified": true')).to.equal(false);
    await hand.save();
  },
};

function tasksWith(handOf: (editor: Editor) => Hand): () => void {
  return function (this: Mocha.Suite) {
    this.timeout(60_000);
    let editor: Editor;
    beforeEach(async () => {
      editor = await Editor.open();
    });
    afterEach(() => editor.close());

    for (const [title, task] of Object.entries(TASKS))
      it(title, async () => {
        await task(handOf(editor), editor);
        const { name, text, isDraft } = editor.saved.at(-1)!;
        expect([name, isDraft]).to.deep.equal(['protocol.json', false]);
        const { status, stdout } = await check(text);
        expect(status, stdout).to.equal(0);
        expect(editor.element.isSaved).to.equal(true);
      });
  };
}

describeWith(
  'keys held together',
  'By keyboard alone, a nurse can have it that',
  tasksWith(keyboardOn),
);
describe('By mouse alone, a nurse can have it that', tasksWith(mouseOn));
