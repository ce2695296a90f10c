import { expect } from '@open-wc/testing';
import {
  endStep,
  openDraft,
  record,
  redo,
  redoLabel,
  setHours,
  setText,
  startHistory,
  turnOff,
  undo,
  undoLabel,
  type History,
} from '../../../demo/editor/model/model.js';
import { describeOnce } from '../../support/command.js';
import { english } from './files.js';

const typed = (history: History, words: string, id = 'makeup') =>
  record(history, setText(history.text, 0, 'en', 'items', id, 'text', words));

function lineOf({ text }: History, id = 'makeup'): string {
  return openDraft(text).procedures[0]!.texts['en']!.items[id]!.text;
}

describeOnce('Undo and redo in the editor', () => {
  it('name in words what they undo and do again', () => {
    let history = startHistory(english);
    expect(undoLabel(history)).to.equal(null);
    history = record(history, setHours(history.text, 0, 'items', 'makeup', 'until', 36));
    history = record(history, turnOff(history.text, 0, 'alcohol'));
    expect(undoLabel(history)).to.equal('A lot of alcohol: off');
    history = undo(history);
    expect(undoLabel(history)).to.equal('Makeup: 36 hours');
    expect(redoLabel(history)).to.equal('A lot of alcohol: off');
    history = redo(history);
    expect(redoLabel(history)).to.equal(null);
    expect(undoLabel(history)).to.equal('A lot of alcohol: off');
  });

  it('take typing in one field as one step, and typing in another one as the next', () => {
    let history = startHistory(english);
    for (const words of ['Do', 'Do not', 'Do not wear']) history = typed(history, words);
    history = typed(history, 'Do not smoke here.', 'smoking');
    history = typed(history, 'Do not wear makeup.');
    expect(history.done).to.have.lengthOf(3);
    history = undo(history);
    expect(lineOf(history)).to.equal('Do not wear');
    history = undo(undo(history));
    expect(history.text).to.equal(english);
  });

  it('begin another step after the field was left, and after undo', () => {
    let history = endStep(typed(startHistory(english), 'Do not'));
    history = typed(history, 'Do not wear');
    expect(history.done).to.have.lengthOf(2);
    history = typed(undo(history), 'Do not use');
    expect(history.done).to.have.lengthOf(2);
    expect(lineOf(undo(history))).to.equal('Do not');
    expect(history.undone).to.deep.equal([]);
  });

  it('keep two choices in one menu apart', () => {
    let history = startHistory(english);
    history = record(history, turnOff(history.text, 0, 'makeup'));
    history = record(history, turnOff(history.text, 0, 'smoking'));
    expect(history.done).to.have.lengthOf(2);
  });

  it('have no step for typing that ends where it began, nor for what was refused', () => {
    const start = startHistory(english);
    const back = typed(typed(start, 'Do'), 'Do not wear makeup yet.');
    expect(back.text).to.equal(english);
    expect(back.done).to.deep.equal([]);
    expect(typed(back, 'Do not').done).to.have.lengthOf(1);
    expect(record(start, setHours(english, 0, 'items', 'makeup', 'until', -1))).to.equal(start);
  });

  it('do nothing if there is nothing to undo or redo', () => {
    const start = startHistory(english);
    expect(undo(start)).to.equal(start);
    expect(redo(start)).to.equal(start);
    expect(endStep(start)).to.equal(start);
  });
});
