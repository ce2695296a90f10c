import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  openDraft,
  record,
  redo,
  startHistory,
  undo,
  type History,
} from '../../../demo/editor/model/model.js';
import { describeOnce } from '../../support/command.js';
import { brokenFiles } from '../../protocol-files/broken-files.js';
import { isLongRun } from '../../support/random-run.js';
import { validFiles } from './files.js';
import { choice, edits, tried, type Choice } from './random-editing.js';

const RUNS = isLongRun ? 1000 : 60;
const seed = isLongRun ? Date.now() : 20261120;

const session = fc.tuple(
  fc.constantFrom(...Object.keys(validFiles)),
  fc.array(choice, { minLength: 1, maxLength: 12 }),
);

interface Step {
  readonly name: string;
  readonly refused: string;
}

/** Makes the edits one after the other, and checks each. A refused one changes nothing. */
function edited(text: string, choices: readonly Choice[], made: (step: Step) => void): History {
  let history = startHistory(text);
  for (const each of choices) {
    const draft = openDraft(history.text);
    const { name, result } = tried(draft, each);
    const after = openDraft(result.text);
    made({ name, refused: result.refused });
    if (result.refused) expect(result.text, name).to.equal(history.text);
    else expect(result.label, name).to.match(/\S/);
    // Only a text that was emptied may be missing.
    if (result.missing.length)
      expect(['setText', 'setMain', 'setLanguageText', 'setHead']).to.include(name);
    const known = draft.mistakes.map(({ message }) => message);
    const added = after.mistakes.map(({ message }) => message);
    const isSpoilt = added.some((message) => !known.includes(message));
    expect(isSpoilt, `${name}: ${result.label}`).to.equal(result.missing.length > 0);
    history = record(history, result);
  }
  return history;
}

describeOnce('A file with mistakes', () => {
  it('can be edited where it can be read, and nothing throws', function () {
    this.timeout(600_000);
    let made = 0;
    const broken = brokenFiles.filter(
      ({ data }) => openDraft(JSON.stringify(data)).procedures.length,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...broken),
        fc.array(choice, { minLength: 1, maxLength: 3 }),
        (file, choices) => {
          const original = JSON.stringify(file.data, null, 2);
          let history = startHistory(original);
          for (const each of choices) {
            const { result } = tried(openDraft(history.text), each);
            expect(openDraft(result.text).data).not.to.equal(undefined);
            if (!result.refused) made++;
            history = record(history, result);
          }
          while (history.done.length) history = undo(history);
          expect(history.text).to.equal(original);
        },
      ),
      { seed, numRuns: isLongRun ? 3000 : 80, includeErrorInReport: true },
    );
    expect(made).to.be.above(30);
  });
});

describeOnce('A guidance file after random edits in the editor', () => {
  it('has no mistake that the edit did not name, and all undone it is the file that was opened', function () {
    this.timeout(600_000);
    const steps: Step[] = [];
    fc.assert(
      fc.property(session, ([name, choices]) => {
        const original = validFiles[name]!;
        let history = edited(original, choices, (step) => steps.push(step));
        const last = history.text;
        while (history.done.length) history = undo(history);
        expect(history.text).to.equal(original);
        while (history.undone.length) history = redo(history);
        expect(history.text).to.equal(last);
      }),
      { seed, numRuns: RUNS, includeErrorInReport: true },
    );
    for (const name of Object.keys(edits)) {
      const tries = steps.filter((step) => step.name === name);
      expect(
        tries.some(({ refused }) => !refused),
        `${name} was never made`,
      ).to.equal(true);
    }
  });
});
