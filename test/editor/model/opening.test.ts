import { expect } from '@open-wc/testing';
import { openDraft, type Finding } from '../../../demo/editor/model/model.js';
import { describeOnce } from '../../support/command.js';
import { brokenFiles } from '../../protocol-files/broken-files.js';
import { germanPeel } from '../../protocol-files/german-peel.js';
import { english } from './files.js';

/** What the text has at the place of a mistake. */
function textAt(text: string, { line, column }: Finding): string {
  return text.split('\n')[line! - 1]!.slice(column! - 1);
}

/** The value that a path leads to, or the innermost one around it. */
function innermost(data: unknown, path: Finding['path']): unknown {
  let found = data;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) break;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}

describeOnce('A broken file opens in the editor', () => {
  it('with each of its mistakes, at the key or the value that is wrong', () => {
    let places = 0;
    for (const { what, data, mistakes } of brokenFiles) {
      const text = JSON.stringify(data, null, 2);
      const draft = openDraft(text);
      const messages = draft.mistakes.map(({ message }) => message);
      for (const mistake of mistakes)
        expect(
          messages.some((message) => message.startsWith(mistake)),
          `${what}: ${mistake}`,
        ).to.equal(true);
      expect(messages, what).to.have.lengthOf(mistakes.length);
      for (const mistake of draft.mistakes) {
        const value = JSON.stringify(innermost(draft.data, mistake.path), null, 2);
        const key = JSON.stringify(String(mistake.path.at(-1)));
        const found = textAt(text, mistake);
        const isThere = found.startsWith(value.split('\n')[0]!) || found.startsWith(`${key}:`);
        expect(isThere, `${what}: ${mistake.message} at ${found.slice(0, 40)}`).to.equal(true);
        places++;
      }
    }
    expect(places).to.be.above(100);
  });

  it('as a text with the mistake marked, if it is not JSON', () => {
    const draft = openDraft(english.replace('"until": 24,', '"until": 24'));
    expect(draft.procedures).to.deep.equal([]);
    expect(draft.data).to.equal(undefined);
    expect(draft.mistakes).to.have.lengthOf(1);
    expect(draft.mistakes[0]!.message).to.equal(
      'this is not JSON: expected a comma or "}", got "then"',
    );
    expect(textAt(draft.text, draft.mistakes[0]!)).to.match(/^"then"/);
  });

  it('as nothing, if it is empty', () => {
    const [mistake] = openDraft('').mistakes;
    expect(mistake).to.include({ line: 1, column: 1 });
    expect(mistake!.message).to.include('the end of the file');
  });

  it('with its procedures, if it is a bare list of them', () => {
    const draft = openDraft(JSON.stringify([germanPeel().data, { id: 'laser' }]));
    expect(draft.procedures.map(({ id }) => id)).to.deep.equal(['peel', 'laser']);
    expect(draft.paths).to.deep.equal([[0], [1]]);
    expect(draft.mistakes[0]!.message).to.equal('the file: expected an object, got a list');
  });

  it('with no more entries than a list can have, if it is of another kind and has thousands', () => {
    const items = Array.from({ length: 101 }, (_, index) => ({ id: `x${index}`, kind: 'avoid' }));
    const protocols = Array.from({ length: 101 }, () => ({ items }));
    for (const data of [protocols, { protocols }]) {
      const { procedures, mistakes } = openDraft(JSON.stringify(data));
      expect(procedures).to.have.lengthOf(100);
      expect(procedures[0]!.items).to.have.lengthOf(100);
      expect(mistakes).not.to.deep.equal([]);
    }
  });

  it('with a message, if it is larger than the element takes', () => {
    const large = `${english}${' '.repeat(256 * 1024)}`;
    expect(openDraft(large).mistakes.map(({ message }) => message)).to.deep.equal([
      'the file is larger than 256 kB',
    ]);
    const fits = english + ' '.repeat(256 * 1024 - english.length);
    expect(openDraft(fits).mistakes).to.deep.equal([]);
    expect(openDraft(fits.replace('Makeup', 'Mäkeup')).mistakes).to.have.lengthOf(1);
  });
});

describeOnce('What cannot be read in a draft gets the careful value', () => {
  const peel = () =>
    germanPeel()
      .set('items[0].until', 'two weeks')
      .set('items[0].then', 'maybe')
      .set('items[2].kind', 'nonsense')
      .set('signs[1].level', 'nonsense')
      .set('phases[1].fromDay', 'five')
      .set('texts.de.signs.blisters', 7)
      .set('texts.de.phases.today.main', 'Ruhe')
      .set('reviewed', 'Dr Ames')
      .set('source', 4)
      .add('questions', 'no question')
      .add('tips', { id: 'water' });
  const [procedure] = openDraft(JSON.stringify(peel().data)).procedures;

  it('a restriction has no end, and leads to the clinic', () => {
    expect(procedure!.items[0]).to.deep.equal({
      id: 'sun',
      kind: 'avoid',
      until: null,
      then: 'ask',
    });
    expect(procedure!.items[2]).to.include({ id: 'cream', kind: 'avoid' });
  });

  it('a sign is one to call for', () => {
    expect(procedure!.signs[1]).to.deep.equal({ id: 'blisters', level: 'call' });
  });

  it('other entries and texts are empty, or there once', () => {
    expect(procedure!.phases[1]!.fromDay).to.equal(0);
    expect(procedure!.questions).to.have.lengthOf(1);
    expect(procedure!.tips).to.have.lengthOf(1);
    expect(procedure!.reviewed).to.equal(null);
    expect(procedure).not.to.have.property('source');
    expect(procedure!.texts['de']!.signs['blisters']).to.equal('');
    expect(procedure!.texts['de']!.phases['today']!.main).to.deep.equal([]);
  });

  it('a valid procedure is read as it is', () => {
    const { data } = germanPeel().set('items[3].phases', ['later']).set('signs[1].general', true);
    const read = openDraft(JSON.stringify(data)).procedures[0];
    expect(JSON.parse(JSON.stringify(read))).to.deep.equal(data);
    const whole = JSON.parse(english) as Record<string, unknown>;
    delete whole['$schema'];
    expect(JSON.parse(JSON.stringify(openDraft(english).procedures[0]))).to.deep.equal(whole);
  });
});
