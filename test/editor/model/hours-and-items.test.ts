import { expect } from '@open-wc/testing';
import {
  addItem,
  builtInText,
  itemsOff,
  openDraft,
  setHours,
  setIcon,
  setPhases,
  setReason,
  setThen,
  turnOff,
  turnOn,
} from '../../../demo/editor/model/model.js';
import { describeOnce } from '../../support/command.js';
import { germanPeel } from '../../protocol-files/german-peel.js';
import { changedLines, expectRefused, itemOf, procedureAfter } from './edited.js';
import { english } from './files.js';

const CALL = 'The guide needs one sign to call the clinic for from the first hour on.';

describeOnce('An hour in the editor', () => {
  it('of a restriction changes one line, and is named in words', () => {
    const edit = setHours(english, 0, 'items', 'makeup', 'until', 36);
    expect(edit.label).to.equal('Makeup: 36 hours');
    expect(changedLines(english, edit.text)).to.deep.equal([['"until": 24,'], ['"until": 36,']]);
    procedureAfter(edit);
    const back = setHours(edit.text, 0, 'items', 'makeup', 'until', 24);
    expect(back.text).to.equal(english);
  });

  it('of a restriction may be none: it never ends', () => {
    const edit = setHours(english, 0, 'items', 'makeup', 'until', null);
    expect(itemOf(procedureAfter(edit), 'makeup')).to.include({ until: null });
    expect(edit.label).to.equal('Makeup: no end');
  });

  it('from which advice begins is added, and removed at 0', () => {
    const edit = setHours(english, 0, 'items', 'sunscreen', 'from', 24);
    expect(itemOf(procedureAfter(edit), 'sunscreen')).to.include({ from: 24 });
    expect(edit.label).to.equal('Sunscreen: from 24 hours on');
    expect(setHours(edit.text, 0, 'items', 'sunscreen', 'from', 0).text).to.equal(english);
  });

  it('of a usual sign is removed for no end, but may be 0', () => {
    const open = setHours(english, 0, 'signs', 'redness-and-swelling', 'until', null);
    expect(procedureAfter(open).signs[0]).not.to.have.property('until');
    const short = setHours(english, 0, 'signs', 'redness-and-swelling', 'until', 0);
    expect(procedureAfter(short).signs[0]).to.include({ until: 0 });
  });

  it('is refused if no file may have it', () => {
    for (const hours of [-1, NaN, Infinity]) {
      const edit = setHours(english, 0, 'items', 'makeup', 'until', hours);
      expectRefused(edit, english, 'Write a number of hours, 0 or more.');
    }
    expectRefused(
      setHours(english, 0, 'items', 'makeup', 'until', 8785),
      english,
      'Write at most 8784 hours, which is a year.',
    );
    const wrongKind = '"makeup" has no hour of this kind.';
    expectRefused(setHours(english, 0, 'items', 'makeup', 'from', 1), english, wrongKind);
    const absent = 'There is no "swim" in items.';
    expectRefused(setHours(english, 0, 'items', 'swim', 'until', 1), english, absent);
  });

  it('is refused for the last sign to call for at any time', () => {
    const { text } = openDraft(JSON.stringify(germanPeel().data));
    expectRefused(setHours(text, 0, 'signs', 'blisters', 'from', 1), text, CALL);
    procedureAfter(setHours(text, 0, 'signs', 'breath', 'from', 1));
  });

  it('is refused in a file that is not JSON, and in a procedure that is not there', () => {
    expectRefused(
      setHours('{', 0, 'items', 'makeup', 'until', 1),
      '{',
      'The file is not JSON. Correct its text first.',
    );
    const absent = 'There is no such procedure in the file.';
    expectRefused(setHours(english, 1, 'items', 'makeup', 'until', 1), english, absent);
  });
});

describeOnce('What is so after a restriction, and when advice is shown', () => {
  it('the answer changes one line', () => {
    const edit = setThen(english, 0, 'makeup', 'care');
    expect(changedLines(english, edit.text)).to.deep.equal([
      ['"then": "yes",'],
      ['"then": "care",'],
    ]);
    expect(edit.label).to.equal('Makeup: then yes, with care');
    expectRefused(setThen(english, 0, 'wash', 'yes'), english, '"wash" is not a restriction.');
  });

  it('phases are set for advice and usual signs, and removed for all of them', () => {
    const some = setPhases(english, 0, 'items', 'wash', ['immediate', 'first-week']);
    expect(itemOf(procedureAfter(some), 'wash')).to.deep.include({
      phases: ['immediate', 'first-week'],
    });
    expect(some.label).to.equal('Wash gently: Treatment day, First week');
    expect(setPhases(some.text, 0, 'items', 'wash', null).text).to.equal(english);
    const always = setPhases(english, 0, 'signs', 'tightness', null);
    expect(procedureAfter(always).signs[1]).not.to.have.property('phases');
  });

  it('phases are refused for what holds in every phase, and if they are not there', () => {
    const everywhere = (id: string) => `"${id}" is shown in every phase.`;
    expectRefused(setPhases(english, 0, 'items', 'makeup', []), english, everywhere('makeup'));
    expectRefused(setPhases(english, 0, 'signs', 'pus', []), english, everywhere('pus'));
    const absent = 'There is no such phase.';
    expectRefused(setPhases(english, 0, 'items', 'wash', ['later']), english, absent);
  });
});

describeOnce('A restriction that is turned off', () => {
  const both = builtInText(['en', 'de']);
  const off = turnOff(both, 0, 'makeup');

  it('goes with its texts in every language, its question and its place at the top', () => {
    const after = procedureAfter(off);
    expect(itemOf(after, 'makeup')).to.equal(undefined);
    expect(after.questions.some(({ id }) => id === 'makeup')).to.equal(false);
    expect(after.phases[0]!.first).to.deep.equal(['wash']);
    for (const language of ['en', 'de']) {
      expect(after.texts[language]!.items).not.to.have.property('makeup');
      expect(after.texts[language]!.questions).not.to.have.property('makeup');
      expect(after.texts[language]!.items).to.have.property('sweating');
    }
    expect(off.label).to.equal('Makeup: off');
    expect(off.text).not.to.match(/makeup/);
  });

  it('leaves no empty list of what comes first', () => {
    const after = procedureAfter(turnOff(both, 0, 'hydrate'));
    expect(after.phases[2]).not.to.have.property('first');
  });

  it('comes back from the built-in guidance, at its place, in the languages of the file', () => {
    const on = turnOn(off.text, 0, 'makeup');
    const after = procedureAfter(on);
    const before = openDraft(both).procedures[0]!;
    expect(after.items).to.deep.equal(before.items);
    expect(after.questions).to.deep.equal(before.questions);
    expect(after.phases[0]!.first).to.have.members(['makeup', 'wash']);
    expect(after.texts['de']!.items['makeup']).to.deep.equal(before.texts['de']!.items['makeup']);
    expect(after.texts['en']!.questions['makeup']).to.deep.equal({ ask: 'Can I wear makeup?' });
    expect(on.label).to.equal('Makeup: on');
  });

  it('comes back with all its questions in their order', () => {
    const { items, questions } = openDraft(english).procedures[0]!;
    for (const { id } of items) {
      const after = procedureAfter(turnOn(turnOff(english, 0, id).text, 0, id));
      expect(after.questions, id).to.deep.equal(questions);
    }
  });

  it('comes back once if what comes first still names it', () => {
    const left = off.text.replace('"first": ["wash"]', '"first": ["makeup", "wash"]');
    expect(left).not.to.equal(off.text);
    const after = procedureAfter(turnOn(left, 0, 'makeup'));
    expect(after.phases[0]!.first).to.deep.equal(['makeup', 'wash']);
  });

  it('comes back without the reason why it was off', () => {
    const reasoned = setReason(off.text, 0, 'items', 'makeup', 'We use mineral powder.');
    expect(procedureAfter(reasoned)).to.have.property('note');
    expect(procedureAfter(turnOn(reasoned.text, 0, 'makeup'))).not.to.have.property('note');
  });

  it('is listed as one that can be turned on', () => {
    expect(itemsOff(openDraft(off.text).procedures[0]!).map(({ id }) => id)).to.deep.equal([
      'makeup',
    ]);
    expect(itemsOff(openDraft(english).procedures[0]!)).to.deep.equal([]);
  });

  it('cannot be turned on twice, nor if the built-in guidance does not have it', () => {
    expectRefused(turnOn(english, 0, 'makeup'), english, 'It is in the file already.');
    const absent = 'The built-in guidance has no such item.';
    expectRefused(turnOn(english, 0, 'swim'), english, absent);
  });

  it('is not turned on in phases that it was not meant for', () => {
    const text = JSON.stringify(germanPeel().data);
    expectRefused(
      turnOn(text, 0, 'routine'),
      text,
      'The file has none of the phases that it is shown in.',
    );
    const named = germanPeel().add('phases', { id: 'long-term', fromDay: 30 });
    named.set('texts.de.phases.long-term', { title: 'Später', main: [] });
    const on = procedureAfter(turnOn(JSON.stringify(named.data), 0, 'routine'));
    expect(itemOf(on, 'routine')).to.deep.include({ phases: ['long-term'] });
  });

  it('that has no built-in words in the first language leaves them to be written', () => {
    const file = germanPeel().rename('texts.de', 'nl');
    const edit = turnOn(JSON.stringify(file.data), 0, 'makeup');
    expect(edit.missing).to.deep.equal(['Write the text of “makeup” in Dutch.']);
  });
});

describeOnce('A new item', () => {
  const swim = {
    kind: 'avoid',
    until: 72,
    then: 'yes',
    icon: 'drop',
    texts: {
      en: { text: 'Do not swim.', short: 'Swimming', detail: '' },
      de: { text: 'Schwimmen Sie nicht.' },
    },
    question: { en: { ask: 'Can I swim?' }, de: { ask: 'Darf ich schwimmen?' } },
  } as const;

  it('is off limits with its question and its texts in each language of the file', () => {
    const text = builtInText(['en', 'de']);
    const edit = addItem(text, 0, swim);
    const after = procedureAfter(edit);
    expect(after.items[9]).to.deep.equal({
      id: 'swim',
      kind: 'avoid',
      until: 72,
      then: 'yes',
      icon: 'drop',
    });
    expect(after.items[8]!.kind).to.equal('avoid');
    expect(after.items[10]!.kind).to.equal('do');
    expect(after.questions.at(-2)).to.deep.equal({ id: 'swim', item: 'swim' });
    expect(after.questions.at(-1)!.id).to.equal('other');
    expect(after.texts['en']!.items['swim']).to.deep.equal({
      text: 'Do not swim.',
      short: 'Swimming',
    });
    expect(after.texts['de']!.questions['swim']).to.deep.equal({ ask: 'Darf ich schwimmen?' });
    expect(edit.label).to.equal('Added: Do not swim.');
  });

  it('has no end and leads to the clinic, unless something else is chosen', () => {
    const after = procedureAfter(
      addItem(english, 0, { kind: 'avoid', texts: { en: { text: 'Do not fly.' } } }),
    );
    expect(after.items[9]).to.deep.equal({ id: 'fly', kind: 'avoid', until: null, then: 'ask' });
    expect(after.questions).to.have.lengthOf(16);
  });

  it('may be advice, whose question is answered with yes once it begins', () => {
    const after = procedureAfter(
      addItem(english, 0, {
        kind: 'do',
        from: 24,
        phases: ['first-week'],
        texts: { en: { text: 'Sleep on your back.' } },
        question: { en: { ask: 'How can I sleep?' } },
      }),
    );
    expect(after.items.at(-1)).to.deep.equal({
      id: 'sleep-on-your-back',
      kind: 'do',
      from: 24,
      phases: ['first-week'],
    });
    expect(after.questions.at(-2)).to.include({ item: 'sleep-on-your-back', answer: 'yes' });
  });

  it('needs words, hours that a file may have, and phases that are there', () => {
    const texts = { en: { text: ' ' } };
    expectRefused(addItem(english, 0, { kind: 'do', texts }), english, 'Write the line first.');
    const until = addItem(english, 0, { ...swim, until: -1 });
    expectRefused(until, english, 'Write a number of hours, 0 or more.');
    const phases = addItem(english, 0, { ...swim, kind: 'do', phases: ['x'] });
    expectRefused(phases, english, 'There is no "x" in phases.');
    const long = { en: { text: `Do not ${'x'.repeat(600)}.` } };
    expectRefused(
      addItem(english, 0, { ...swim, texts: long }),
      english,
      'Write at most 600 characters.',
    );
  });

  it('is refused beyond 100', () => {
    const file = germanPeel();
    for (let number = 0; number < 96; number++) {
      file.add('items', { id: `a${number}`, kind: 'do' });
      file.set(`texts.de.items.a${number}`, { text: 'Ruhen Sie.' });
    }
    const text = JSON.stringify(file.data);
    const item = { kind: 'do', texts: { de: { text: 'Schlafen Sie.' } } } as const;
    expectRefused(addItem(text, 0, item), text, 'A list can have at most 100 entries.');
  });

  it('is refused if the file would be too large', () => {
    const text = english + ' '.repeat(256 * 1024 - english.length);
    expectRefused(addItem(text, 0, swim), text, 'The file would be too large.');
  });
});

describeOnce('The picture of an item', () => {
  it('is set, and removed for the one of its id', () => {
    const edit = setIcon(english, 0, 'makeup', 'sun');
    expect(itemOf(procedureAfter(edit), 'makeup')).to.include({ icon: 'sun' });
    expect(setIcon(edit.text, 0, 'makeup', null).text).to.equal(english);
  });
});
