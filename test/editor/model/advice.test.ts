import { expect } from '@open-wc/testing';
import {
  addItem,
  addLanguage,
  adviceOn,
  builtInLanguages,
  builtInText,
  gradeOf,
  openDraft,
  removeEntry,
  removePhase,
  setHours,
  setIcon,
  setLanguageText,
  setLevel,
  setMain,
  setPhases,
  setNote,
  setQuestionItem,
  setAnswer,
  setFromDay,
  setReason,
  setText,
  setThen,
  turnOff,
  type Advice,
  type AdviceKind,
  type Edit,
} from '../../../demo/editor/model/model.js';
import { describeOnce } from '../../support/command.js';
import { brokenFiles } from '../../protocol-files/broken-files.js';
import { germanPeel } from '../../protocol-files/german-peel.js';
import { english, validFiles } from './files.js';

function adviceAfter(edit: Edit | string, kind?: AdviceKind): readonly Advice[] {
  if (typeof edit !== 'string') expect(edit.refused).to.equal('');
  const text = typeof edit === 'string' ? edit : edit.text;
  return adviceOn(openDraft(text)).filter((advice) => !kind || advice.kind === kind);
}

const messagesOf = (advice: readonly Advice[]) => advice.map(({ message }) => message);

describeOnce('Less careful than the built-in guidance', () => {
  /** An edit, the advice on it, and where that belongs. */
  const cases: Readonly<Record<string, readonly [Edit, string, string]>> = {
    'a restriction that ends sooner': [
      setHours(english, 0, 'items', 'makeup', 'until', 23),
      '“Makeup” ends after 23 hours. The built-in guidance says 24 hours.',
      'items.0.until',
    ],
    'a restriction that ends at all': [
      setHours(english, 0, 'items', 'smoking', 'until', 1),
      '“Smoking” ends after 1 hour. The built-in guidance says no end.',
      'items.7.until',
    ],
    'a milder answer afterwards': [
      setThen(english, 0, 'actives', 'care'),
      'After it ends, “Retinol, acids, vitamin C on skin” has the answer “yes, with care”. The built-in guidance says “ask first”.',
      'items.3.then',
    ],
    'a restriction that is off': [
      turnOff(english, 0, 'makeup'),
      '“Makeup” is not off limits here. The built-in guidance says it is: 24 hours.',
      'items',
    ],
    'a phase that begins sooner': [
      setFromDay(english, 0, 'long-term', 5),
      '“Long term” begins earlier: on day 5. The built-in guidance says day 8.',
      'phases.3.fromDay',
    ],
    'a phase that begins later, so that signs are usual for longer': [
      setFromDay(english, 0, 'long-term', 9),
      '“Long term” begins later: on day 9. The built-in guidance says day 8. Until then, signs of the phase before it count as usual.',
      'phases.3.fromDay',
    ],
    'a phase that was removed, so that signs are usual for good': [
      removePhase(english, 0, 'long-term'),
      '“Long term” is not among the phases here, so signs of the phase before it count as usual for longer.',
      'phases',
    ],
    'a question that a milder restriction answers': [
      setQuestionItem(english, 0, 'next-session', 'direct-sun'),
      '“Your next session” has the answer of “Direct sun, sunbathing” here: “yes, with care”. The built-in guidance says “ask first”.',
      'questions.14.item',
    ],
    'a question with care that a restriction ends in a yes': [
      setQuestionItem(english, 0, 'touch', 'makeup'),
      '“Can I touch my face?” has the answer of “Makeup” here: “yes”. The built-in guidance says “yes, with care”.',
      'questions.9.item',
    ],
    'advice in another phase': [
      setPhases(english, 0, 'items', 'routine', ['first-week', 'long-term']),
      '“Gentle routine” is advised in more phases: “First week”, “Long term”. The built-in guidance says “Long term”.',
      'items.16.phases',
    ],
    'a milder answer to a question': [
      setAnswer(english, 0, 'touch', 'yes'),
      '“Can I touch my face?” has the answer “yes”. The built-in guidance says “yes, with care”.',
      'questions.9.answer',
    ],
    'a question that no longer waits for its item': [
      setQuestionItem(english, 0, 'wash', null),
      '“Can I wash my face?” is not about “Wash gently” here, so it may be answered too early.',
      'questions.5.item',
    ],
    'a sign that is usual for longer': [
      setHours(english, 0, 'signs', 'redness-and-swelling', 'until', 73),
      '“Your skin may be a bit puffy, warm or r…” counts as usual for longer: 73 hours. The built-in guidance says 72 hours.',
      'signs.0.until',
    ],
    'a sign that is usual for good': [
      setHours(english, 0, 'signs', 'redness-and-swelling', 'until', null),
      '“Your skin may be a bit puffy, warm or r…” counts as usual for longer: no end. The built-in guidance says 72 hours.',
      'signs.0.until',
    ],
    'a sign that is usual in every phase': [
      setPhases(english, 0, 'signs', 'tightness', null),
      '“Your skin may feel tight, dry and tende…” counts as usual in more phases: all of them. The built-in guidance says “Treatment day”, “First 24 to 48 hours”, “First week”.',
      'signs.1.phases',
    ],
    'a sign that is usual in a later phase': [
      setPhases(english, 0, 'signs', 'tightness', ['long-term']),
      '“Your skin may feel tight, dry and tende…” counts as usual in more phases: “Long term”. The built-in guidance says “Treatment day”, “First 24 to 48 hours”, “First week”.',
      'signs.1.phases',
    ],
    'a sign to call for only later': [
      setHours(english, 0, 'signs', 'pus', 'from', 1),
      '“You see pus.” is a reason to call only from 1 hour on. The built-in guidance says 0 hours.',
      'signs.6.from',
    ],
    'a sign that is left out': [
      removeEntry(english, 0, 'signs', 'pus'),
      '“You see pus.” is not among the signs here. The built-in guidance says “call the clinic”.',
      'signs',
    ],
    'a sign that is less urgent': [
      setLevel(english, 0, 'throat', 'call'),
      '“Your lips, tongue or throat swell.” is “call the clinic” here. The built-in guidance says “emergency”.',
      'signs.13.level',
    ],
    'a sign to call for that is only usual': [
      setLevel(english, 0, 'pus', 'usual'),
      '“You see pus.” is “usual” here. The built-in guidance says “call the clinic”.',
      'signs.6.level',
    ],
  };
  for (const [what, [edit, message, path]] of Object.entries(cases)) {
    it(`is said of ${what}`, () => {
      const advice = adviceAfter(edit, 'less-careful');
      expect(messagesOf(advice)).to.include(message);
      const found = advice.find((each) => each.message === message)!;
      expect(found.path.join('.')).to.equal(path);
      expect(found).to.include({ reason: '', language: null, procedure: 0 });
    });
  }

  it('is said of a restriction that became something to do, and of advice that begins sooner', () => {
    const text = english.replace(/"kind": "avoid",\s+"until": 24,\s+"then": "yes"/, '"kind": "do"');
    expect(messagesOf(adviceAfter(text, 'less-careful'))).to.deep.equal([
      '“Makeup” is something to do here. In the built-in guidance it is off limits.',
    ]);
  });

  it('is not said of what is the same, longer, later or more urgent', () => {
    const careful = [
      setHours(english, 0, 'items', 'makeup', 'until', 24.5),
      setHours(english, 0, 'items', 'makeup', 'until', null),
      setThen(english, 0, 'makeup', 'ask'),
      setHours(english, 0, 'items', 'sunscreen', 'from', 1),
      setHours(english, 0, 'signs', 'redness-and-swelling', 'until', 71),
      setHours(english, 0, 'signs', 'not-eased', 'from', 71),
      setLevel(english, 0, 'pus', 'emergency'),
      setAnswer(english, 0, 'fruit', 'ask'),
      turnOff(english, 0, 'wash'),
      removeEntry(english, 0, 'signs', 'peeling'),
      setPhases(english, 0, 'signs', 'tightness', ['immediate']),
      setPhases(english, 0, 'items', 'hat-and-shade', ['immediate']),
      setFromDay(english, 0, 'first-week', 4),
      setFromDay(setHours(english, 0, 'signs', 'tightness', 'until', 192).text, 0, 'first-week', 4),
      removePhase(english, 0, 'first-week'),
      setQuestionItem(english, 0, 'touch', 'actives'),
      setQuestionItem(english, 0, 'next-session', 'smoking'),
      setQuestionItem(english, 0, 'fruit', 'makeup'),
      setPhases(english, 0, 'signs', 'redness-and-swelling', ['immediate']),
      setIcon(english, 0, 'makeup', 'sun'),
    ];
    for (const edit of careful) {
      expect(messagesOf(adviceAfter(edit, 'less-careful')), edit.label).to.deep.equal([]);
    }
  });

  it('names entries in English if the file has it, else in its first language, apart from the sentence', () => {
    const shorter = (languages: readonly string[]) =>
      messagesOf(
        adviceAfter(
          setHours(builtInText(languages), 0, 'items', 'makeup', 'until', 12),
          'less-careful',
        ),
      )[0];
    expect(shorter(['ar', 'en'])).to.match(/^“Makeup” ends after 12 hours/);
    expect(shorter(['de', 'ar'])).to.match(/^“Make-up” ends after 12 hours/);
    expect(shorter(['ar', 'de'])).to.match(/^“\u2068[^\u2069]+\u2069” ends after 12 hours/);
  });

  it('compares another procedure only in what both have', () => {
    const text = JSON.stringify(germanPeel().set('items[0].id', 'direct-sun').data);
    const renamed = text.replaceAll('"sun"', '"direct-sun"').replace('336', '100');
    expect(messagesOf(adviceAfter(renamed, 'less-careful'))).to.deep.equal([
      '“Gehen Sie nicht in die Sonne.” ends after 100 hours. The built-in guidance says 168 hours.',
    ]);
  });

  it('names its place in the second procedure of a file', () => {
    const edit = setHours(validFiles['two procedures']!, 1, 'items', 'makeup', 'until', 1);
    const advice = adviceAfter(edit, 'less-careful').find(({ procedure }) => procedure === 1);
    expect(advice!.path).to.deep.equal(['protocols', 1, 'items', 0, 'until']);
  });

  describe('and the reason for it', () => {
    const shorter = setHours(english, 0, 'items', 'makeup', 'until', 12).text;
    const off = removeEntry(turnOff(english, 0, 'makeup').text, 0, 'signs', 'blisters').text;
    const reasonIn = (text: string) => adviceAfter(text, 'less-careful')[0]!.reason;

    it('is not the built-in note, which explains another hour', () => {
      expect(shorter).to.include('The source says \\"at least 24 hours\\".');
      expect(reasonIn(shorter)).to.equal('');
    });

    it('is kept as the note of the entry', () => {
      const edit = setReason(shorter, 0, 'items', 'makeup', 'Mineral powder only.');
      expect(reasonIn(edit.text)).to.equal('Mineral powder only.');
      expect(openDraft(edit.text).procedures[0]!.items[0]!.note).to.equal('Mineral powder only.');
      const noted = setNote(shorter, 0, 'items', 'makeup', 'As agreed.').text;
      expect(reasonIn(noted)).to.equal('As agreed.');
      expect(reasonIn(setReason(edit.text, 0, 'items', 'makeup', '').text)).to.equal('');
    });

    it('of an entry that is gone is kept in the note of the procedure, beside other notes', () => {
      const edit = setReason(off, 0, 'items', 'makeup', 'Mineral powder\nonly.');
      expect(reasonIn(edit.text)).to.equal('Mineral powder only.');
      const second = setReason(edit.text, 0, 'signs', 'blisters', 'Not seen here.').text;
      expect(openDraft(second).procedures[0]!.note!.split('\n')).to.have.lengthOf(2);
      expect(openDraft(second).mistakes).to.deep.equal([]);
      const changed = setReason(second, 0, 'items', 'makeup', 'None.').text;
      expect(reasonIn(changed)).to.equal('None.');
      const gone = setReason(
        setReason(changed, 0, 'items', 'makeup', '').text,
        0,
        'signs',
        'blisters',
        '',
      );
      expect(gone.text).to.equal(off);
    });

    it('is refused if it is too long', () => {
      const long = 'x'.repeat(601);
      expect(setReason(shorter, 0, 'items', 'makeup', long).refused).to.equal(
        'Write at most 600 characters.',
      );
      expect(setReason(off, 0, 'items', 'makeup', long).refused).to.equal(
        'The note of the procedure can have 600 characters in all.',
      );
    });
  });
});

describeOnce('What is missing in a language', () => {
  const spanish = addLanguage(english, 0, 'es', 'built-in').text;

  it('is each entry without words, by name', () => {
    const advice = adviceAfter(setText(spanish, 0, 'es', 'signs', 'pus', null, ''));
    expect(messagesOf(advice)).to.deep.equal([
      '“You see pus.” has no words in Spanish. Until Spanish is complete, patients read English.',
    ]);
    expect(advice[0]).to.deep.include({
      kind: 'missing-text',
      language: 'es',
      path: ['texts', 'es', 'signs', 'pus'],
      reason: null,
      entry: { list: 'signs', id: 'pus' },
    });
  });

  it('is each text that only the first language has', () => {
    const edit = setText(spanish, 0, 'es', 'items', 'makeup', 'more', '');
    expect(messagesOf(adviceAfter(edit))).to.deep.equal([
      '“Makeup”: the explanation is written in English, but not in Spanish.',
    ]);
    const main = setMain(spanish, 0, 'es', 'immediate', ['Descanse.', 'Beba agua.']);
    expect(messagesOf(adviceAfter(main, 'missing-text'))).to.deep.equal([
      '“Treatment day”: a main thing is written in English, but not in Spanish.',
    ]);
    const added = setText(spanish, 0, 'es', 'items', 'wash', 'after', 'Puede lavarse.');
    expect(adviceAfter(added)).to.deep.equal([]);
  });

  it('is what was changed in the first language, and still has the built-in words in the other', () => {
    const edit = setText(spanish, 0, 'en', 'signs', 'pus', null, 'You see pus or blood.');
    const advice = adviceAfter(edit);
    expect(messagesOf(advice)).to.deep.equal([
      '“You see pus or blood.”: the words in English were changed. Those in Spanish are still the built-in ones.',
    ]);
    expect(advice[0]!.path).to.deep.equal(['texts', 'es', 'signs', 'pus']);
    const both = setText(edit.text, 0, 'es', 'signs', 'pus', null, 'Ve pus o sangre.');
    expect(adviceAfter(both)).to.deep.equal([]);
  });

  it('is not said of texts of entries that the file no longer has', () => {
    const left = english.replace(
      '"water": "Drink',
      '"tea": "Drink tea.",\n        "water": "Drink',
    );
    expect(adviceAfter(left)).to.deep.equal([]);
    expect(adviceAfter(addLanguage(left, 0, 'es', 'built-in'))).to.deep.equal([]);
  });

  it('may be the headings and buttons of the guide', () => {
    const advice = adviceAfter(addLanguage(english, 0, 'nl', 'none'), 'unknown-language');
    expect(messagesOf(advice)).to.deep.equal([
      'The guide has no headings and buttons in Dutch. Add them with registerLanguage().',
    ]);
    expect(adviceAfter(addLanguage(english, 0, 'es', 'none'), 'unknown-language')).to.deep.equal(
      [],
    );
  });
});

describeOnce('Words that are hard to read', () => {
  const text = (key: 'text' | 'short' | 'detail' | 'more', value: string, id = 'makeup') =>
    setText(english, 0, 'en', 'items', id, key, value);

  it('have a reading grade above 4', () => {
    const advice = adviceAfter(
      text('more', 'Contamination potentially compromises epidermal recovery.'),
    );
    expect(messagesOf(advice)[0]).to.match(/^Reading grade \d\d(\.\d)?: aim for 4 or lower, with/);
    expect(advice[0]).to.deep.include({
      kind: 'hard-to-read',
      language: 'en',
      path: ['texts', 'en', 'items', 'makeup', 'more'],
    });
    expect(adviceAfter(text('more', 'It can sting your skin.'))).to.deep.equal([]);
  });

  it('are not names of rows, nor the words of another language', () => {
    const hard = 'Contamination potentially compromises epidermal recovery';
    expect(adviceAfter(text('short', hard), 'hard-to-read')).to.deep.equal([]);
    const german = builtInText(['de']);
    const edit = setText(german, 0, 'de', 'tips', 'water', null, `${hard}.`);
    expect(adviceAfter(edit)).to.deep.equal([]);
  });

  it('are graded one by one, to one decimal, if the formula holds', () => {
    expect(gradeOf('Do not swim in the sea.', 'en')).to.equal(0);
    expect(gradeOf('Use sunscreen each day of the week.', 'en-GB')).to.be.within(0, 4);
    expect(gradeOf('Contamination potentially compromises epidermal recovery.', 'en')).to.be.above(
      10,
    );
    expect(gradeOf('Makeup', 'en')).to.equal(null);
    expect(gradeOf('Schwimmen Sie nicht im kalten Meer.', 'de')).to.equal(null);
  });

  it('are sentences over 15 words, in any language', () => {
    const words = (count: number) => `Do not ${'go '.repeat(count - 3)}out.`;
    expect(messagesOf(adviceAfter(text('text', words(16))))).to.deep.equal([
      'A sentence has 16 words: use up to 15.',
    ]);
    expect(adviceAfter(text('text', words(15)))).to.deep.equal([]);
    const german = builtInText(['de']);
    const edit = setText(german, 0, 'de', 'signs', 'pus', null, `${'Sie '.repeat(15)}bluten.`);
    expect(adviceAfter(edit, 'long-sentence')[0]).to.deep.include({ language: 'de' });
  });
});

describeOnce('A line that is easily misheard', () => {
  it('does not begin with “Do not”, or as the file says', () => {
    const edit = setText(english, 0, 'en', 'items', 'makeup', 'text', 'No makeup.');
    const advice = adviceAfter(edit);
    expect(messagesOf(advice)).to.deep.equal([
      'Begin this line with “Do not”. Else it may be heard as something to do.',
    ]);
    expect(advice[0]).to.deep.include({
      kind: 'no-do-not',
      path: ['texts', 'en', 'items', 'makeup', 'text'],
      entry: { list: 'items', id: 'makeup' },
    });
    const own = setLanguageText(edit.text, 0, 'en', 'doNot', 'No');
    expect(messagesOf(adviceAfter(own, 'no-do-not'))).to.have.lengthOf(8);
    expect(messagesOf(adviceAfter(own))[0]).to.include('Begin this line with “No”.');
    const other = setText(english, 0, 'en', 'items', 'makeup', 'text', 'Do not wear it.');
    expect(adviceAfter(other)).to.deep.equal([]);
    const advised = setText(english, 0, 'en', 'items', 'wash', 'text', 'Wash it.');
    expect(adviceAfter(advised)).to.deep.equal([]);
  });
});

describeOnce('A row that does not fit, or does not say what it must', () => {
  const text = (key: 'short' | 'detail', value: string, id: string) =>
    setText(english, 0, 'en', 'items', id, key, value);

  it('has a name of more than 45 letters', () => {
    expect(messagesOf(adviceAfter(text('short', 'x'.repeat(46), 'makeup')))).to.deep.equal([
      'This name is too long for a row on a phone: use up to 45 letters.',
    ]);
    expect(adviceAfter(text('short', 'x'.repeat(45), 'makeup'))).to.deep.equal([]);
  });

  it('does not say what “with care” means, or says it in vain', () => {
    expect(messagesOf(adviceAfter(text('detail', '', 'direct-sun')))).to.deep.equal([
      '“Direct sun, sunbathing”: say what “with care” means, in the small line below the name.',
    ]);
    expect(messagesOf(adviceAfter(text('detail', 'a little', 'makeup')))).to.deep.equal([
      '“Makeup”: the small line is shown only if the answer afterwards is “yes, with care”.',
    ]);
    const care = setThen(text('detail', 'a little', 'makeup').text, 0, 'makeup', 'care');
    expect(adviceAfter(care, 'detail')).to.deep.equal([]);
  });
});

describeOnce('The answer of a question about a restriction', () => {
  const withAnswer = (answer: string) =>
    english.replace(/"item": "makeup"/, `$&, "answer": "${answer}"`);

  it('is named if the guide does not use it', () => {
    for (const [answer, name] of [
      ['yes', 'yes'],
      ['ask', 'ask first'],
    ] as const) {
      const advice = adviceAfter(withAnswer(answer), 'unused-answer');
      expect(messagesOf(advice)).to.deep.equal([
        `“Can I wear makeup?” has the answer “${name}”, but the guide answers as the restriction “Makeup” says.`,
      ]);
      expect(advice[0]!.path).to.deep.equal(['questions', 0, 'answer']);
    }
    expect(adviceAfter(withAnswer('not-covered'), 'unused-answer')).to.deep.equal([]);
  });
});

describeOnce('A phase that has nothing to say first, and advice that no phase shows', () => {
  it('is named, in each language', () => {
    const advice = adviceAfter(setMain(english, 0, 'en', 'immediate', []));
    expect(messagesOf(advice)).to.deep.equal([
      '“Treatment day” has no main thing in English. Patients read these first.',
    ]);
    expect(advice[0]).to.deep.include({
      kind: 'no-main-thing',
      path: ['texts', 'en', 'phases', 'immediate', 'main'],
    });
    expect(adviceAfter(setMain(english, 0, 'en', 'immediate', ['Rest.']))).to.deep.equal([]);
  });

  it('is named once its last phase is removed', () => {
    const advice = adviceAfter(removePhase(english, 0, 'long-term'), 'never-shown');
    expect(messagesOf(advice)[0]).to.equal('“Gentle routine” is never shown: it has no phase.');
    expect(advice).to.have.lengthOf(4);
    expect(adviceAfter(removePhase(english, 0, 'first-week'), 'never-shown')).to.deep.equal([]);
  });
});

describeOnce('Advice on a draft', () => {
  it('is none on the built-in guidance, in every language and in all of them', () => {
    for (const language of builtInLanguages)
      expect(messagesOf(adviceAfter(builtInText([language]))), language).to.deep.equal([]);
    expect(messagesOf(adviceAfter(builtInText(builtInLanguages)))).to.deep.equal([]);
  });

  it('is given on a file with mistakes too, as far as it can be read', () => {
    for (const { what, data } of brokenFiles) {
      for (const advice of adviceAfter(JSON.stringify(data)))
        expect(advice.message, what).to.match(/^[“A-Z][^]*\.$/);
    }
    const text = english
      .replace('"until": 24,', '"until": 12,')
      .replace('"fromDay": 3', '"fromDay": "3"');
    expect(adviceAfter(text, 'less-careful')).to.have.lengthOf(1);
  });

  it('is none on a text that is not JSON', () => {
    expect(adviceAfter('{')).to.deep.equal([]);
  });

  it('is given on what was just added', () => {
    const item = { kind: 'avoid', texts: { en: { text: 'No swimming.' } } } as const;
    expect(adviceAfter(addItem(english, 0, item)).map(({ kind }) => kind)).to.deep.equal([
      'no-do-not',
    ]);
  });
});
