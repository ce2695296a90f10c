import { expect } from '@open-wc/testing';
import { openDraft, canSave, fileToSave } from '../../../demo/editor/model/model.js';
import { setAt } from '../../../src/command/json-edit.js';
import { describeOnce } from '../../support/command.js';
import { validFiles } from './files.js';

type Path = readonly (string | number)[];

/** Each text, number and so on, with its path. */
function leavesOf(value: unknown, path: Path = []): (readonly [Path, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    leavesOf(each, [...path, isList ? Number(key) : key]),
  );
}

describeOnce('A valid file survives the editor byte for byte', () => {
  for (const [name, text] of Object.entries(validFiles)) {
    it(`${name}, opened and saved, and with values set to what they are`, () => {
      const draft = openDraft(text);
      expect(draft.mistakes).to.deep.equal([]);
      expect(canSave(draft)).to.equal(true);
      expect(fileToSave(draft).text).to.equal(text);
      const body = text.replace(/^\ufeff/, '');
      leavesOf(draft.data).forEach(([path, value], index) => {
        // Every value of a large file would take minutes.
        if (index % 17 === 0) expect(setAt(body, path, value)).to.equal(body);
      });
    });
  }
});

describeOnce('A piece of a file in the documentation', () => {
  it('keeps its layout when its values are set to what they are, one of them to another and back', async () => {
    const page = await (await fetch('/docs/protocols.md')).text();
    const pieces = [...page.matchAll(/^```json\n([^]*?)\n```$/gm)].map(([, piece = '']) => piece);
    expect(pieces.length).to.be.above(5);
    for (const piece of pieces) {
      for (const [path, value] of leavesOf(JSON.parse(piece))) {
        expect(setAt(piece, path, value)).to.equal(piece);
        const other = setAt(piece, path, 'something else');
        expect(other).not.to.equal(piece);
        expect(setAt(other, path, value)).to.equal(piece);
      }
    }
  });
});
