import { expect } from '@open-wc/testing';
import {
  addLanguage,
  builtInText,
  builtInWords,
  makeFirstLanguage,
  openDraft,
  removeLanguage,
  setHead,
  setLanguageText,
  setMain,
  setText,
  type TextKey,
} from '../../../demo/editor/model/model.js';
import { describeOnce } from '../../support/command.js';
import { germanPeel } from '../../protocol-files/german-peel.js';
import { changedLines, expectRefused, procedureAfter } from './edited.js';
import { english } from './files.js';

const both = builtInText(['en', 'de']);
const makeup = (key: TextKey, value: string, language = 'en', text = both) =>
  setText(text, 0, language, 'items', 'makeup', key, value);

describeOnce('A text in the editor', () => {
  it('changes one line, with quotes and backslashes as JSON writes them', () => {
    const edit = makeup('text', 'Do not wear "makeup" \\ yet.');
    expect(changedLines(both, edit.text)).to.deep.equal([
      ['"text": "Do not wear makeup yet.",'],
      ['"text": "Do not wear \\"makeup\\" \\\\ yet.",'],
    ]);
    expect(procedureAfter(edit).texts['en']!.items['makeup']!.text).to.equal(
      'Do not wear "makeup" \\ yet.',
    );
    expect(edit.label).to.equal('Makeup: English');
    expect(makeup('text', 'Do not wear makeup yet.', 'en', edit.text).text).to.equal(both);
  });

  it('of each kind can be set', () => {
    const cases = [
      ['phases', 'immediate', 'title'],
      ['items', 'wash', 'detail'],
      ['questions', 'makeup', 'answer'],
      ['signs', 'pus', null],
      ['products', 'serum', null],
      ['tips', 'water', null],
      ['about', 'needles', null],
      ['closing', 'clinic-first', null],
    ] as const;
    for (const [list, id, key] of cases) {
      const after = procedureAfter(setText(both, 0, 'de', list, id, key, 'Neu.'));
      expect(JSON.stringify(after.texts['de']![list][id]), list).to.include('Neu.');
    }
  });

  it('that is optional is removed when it is emptied', () => {
    const after = procedureAfter(makeup('more', ' '));
    expect(after.texts['en']!.items['makeup']).not.to.have.property('more');
    expect(after.texts['de']!.items['makeup']).to.have.property('more');
  });

  it('that is needed in the first language stays empty, and the edit says what to write', () => {
    const edit = makeup('text', '');
    expect(edit.missing).to.deep.equal(['Write the line of “Makeup” in English.']);
    const sign = setText(both, 0, 'en', 'signs', 'pus', null, '');
    expect(sign.missing).to.deep.equal(['Write the text of “pus” in English.']);
    expect(openDraft(sign.text).mistakes).to.have.lengthOf(1);
  });

  it('that is the only one of its entry in another language goes with the entry, and nothing is broken', () => {
    const edit = setText(both, 0, 'de', 'signs', 'pus', null, '');
    expect(procedureAfter(edit).texts['de']!.signs).not.to.have.property('pus');
    const phases = procedureAfter(
      setText(
        setMain(both, 0, 'de', 'immediate', []).text,
        0,
        'de',
        'phases',
        'immediate',
        'title',
        '',
      ),
    );
    expect(phases.texts['de']!.phases).not.to.have.property('immediate');
    const question = setText(both, 0, 'de', 'questions', 'makeup', 'ask', '');
    expect(procedureAfter(question).texts['de']!.questions).not.to.have.property('makeup');
  });

  it('beside which there are others in another language is asked for', () => {
    const edit = makeup('text', '', 'de');
    expect(edit.missing).to.deep.equal(['Write the line of “Makeup” in German.']);
  });

  it('of an entry without words is added, also the first one of a phase', () => {
    const empty = addLanguage(english, 0, 'nl', 'none').text;
    const title = setText(empty, 0, 'nl', 'phases', 'immediate', 'title', 'Vandaag');
    expect(procedureAfter(title).texts['nl']!.phases['immediate']).to.deep.equal({
      title: 'Vandaag',
      main: [],
    });
    const more = setText(empty, 0, 'nl', 'items', 'makeup', 'more', 'Het is vies.');
    expect(more.missing).to.deep.equal(['Write the line of “Makeup” in Dutch.']);
    const whole = setText(more.text, 0, 'nl', 'items', 'makeup', 'text', 'Draag geen make-up.');
    procedureAfter(whole);
    const gone = setText(more.text, 0, 'nl', 'items', 'makeup', 'more', '');
    expect(procedureAfter(gone).texts['nl']!.items).not.to.have.property('makeup');
  });

  it('is refused if it is too long, or there is no such text, entry or language', () => {
    expectRefused(makeup('text', 'x'.repeat(601)), both, 'Write at most 600 characters.');
    expectRefused(makeup('ask', 'x'), both, 'There is no such text.');
    expectRefused(makeup('text', 'x', 'nl'), both, 'There is no "nl" in the file.');
    const absent = 'There is no "swim" in items.';
    expectRefused(setText(both, 0, 'en', 'items', 'swim', 'text', 'x'), both, absent);
  });

  it('has a field of its own in the history, by language and entry', () => {
    const fields = [
      makeup('text', 'a'),
      makeup('text', 'a', 'de'),
      makeup('more', 'a'),
      setText(both, 0, 'en', 'items', 'wash', 'text', 'a'),
      setText(both, 0, 'en', 'signs', 'pus', null, 'a'),
    ].map(({ field }) => field);
    expect(new Set(fields).size).to.equal(fields.length);
    expect(makeup('text', 'b').field).to.equal(fields[0]);
  });
});

describeOnce('The main things of a phase', () => {
  it('are up to three lines, without the empty ones', () => {
    const edit = setMain(both, 0, 'en', 'immediate', ['Rest.', '', 'Drink.']);
    const { main } = procedureAfter(edit).texts['en']!.phases['immediate']!;
    expect(main).to.deep.equal(['Rest.', 'Drink.']);
    expect(edit.label).to.equal('Treatment day: main things, English');
    const four = setMain(both, 0, 'en', 'immediate', ['a', 'b', 'c', 'd']);
    expectRefused(four, both, 'Write at most 3 main things.');
    expectRefused(
      setMain(both, 0, 'en', 'immediate', ['x'.repeat(601)]),
      both,
      'Write at most 600 characters.',
    );
  });

  it('without a title ask for it', () => {
    const empty = addLanguage(english, 0, 'nl', 'none').text;
    const edit = setMain(empty, 0, 'nl', 'immediate', ['Rust.']);
    expect(edit.missing).to.deep.equal(['Write the title of “Treatment day” in Dutch.']);
  });
});

describeOnce('The name, the words for “do not”, the version, the source and the note', () => {
  it('are set, and the optional ones removed', () => {
    const named = setLanguageText(both, 0, 'en', 'name', 'Needling');
    expect(procedureAfter(named).texts['en']!.name).to.equal('Needling');
    expect(setLanguageText(both, 0, 'en', 'name', ' ').missing).to.deep.equal([
      'Write the name in English.',
    ]);
    const never = setLanguageText(both, 0, 'en', 'doNot', 'Never');
    expect(procedureAfter(never).texts['en']!.doNot).to.equal('Never');
    const without = procedureAfter(setLanguageText(both, 0, 'en', 'doNot', ''));
    expect(without.texts['en']).not.to.have.property('doNot');
    expectRefused(
      setLanguageText(both, 0, 'nl', 'name', 'x'),
      both,
      'There is no "nl" in the file.',
    );

    const version = setHead(both, 0, 'version', 'Rosewater 1');
    expect(procedureAfter(version).version).to.equal('Rosewater 1');
    expect(version.label).to.equal('Version: Rosewater 1');
    expect(setHead(both, 0, 'version', '').missing).to.deep.equal(['Write a version.']);
    const source = setHead(both, 0, 'source', 'Our sheet');
    expect(procedureAfter(source).source).to.equal('Our sheet');
    expect(setHead(source.text, 0, 'source', ' ').text).to.equal(both);
    expect(procedureAfter(setHead(both, 0, 'note', 'Ask Ann.'))).to.include({ note: 'Ask Ann.' });
    const long = setHead(both, 0, 'note', 'x'.repeat(601));
    expectRefused(long, both, 'Write at most 600 characters.');
  });
});

describeOnce('A language', () => {
  it('is added with the built-in words of the entries that the file has', () => {
    const edit = addLanguage(english, 0, 'es', 'built-in');
    const { texts } = procedureAfter(edit);
    expect(JSON.parse(JSON.stringify(texts['es']))).to.deep.equal(
      JSON.parse(JSON.stringify(builtInWords('es'))),
    );
    expect(edit.label).to.equal('Added: Spanish');
    const peel = addLanguage(JSON.stringify(germanPeel().data), 0, 'es', 'built-in');
    expect(Object.keys(procedureAfter(peel).texts['es']!.items)).to.deep.equal(['sunscreen']);
    expect(procedureAfter(peel).texts['es']!.name).to.equal('Fruchtsäurepeeling');
  });

  it('is added without words, which makes no mistake', () => {
    const { texts } = procedureAfter(addLanguage(english, 0, 'nl', 'none'));
    expect(texts['nl']!.name).to.equal('Microneedling');
    expect(Object.keys(texts['nl']!.items)).to.deep.equal([]);
    const spanish = procedureAfter(addLanguage(english, 0, 'es', 'none')).texts['es']!;
    expect(spanish.doNot).to.equal(builtInWords('es')!.doNot);
    expect(Object.keys(spanish.signs)).to.deep.equal([]);
  });

  it('is removed, which leaves the file as it was', () => {
    const added = addLanguage(english, 0, 'es', 'built-in');
    const edit = removeLanguage(added.text, 0, 'es');
    expect(edit.text).to.equal(english);
    expect(edit.label).to.equal('Removed: Spanish');
  });

  it('becomes the first one if it is complete', () => {
    const edit = makeFirstLanguage(both, 0, 'de');
    expect(Object.keys(procedureAfter(edit).texts)).to.deep.equal(['de', 'en']);
    expect(edit.label).to.equal('First language: German');
    const partly = setText(both, 0, 'de', 'signs', 'pus', null, '').text;
    const reason = 'German is not complete, so it cannot be the first language: 1 text is missing.';
    expectRefused(makeFirstLanguage(partly, 0, 'de'), partly, reason);
    expectRefused(removeLanguage(partly, 0, 'en'), partly, reason);
    expect(Object.keys(procedureAfter(removeLanguage(both, 0, 'en')).texts)).to.deep.equal(['de']);
  });

  it('is refused if it is no language or there already; the last one stays', () => {
    const tag = 'Write a language tag, such as "en" or "pt-BR".';
    expectRefused(addLanguage(english, 0, 'Spanish!', 'none'), english, tag);
    expectRefused(
      addLanguage(english, 0, 'en', 'none'),
      english,
      'English is in the file already.',
    );
    expect(addLanguage(english, 0, 'EN', 'none').refused).to.match(/is in the file already/);
    const last = 'The guide needs texts in at least one language.';
    expectRefused(removeLanguage(english, 0, 'en'), english, last);
    expectRefused(removeLanguage(english, 0, 'nl'), english, 'There is no "nl" in the file.');
    expectRefused(makeFirstLanguage(english, 0, 'nl'), english, 'There is no "nl" in the file.');
  });
});
