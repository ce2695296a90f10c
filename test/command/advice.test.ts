import { expect } from '@open-wc/testing';
import { clinicFile } from '../protocol-files/clinic-file.js';
import { aftercareGuide, check, describeOnce } from '../support/command.js';
import { countTexts, marked, replaceOnce } from '../support/marked-text.js';

const builtIn = JSON.stringify(clinicFile().data, null, 2);

describeOnce('The reading grade of each phase is printed', () => {
  it('each phase has its grade, by the title of the phase', async () => {
    const { stdout } = await check(builtIn);
    const [, grades = ''] = stdout.split(/^Reading grade of microneedling, "en".*\n/m);
    for (const title of ['Treatment day', 'First 24 to 48 hours', 'First week', 'Long term'])
      expect(grades).to.match(new RegExp(`^ {2}${title} +\\d\\.\\d$`, 'm'));
    for (const [, grade] of grades.matchAll(/ (\d\.\d)$/gm)) expect(Number(grade)).to.be.below(4);
  });

  it('a hard text makes the phases hard in which it is shown, and the longest sentence is named', async () => {
    const sentence =
      'Exfoliation, particularly mechanical exfoliation, is contraindicated until complete re-epithelialisation of the integument has been unequivocally established by a dermatological professional';
    const file = clinicFile().set(
      'texts.en.items.cold-compress.text',
      `${sentence}. ${sentence}. ${sentence}.`,
    );
    const { stdout, status } = await check(JSON.stringify(file.data));
    expect(status).to.equal(0);
    const gradeOf = (title: string) =>
      Number(new RegExp(`^ {2}${title} +([\\d.]+)`, 'm').exec(stdout)?.[1]);
    // A cold compress is for the first week.
    for (const title of ['Treatment day', 'First 24 to 48 hours', 'First week'])
      expect(gradeOf(title), title).to.be.above(4);
    expect(gradeOf('Long term')).to.be.below(4);
    expect(stdout).to.match(/^ {2}First week +\d+\.\d +hard to read$/m);
    expect(stdout).to.contain(`longest sentence, 20 words: ${sentence}.`);
  });

  it('the short names of rows make no phase look easier', async () => {
    const gradesOf = async (text: string) =>
      (await check(text)).stdout.match(/^ {2}[A-Z].*\d\.\d$/gm);
    const file = clinicFile();
    for (const id of Object.keys(file.get('texts.en.items') as object)) {
      file.set(`texts.en.items.${id}.short`, 'It.').set(`texts.en.items.${id}.detail`, 'Do it.');
    }
    const grades = await gradesOf(builtIn);
    expect(grades).to.have.lengthOf(4);
    expect(await gradesOf(JSON.stringify(file.data))).to.deep.equal(grades);
  });

  it('but only in English, since the formula is for English', async () => {
    const file = clinicFile();
    const english = file.get('texts.en');
    file.set('texts', { 'en-GB': english, fr: english });
    const { stdout } = await check(JSON.stringify(file.data));
    expect(stdout).to.match(/^Reading grade of microneedling, "en-GB" .*\n {2}Treatment day +\d/m);
    expect(stdout).to.contain(
      'Reading grade of microneedling, "fr"\n  not measured: the formula holds for English only\n',
    );
  });
});

describeOnce('A warning is printed with its place, and is no mistake', () => {
  async function warningsOf(text: string): Promise<readonly string[]> {
    const { stdout, stderr, status } = await check(text);
    expect(stdout).to.contain('my-protocol.json: no mistakes');
    expect(stderr).to.equal('');
    expect(status).to.equal(0);
    return stdout.split('\n').filter((line) => line.includes('warning: '));
  }

  it('of a line to avoid that does not say so', async () => {
    const { text, places } = marked(
      replaceOnce(builtIn, '"Do not wear makeup yet."', '◆"Makeup."'),
    );
    expect(await warningsOf(text)).to.deep.equal([
      `my-protocol.json:${places[0]} warning: texts.en.items.makeup.text: does not begin with "Do not", and may be heard as something to do`,
    ]);
  });

  it('by the way in which each language says it, or the file itself', async () => {
    const file = clinicFile();
    file.set('texts', { de: file.get('texts.en') });
    file.remove('texts.de.doNot');
    expect(await warningsOf(JSON.stringify(file.data))).to.have.lengthOf(9);
    file.set('texts.de.doNot', 'Do not');
    file.set('texts.de.items.makeup.text', 'Kein Make-up.');
    const [line, ...others] = await warningsOf(JSON.stringify(file.data));
    expect(line).to.include('texts.de.items.makeup.text: does not begin with "Do not"');
    expect(others).to.deep.equal([]);
  });

  it('of a language that the headings and buttons lack', async () => {
    const file = clinicFile();
    file.set('texts', { nl: file.get('texts.en') });
    const [line, ...others] = await warningsOf(JSON.stringify(file.data));
    expect(line).to.include('texts.nl: there are no headings and buttons in this language');
    expect(others).to.deep.equal([]);
  });

  it('but not of a line that says what to do', async () => {
    const other = clinicFile().set('texts.en.items.wash.text', 'Your face likes a gentle wash.');
    expect(await warningsOf(JSON.stringify(other.data))).to.deep.equal([]);
  });

  it('of a language that lacks something, with all that it lacks', async () => {
    const file = clinicFile();
    file.set('texts.fr', structuredClone(file.get('texts.en')));
    file.remove('texts.fr.items.makeup').remove('texts.fr.tips.water');
    const text = JSON.stringify(file.data, null, 2);
    const { places } = marked(replaceOnce(text, '"fr": ', '"fr": ◆'));
    expect(await warningsOf(text)).to.deep.equal([
      `my-protocol.json:${places[0]} warning: texts.fr: this language is not complete and will not be used; it lacks items.makeup, tips.water`,
    ]);
    const { stdout } = await check(text);
    expect(stdout).to.not.contain('Reading grade of microneedling, "fr"');
  });

  it('of words for entries that there are not, once for each language', async () => {
    const file = clinicFile();
    file.set('texts.fr', structuredClone(file.get('texts.en')));
    file.set('texts.en.signs.fainting', 'You faint.').set('texts.en.tips.coffee', 'Drink less.');
    file.set('texts.fr.items.constructor', { text: 'Do not smile.' });
    const text = JSON.stringify(file.data, null, 2);
    const { places } = marked(text.replace('"en": ', '"en": ◆').replace('"fr": ', '"fr": ◆'));
    expect(await warningsOf(text)).to.deep.equal([
      `my-protocol.json:${places[0]} warning: texts.en: no patient reads signs.fainting, tips.coffee, since the protocol has no such entry`,
      `my-protocol.json:${places[1]} warning: texts.fr: no patient reads items.constructor, since the protocol has no such entry`,
    ]);
  });

  it('of a key that occurs twice, since only the last one counts', async () => {
    const { text, places } = marked(
      replaceOnce(builtIn, '"until": 24,', '"until": 48, ◆"until": 24,'),
    );
    expect(await warningsOf(text)).to.deep.equal([
      `my-protocol.json:${places[0]} warning: "until" stands twice in this object; only the last one counts`,
    ]);
  });

  it('of a name that is too long for a row', async () => {
    const fits = 'x'.repeat(45);
    const { text, places } = marked(replaceOnce(builtIn, '"Makeup"', `◆"${fits}x"`));
    expect(await warningsOf(text)).to.deep.equal([
      `my-protocol.json:${places[0]} warning: texts.en.items.makeup.short: has 46 characters; the name of a row fits a phone with up to 45`,
    ]);
    expect(await warningsOf(replaceOnce(builtIn, '"Makeup"', `"${fits}"`))).to.deep.equal([]);
  });

  it('of "with care" that does not say what care means', async () => {
    const file = clinicFile().remove('texts.en.items.direct-sun.detail');
    const [line, ...others] = await warningsOf(JSON.stringify(file.data));
    expect(line).to.include(
      'texts.en.items.direct-sun: does not say what "with care" means; add `detail`',
    );
    expect(others).to.deep.equal([]);
  });

  it('of a detail that is never shown, since the restriction does not end in "care"', async () => {
    const file = clinicFile().set('texts.en.items.scrubbing.detail', 'soft cloths only');
    const [line, ...others] = await warningsOf(JSON.stringify(file.data));
    expect(line).to.include('texts.en.items.scrubbing.detail: is not shown, since `then` is "ask"');
    expect(others).to.deep.equal([]);
  });

  it('in a file of two protocols, with the number of the protocol', async () => {
    const peel = clinicFile().set('id', 'peel').set('texts.en.items.makeup.text', 'Makeup.');
    const two = { protocols: [clinicFile().data, peel.data] };
    const [warning] = await warningsOf(JSON.stringify(two));
    expect(warning).to.contain('protocols[1].texts.en.items.makeup.text: does not begin with');
  });
});

describeOnce('With --json, all of it is one document', () => {
  const file = 'my-protocol.json';
  interface Report {
    readonly file: string;
    readonly valid: boolean;
    readonly mistakes: readonly Readonly<Record<string, unknown>>[];
    readonly warnings: readonly { readonly path: readonly unknown[] }[];
    readonly grades: readonly {
      readonly procedure: string;
      readonly language: string;
      readonly phases: readonly { readonly phase: string; readonly grade: number }[];
    }[];
    readonly differences: unknown;
  }

  async function document(text: string): Promise<{ status: number; told: Report }> {
    const { stdout, stderr, status } = await aftercareGuide(['check', file, '--json'], {
      [file]: text,
    });
    expect(stderr).to.equal('');
    return { status, told: JSON.parse(stdout) as Report };
  }

  it('with each mistake, its path, line and column', async () => {
    const { text, places } = marked(
      replaceOnce(
        replaceOnce(builtIn, '"until": 24', '"until": ◆"24"'),
        '"fromDay": 8',
        '"fromDay": 8.5',
      ),
    );
    const { status, told } = await document(text);
    expect(status).to.equal(1);
    expect(told.file).to.equal(file);
    expect(told.valid).to.equal(false);
    const [line, column] = places[0]!.split(':').map(Number);
    expect(told.mistakes).to.have.length(2);
    expect(told.mistakes[1]).to.deep.equal({
      path: ['items', 0, 'until'],
      line,
      column,
      message: 'items[0].until: expected a number of hours, got "24"',
    });
    expect([told.warnings, told.grades, told.differences]).to.deep.equal([[], [], []]);
  });

  it('with warnings, grades and differences', async () => {
    const edited = clinicFile()
      .set('items[0].until', 12)
      .set('texts.en.items.makeup.text', 'Makeup.');
    const texts = countTexts(edited.get('texts.en'));
    const { status, told } = await document(JSON.stringify(edited.data));
    expect(status).to.equal(0);
    expect(told.valid).to.equal(true);
    expect(told.mistakes).to.deep.equal([]);
    expect(told.warnings.map(({ path }) => path)).to.deep.equal([
      ['texts', 'en', 'items', 'makeup', 'text'],
    ]);
    const [{ procedure, language, phases }] = told.grades as [Report['grades'][number]];
    expect([procedure, language]).to.deep.equal(['microneedling', 'en']);
    expect(phases.map(({ phase }) => phase)).to.include('immediate');
    for (const { grade } of phases) expect(grade).to.be.within(0, 4);
    expect(told.differences).to.deep.equal([
      {
        procedure: 'microneedling',
        builtIn: 'microneedling',
        entries: [
          {
            list: 'items',
            id: 'makeup',
            key: 'until',
            builtIn: 24,
            yours: 12,
            change: 'shorter',
            lessCareful: true,
          },
        ],
        words: [{ language: 'en', texts, changed: ['items.makeup.text'] }],
      },
    ]);
  });

  it('if the file is not JSON, and if there is none', async () => {
    const broken = await document('{ "until": 24h }');
    expect(broken.status).to.equal(1);
    expect(broken.told.mistakes).to.deep.equal([
      {
        path: [],
        line: 1,
        column: 14,
        message: 'this is not JSON: expected a comma or "}", got "h"',
      },
    ]);
    const { stdout, status } = await aftercareGuide(['check', 'none.json', '--json']);
    expect(status).to.equal(1);
    expect((JSON.parse(stdout) as Report).mistakes).to.deep.equal([
      { path: [], line: null, column: null, message: 'there is no such file or folder' },
    ]);
  });
});
