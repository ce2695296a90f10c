import { expect } from '@open-wc/testing';
import {
  copyProcedure,
  openDraft,
  removeProcedure,
  renameProcedure,
  setHours,
  wrapList,
} from '../../../demo/editor/model/model.js';
import { describeOnce } from '../../support/command.js';
import { clinicFile } from '../../protocol-files/clinic-file.js';
import { germanPeel } from '../../protocol-files/german-peel.js';
import { jsonLayouts } from '../../support/json-layouts.js';
import { changedLines, expectRefused, procedureAfter } from './edited.js';
import { english, validFiles } from './files.js';

const idsIn = (text: string) => openDraft(text).procedures.map(({ id }) => id);

describeOnce('A copy of a procedure', () => {
  it('makes a file of two, whose first one keeps its lines', () => {
    const edit = copyProcedure(english, 0, 'laser');
    expect(idsIn(edit.text)).to.deep.equal(['microneedling', 'laser']);
    expect(edit.label).to.equal('Added: laser, a copy of microneedling');
    const copy = procedureAfter(edit, 1);
    const original = openDraft(english).procedures[0]!;
    expect({ ...copy, id: 'microneedling' }).to.deep.equal(original);
    const lines = english.split('\n').map((line) => line.trim());
    const after = edit.text.split('\n').map((line) => line.trim());
    // Without the first lines, which hold the address of the schema, and the last.
    expect(after.join('\n')).to.include(lines.slice(2, -2).join('\n'));
    expect(edit.text.indexOf('"$schema"')).to.be.below(edit.text.indexOf('"protocols"'));
    expect(edit.text).to.match(/\n}\n$/);
  });

  it('keeps the layout of the file in every layout', () => {
    for (const [how, write] of Object.entries(jsonLayouts)) {
      const text = `${write(germanPeel().data)}\n`;
      const edit = copyProcedure(text, 0, 'laser');
      procedureAfter(edit, 1);
      const isOneLine = !/\n./.test(text);
      expect(!/\n./.test(edit.text), how).to.equal(isOneLine);
      expect(/[^\r]\n./.test(edit.text), how).to.equal(/[^\r]\n./.test(text));
    }
  });

  it('is not signed, although the original is', () => {
    const signature = { by: 'Dr A', on: '2026-11-02', next: '2027-11-02' };
    const file = germanPeel().set('reviewed', signature).set('texts.de.reviewed', signature);
    const edit = copyProcedure(JSON.stringify(file.data), 0, 'laser');
    const [original, copy] = openDraft(edit.text).procedures;
    expect(original!.reviewed).not.to.equal(null);
    expect(original!.texts['de']).to.have.property('reviewed');
    expect(copy!.reviewed).to.equal(null);
    expect(copy!.texts['de']).not.to.have.property('reviewed');
  });

  it('is added to a file of several', () => {
    const edit = copyProcedure(validFiles['two procedures']!, 1, 'laser');
    expect(idsIn(edit.text)).to.deep.equal(['peel', 'microneedling', 'laser']);
    procedureAfter(edit, 2);
  });

  it('is added to a bare list too, which stays the mistake that it was', () => {
    const list = JSON.stringify([germanPeel().data], null, 2);
    const edit = copyProcedure(list, 0, 'laser');
    expect(edit.refused).to.equal('');
    expect(idsIn(edit.text)).to.deep.equal(['peel', 'laser']);
  });

  it('needs an id of its own that an address can have', () => {
    const form = 'Write a name of lowercase letters, digits and hyphens, such as "chemical-peel".';
    for (const id of ['Laser', 'chemical peel', '', 'constructor', 'a'.repeat(61)])
      expectRefused(copyProcedure(english, 0, id), english, form);
    const taken = '"microneedling" is another procedure of this file.';
    expectRefused(copyProcedure(english, 0, 'microneedling'), english, taken);
  });
});

describeOnce('Several procedures in one file', () => {
  const two = validFiles['two procedures']!;

  it('are edited one by one', () => {
    const edit = setHours(two, 1, 'items', 'makeup', 'until', 36);
    expect(changedLines(two, edit.text)).to.deep.equal([['"until": 24,'], ['"until": 36,']]);
    expect(procedureAfter(edit, 1).items[0]).to.include({ until: 36 });
  });

  it('are removed up to the last', () => {
    const edit = removeProcedure(two, 0);
    expect(idsIn(edit.text)).to.deep.equal(['microneedling']);
    expect(edit.label).to.equal('Removed: peel');
    const last = 'The file needs at least one procedure.';
    expectRefused(removeProcedure(edit.text, 0), edit.text, last);
    expectRefused(removeProcedure(english, 0), english, last);
  });

  it('have different ids', () => {
    const edit = renameProcedure(two, 0, 'laser');
    expect(idsIn(edit.text)).to.deep.equal(['laser', 'microneedling']);
    expect(renameProcedure(two, 0, 'peel').text).to.equal(two);
    const taken = '"microneedling" is another procedure of this file.';
    expectRefused(renameProcedure(two, 0, 'microneedling'), two, taken);
  });

  it('in a bare list become a file that the element takes', () => {
    const list = `\n${JSON.stringify([germanPeel().data, clinicFile().data], null, 2)}\n`;
    expect(openDraft(list).mistakes).to.have.lengthOf(1);
    const edit = wrapList(list);
    procedureAfter(edit, 1);
    expect(edit.text).to.include(list.trim());
    expect(edit.text.endsWith('}\n')).to.equal(true);
    expectRefused(wrapList(english), english, 'The file is not a list.');
  });
});
