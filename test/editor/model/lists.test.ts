import { expect } from '@open-wc/testing';
import {
  addEntry,
  addPhase,
  addQuestion,
  addSign,
  builtInText,
  moveEntry,
  openDraft,
  removeEntry,
  removePhase,
  setAnswer,
  setFacts,
  setFirst,
  setFromDay,
  setLevel,
  setNote,
  setQuestionItem,
  type List,
} from '../../../demo/editor/model/model.js';
import { describeOnce } from '../../support/command.js';
import { germanPeel } from '../../protocol-files/german-peel.js';
import { changedLines, expectRefused, itemOf, procedureAfter } from './edited.js';
import { english } from './files.js';

const peel = JSON.stringify(germanPeel().data, null, 2);
const CALL = 'The guide needs one sign to call the clinic for from the first hour on.';
const idsOf = (text: string, list: List) =>
  openDraft(text).procedures[0]![list].map(({ id }) => id);

describeOnce('The order of a list', () => {
  it('of signs, questions, items and the rest changes by moving one entry', () => {
    for (const list of ['items', 'questions', 'signs', 'products', 'about'] as const) {
      const [first, second, third] = idsOf(english, list);
      const edit = moveEntry(english, 0, list, first!, 1);
      procedureAfter(edit);
      expect(idsOf(edit.text, list).slice(0, 3)).to.deep.equal([second, first, third]);
      expect(edit.label).to.match(/ moved down$/i);
      const back = moveEntry(edit.text, 0, list, first!, 0);
      expect(back.label).to.match(/ moved up$/i);
      expect(back.text).to.equal(english);
    }
  });

  it('of phases keeps the days where they are', () => {
    const after = procedureAfter(moveEntry(english, 0, 'phases', 'first-week', 1));
    expect(after.phases.map(({ id, fromDay }) => [id, fromDay])).to.deep.equal([
      ['immediate', 0],
      ['first-week', 1],
      ['first-48-hours', 3],
      ['long-term', 8],
    ]);
  });

  it('of phases with a mistake waits until that is corrected', () => {
    const text = JSON.stringify(germanPeel().set('phases[1].id', 7).data);
    expectRefused(
      moveEntry(text, 0, 'phases', 'today', 1),
      text,
      'Correct the mistakes in the phases first.',
    );
  });

  it('does not go beyond its ends', () => {
    for (const to of [-1, 2, 0.5])
      expectRefused(
        moveEntry(english, 0, 'tips', 'water', to),
        english,
        'It cannot be moved further.',
      );
  });
});

describeOnce('A phase', () => {
  it('is added by its first day, with an empty list of main things to fill', () => {
    const edit = addPhase(english, 0, {
      fromDay: 5,
      texts: { en: { title: 'Day 5 to 7', main: [] } },
    });
    expect(idsOf(edit.text, 'phases')).to.deep.equal([
      'immediate',
      'first-48-hours',
      'first-week',
      'day-5-to-7',
      'long-term',
    ]);
    procedureAfter(edit);
    const last = addPhase(english, 0, { fromDay: 30, texts: { en: { title: 'Later', main: [] } } });
    expect(idsOf(last.text, 'phases').at(-1)).to.equal('later');
  });

  it('needs a title and a free day', () => {
    const texts = { en: { title: 'Later', main: [] } };
    const added = (fromDay: number) => addPhase(english, 0, { fromDay, texts });
    expectRefused(added(8), english, 'Another phase begins on day 8.');
    expectRefused(added(0.5), english, 'Write a whole number of days.');
    expectRefused(added(-3661), english, 'Write a day up to 3660.');
    const untitled = { en: { title: '', main: ['Rest.'] } };
    expectRefused(
      addPhase(english, 0, { fromDay: 5, texts: untitled }),
      english,
      'Write the title first.',
    );
  });

  it('is removed from all that is shown in it; nothing is then shown in another phase', () => {
    const after = procedureAfter(removePhase(english, 0, 'long-term'));
    expect(after.phases.map(({ id }) => id)).to.deep.equal([
      'immediate',
      'first-48-hours',
      'first-week',
    ]);
    expect(itemOf(after, 'routine')).to.deep.include({ phases: [] });
    expect(after.texts['en']!.phases).not.to.have.property('long-term');
    const shorter = procedureAfter(removePhase(english, 0, 'first-week'));
    expect(itemOf(shorter, 'hat-and-shade')).to.deep.include({
      phases: ['immediate', 'first-48-hours'],
    });
    expect(shorter.signs[1]).to.deep.include({ phases: ['immediate', 'first-48-hours'] });
  });

  it('leaves its day to the next one if it was the first; the last one stays', () => {
    const after = procedureAfter(removePhase(english, 0, 'immediate'));
    expect(after.phases[0]).to.include({ id: 'first-48-hours', fromDay: 0 });
    const early = procedureAfter(setFromDay(english, 0, 'immediate', -7));
    expect(early.phases[0]!.fromDay).to.equal(-7);
    const one = removePhase(peel, 0, 'today').text;
    expectRefused(removePhase(one, 0, 'later'), one, 'The guide needs at least one phase.');
  });

  it('begins between its neighbours', () => {
    const edit = setFromDay(english, 0, 'first-week', 4);
    expect(changedLines(english, edit.text)).to.deep.equal([['"fromDay": 3,'], ['"fromDay": 4,']]);
    expect(edit.label).to.equal('First week: from day 4');
    const day = (id: string, value: number) => setFromDay(english, 0, id, value);
    expectRefused(day('first-week', 1), english, 'The phase before it begins on day 1.');
    expectRefused(day('first-week', 8), english, 'The next phase begins on day 8.');
    expectRefused(
      day('immediate', 1),
      english,
      'The first phase begins on the treatment day, which is day 0, or before.',
    );
    expectRefused(day('long-term', 3661), english, 'Write a day up to 3660.');
  });

  it('names what comes first in it, once each', () => {
    const edit = setFirst(english, 0, 'immediate', ['wash', 'hydrate', 'wash']);
    expect(procedureAfter(edit).phases[0]!.first).to.deep.equal(['wash', 'hydrate']);
    expect(procedureAfter(setFirst(english, 0, 'immediate', [])).phases[0]).not.to.have.property(
      'first',
    );
    const absent = 'There is no "swim" in items.';
    expectRefused(setFirst(english, 0, 'immediate', ['swim']), english, absent);
  });
});

describeOnce('A sign', () => {
  it('is added after those of its level', () => {
    const edit = addSign(english, 0, {
      level: 'call',
      from: 24,
      texts: { en: 'Your skin bleeds.' },
    });
    const after = procedureAfter(edit);
    expect(after.signs[13]).to.deep.equal({ id: 'skin-bleeds', level: 'call', from: 24 });
    const usual = addSign(english, 0, { level: 'usual', until: 48, texts: { en: 'Small spots.' } });
    expect(procedureAfter(usual).signs[4]).to.deep.equal({
      id: 'small-spots',
      level: 'usual',
      until: 48,
    });
    const none = JSON.stringify(germanPeel().remove('signs[0]').data);
    const first = addSign(none, 0, { level: 'usual', texts: { de: 'Die Haut spannt.' } });
    expect(procedureAfter(first).signs.at(-1)).to.deep.equal({
      id: 'die-haut-spannt',
      level: 'usual',
    });
    const empty = addSign(english, 0, { level: 'call', texts: { en: '' } });
    expectRefused(empty, english, 'Write the sign first.');
  });

  it('changes its level, and loses what the new level cannot have', () => {
    const usual = procedureAfter(setLevel(english, 0, 'not-eased', 'usual'));
    expect(usual.signs[7]).not.to.have.any.keys('from', 'general');
    const call = setLevel(english, 0, 'redness-and-swelling', 'call');
    expect(procedureAfter(call).signs[0]).not.to.have.property('until');
    expect(call.label).to.match(/…: call the clinic$/);
    const urgent = procedureAfter(setLevel(english, 0, 'high-temperature', 'emergency'));
    expect(urgent.signs[8]).to.include({ level: 'emergency', general: true });
  });

  it('stays if it is the last one to call for at any time', () => {
    expectRefused(removeEntry(peel, 0, 'signs', 'blisters'), peel, CALL);
    expectRefused(setLevel(peel, 0, 'blisters', 'usual'), peel, CALL);
    expectRefused(setLevel(peel, 0, 'blisters', 'emergency'), peel, CALL);
    procedureAfter(removeEntry(peel, 0, 'signs', 'tight'));
    procedureAfter(removeEntry(english, 0, 'signs', 'pus'));
  });
});

describeOnce('A question', () => {
  it('is added before the one about the rest, and after all others if there is none', () => {
    const edit = addQuestion(english, 0, { answer: 'ask', texts: { en: { ask: 'Can I fly?' } } });
    const after = procedureAfter(edit);
    expect(after.questions.at(-2)).to.deep.equal({ id: 'fly', answer: 'ask' });
    const about = addQuestion(peel, 0, { item: 'sun', texts: { de: { ask: 'Darf ich raus?' } } });
    expect(procedureAfter(about).questions.at(-1)).to.deep.equal({
      id: 'darf-ich-raus',
      item: 'sun',
    });
  });

  it('needs words, and an answer unless it is about a restriction', () => {
    const texts = { en: { ask: 'Can I fly?' } };
    const none = 'This question needs an answer.';
    expectRefused(addQuestion(english, 0, { texts }), english, none);
    expectRefused(addQuestion(english, 0, { item: 'wash', texts }), english, none);
    const absent = addQuestion(english, 0, { item: 'x', texts });
    expectRefused(absent, english, 'There is no "x" in items.');
    const empty = addQuestion(english, 0, { answer: 'yes', texts: { en: { ask: '' } } });
    expectRefused(empty, english, 'Write the question first.');
    expectRefused(setAnswer(english, 0, 'fruit', null), english, none);
  });

  it('gets an answer of its own', () => {
    const edit = setAnswer(english, 0, 'fruit', 'ask');
    expect(procedureAfter(edit).questions.find(({ id }) => id === 'fruit')).to.include({
      answer: 'ask',
    });
    expect(edit.label).to.match(/\? Ask first$/);
  });

  it('about a restriction is answered by it, unless it is not covered at all', () => {
    const edit = setAnswer(english, 0, 'makeup', 'not-covered');
    expect(procedureAfter(edit).questions[0]).to.include({ answer: 'not-covered' });
    expect(setAnswer(edit.text, 0, 'makeup', null).text).to.equal(english);
    const reason = 'Set “Afterwards” of the restriction: it is the answer to this question.';
    const texts = { en: { ask: 'Can I fly?' } };
    for (const answer of ['yes', 'care', 'ask'] as const) {
      expectRefused(setAnswer(english, 0, 'makeup', answer), english, reason);
      const added = addQuestion(english, 0, { item: 'makeup', answer, texts });
      expectRefused(added, english, reason);
    }
  });

  it('that moves to a restriction loses the answer that would have no effect', () => {
    const moved = procedureAfter(setQuestionItem(english, 0, 'wash', 'makeup')).questions[5];
    expect(moved).to.include({ id: 'wash', item: 'makeup' }).and.not.to.have.property('answer');
    const other = procedureAfter(setQuestionItem(english, 0, 'other', 'makeup')).questions.at(-1);
    expect(other).to.include({ item: 'makeup', answer: 'not-covered' });
  });

  it('is about another item, or about none, which leaves the answer to the clinic', () => {
    const other = procedureAfter(setQuestionItem(english, 0, 'makeup', 'smoking'));
    expect(other.questions[0]).to.deep.include({ item: 'smoking' });
    const none = setQuestionItem(english, 0, 'makeup', null);
    expect(procedureAfter(none).questions[0]).to.deep.include({ answer: 'ask' });
    expect(procedureAfter(none).questions[0]).not.to.have.property('item');
    expect(none.label).to.equal('Can I wear makeup? About no item');
    const own = procedureAfter(setQuestionItem(english, 0, 'wash', null));
    expect(own.questions[5]).to.include({ answer: 'yes' });
  });

  it('is removed with its texts', () => {
    const both = builtInText(['en', 'de']);
    const after = procedureAfter(removeEntry(both, 0, 'questions', 'fruit'));
    expect(after.questions.some(({ id }) => id === 'fruit')).to.equal(false);
    expect(after.texts['de']!.questions).not.to.have.property('fruit');
  });
});

describeOnce('A product, a tip or the like', () => {
  it('is added at the end and removed again, which leaves the file as it was', () => {
    for (const list of ['products', 'tips', 'about', 'closing'] as const) {
      const added = addEntry(english, 0, list, { en: 'Sleep well.' });
      expect(procedureAfter(added)[list].at(-1)).to.deep.equal({ id: 'sleep-well' });
      expect(added.label).to.equal('Added: Sleep well.');
      expect(removeEntry(added.text, 0, list, 'sleep-well').text).to.equal(english);
    }
    expectRefused(addEntry(english, 0, 'tips', { en: ' ' }), english, 'Write the text first.');
    const absent = 'There is no "tea" in tips.';
    expectRefused(removeEntry(english, 0, 'tips', 'tea'), english, absent);
  });

  it('gets an id that no entry and no text left from an older one has', () => {
    const left = JSON.stringify(germanPeel().set('texts.de.tips.tee', 'Alt').data);
    const added = addEntry(left, 0, 'tips', { de: 'Tee' });
    expect(procedureAfter(added).tips.at(-1)).to.deep.equal({ id: 'tee-2' });
  });
});

describeOnce('The note and the facts of an entry', () => {
  it('are set, and removed if they are empty', () => {
    const noted = setNote(english, 0, 'tips', 'water', 'As on our sheet.');
    expect(procedureAfter(noted).tips[0]).to.include({ note: 'As on our sheet.' });
    expect(setNote(noted.text, 0, 'tips', 'water', ' ').text).to.equal(english);
    const long = setNote(english, 0, 'tips', 'water', 'x'.repeat(601));
    expectRefused(long, english, 'Write at most 600 characters.');
    const facts = setFacts(english, 0, 'tips', 'water', []);
    expect(procedureAfter(facts).tips[0]).to.deep.equal({ id: 'water' });
    const back = setFacts(facts.text, 0, 'tips', 'water', ['F58']);
    expect(procedureAfter(back).tips[0]).to.deep.equal({ id: 'water', facts: ['F58'] });
    const many = setFacts(english, 0, 'tips', 'water', Array<string>(101).fill('F58'));
    expectRefused(many, english, 'Name at most 100 facts.');
  });
});
