import { expect } from '@open-wc/testing';
import { microneedling } from '../../src/index.js';
import { aftercareGuide, check, describeOnce } from '../support/command.js';
import { marked, replaceOnce } from '../support/marked-text.js';

const builtIn = JSON.stringify(microneedling, null, 2);

/** The built-in file with some of its lines replaced. */
function edited(edits: Readonly<Record<string, string>>): string {
  return Object.entries(edits).reduce((text, [old, by]) => replaceOnce(text, old, by), builtIn);
}

/** The lines that begin with the file's name and a place. */
function findings(stdout: string): readonly string[] {
  return stdout.split('\n').filter((line) => /^my-protocol\.json:\d/.test(line));
}

describeOnce('A mistake is reported with its line and column', () => {
  /** What is wrong, with a mark at the expected position, and the expected message. */
  const mistakes: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string]>> = {
    'a word instead of a number': [
      { '"until": 24,': '"until": ◆"two days",' },
      'items[0].until: expected a number of hours, got "two days"',
    ],
    'an unknown key, at the key': [
      { '"until": 24,': '"until": 24, ◆"untill": 3,' },
      'items[0].untill: unknown key, did you mean "until"?',
    ],
    'an unknown key of more than one word': [
      { '"until": 24,': '"until": 24, ◆"why so": "a day",' },
      'items[0].why so: unknown key. Known here: id, facts, note, kind, until, then, icon.',
    ],
    'an hour at a question, which belongs to its item': [
      { '"item": "sweating"': '"item": "sweating", ◆"until": 72' },
      'questions[1].until: unknown key. Known here: id, facts, note, item, answer. "until" belongs to the item: items[1], "sweating".',
    ],
    'an hour beside a text, which belongs to its item': [
      { '"text": "Do not wear makeup yet.",': '"text": "Do not wear makeup yet.", ◆"until": 72,' },
      'texts.en.items.makeup.until: unknown key. Known here: text, short, detail, more, after. "until" belongs to the item: items[0], "makeup".',
    ],
    'an hour at a sign, which belongs to no item': [
      { '"signs": [\n    {': '"signs": [\n    {◆"then": "ask",' },
      'signs[0].then: unknown key. Known here: id, facts, note, level, until, phases. "then" belongs to the item: items.',
    ],
    'something missing, at the object that lacks it': [
      { '{\n      "id": "makeup",\n      "kind"': '◆{\n      "id": "makeup",\n      "knid"' },
      'items[0].kind: is missing',
    ],
    'a text that is missing, at the list of texts': [
      { '"tips": {\n        "water"': '"tips": ◆{\n        "wate"' },
      'texts.en.tips.water: is missing, found "wate"',
    ],
    'an id that names nothing': [
      { '"makeup",\n        "wash"': '"makeup",\n        ◆"wsh"' },
      'phases[0].first[1]: expected the id of an item, got "wsh", did you mean "wash"?',
    ],
    'phases in the wrong order': [
      { '"fromDay": 8': '"fromDay": ◆2' },
      'phases[3].fromDay: expected a day after 3, got 2',
    ],
  };
  for (const [title, [edits, message]] of Object.entries(mistakes))
    it(title, async () => {
      const { text, places } = marked(edited(edits));
      const { stdout, stderr, status } = await check(text);
      expect(findings(stdout)).to.include(`my-protocol.json:${places[0]} ${message}`);
      expect(stderr).to.equal('');
      expect(status).to.equal(1);
    });

  it('all at once, in the order of the file', async () => {
    const { text, places } = marked(
      edited({
        '"version": "1.0.0",\n  "reviewed": null': '"version": "1.0.0",\n  "reviewed": ◆"yes"',
        '"fromDay": 3': '"fromDay": ◆"3"',
        '"until": 24': '"until": ◆-1',
        '"id": "smoking",\n      "kind": "avoid"': '"id": "smoking",\n      "kind": ◆"never"',
        '"text": "Wear a hat."': '"text": ◆""',
        '"closing": {\n        "clinic-first"': '"closing": {\n        ◆"Clinic first"',
      }),
    );
    const { stdout } = await check(text);
    const found = findings(stdout);
    const at = found.map((line) => /:(\d+:\d+) /.exec(line)?.[1]);
    // A misspelt name is two mistakes: this one, and that the right one is missing.
    expect(at.filter((place) => places.includes(place!))).to.deep.equal(places);
    expect(stdout).to.contain(
      `${found.length} mistakes. Until they are fixed, patients are asked to call the clinic.`,
    );
  });

  it('in a file of two protocols, with the number of the protocol', async () => {
    const protocols = [microneedling, { ...microneedling, id: 'peel' }];
    const [before, between, after] = JSON.stringify({ protocols }).split('"until":24');
    const { text, places } = marked(`${before}"until":24${between}"until":◆"24"${after}`);
    const { stdout } = await check(text);
    expect(findings(stdout)).to.deep.equal([
      `my-protocol.json:${places[0]} protocols[1].items[0].until: expected a number of hours, got "24"`,
    ]);
  });

  it('counts lines that end as on Windows, and as on old Macs', async () => {
    const { text, places } = marked(edited({ '"until": 24': '"until": ◆"24"' }));
    for (const end of ['\r\n', '\r']) {
      const { stdout } = await check(text.replaceAll('\n', end));
      expect(findings(stdout)[0]).to.contain(`:${places[0]} items[0].until`);
    }
  });

  it('does not count a byte order mark, which Windows puts before a text', async () => {
    const { status } = await check(`\ufeff${builtIn}`);
    expect(status).to.equal(0);
    const { stdout } = await check('\ufeff{"until": 24, "items": "none"}');
    expect(findings(stdout)).to.include(
      'my-protocol.json:1:2 until: unknown key. Known here: $schema, note, id, version, source, reviewed, phases, items, questions, signs, products, tips, about, closing, texts.',
    );
  });
});

describeOnce('Invalid JSON is reported with line and column, and in words', () => {
  const broken: Readonly<Record<string, readonly [string, string]>> = {
    'a file that breaks off': [
      '{\n  "id": "microneedling",\n  "items": [◆',
      'expected a value, got the end of the file',
    ],
    'a file that breaks off within a text': [
      '{\n  "id": ◆"microneed',
      'a text without a quotation mark at its end',
    ],
    'an empty file': ['◆', 'expected a value, got the end of the file'],
    'a forgotten comma': [
      '{\n  "until": 24\n  ◆"then": "yes"\n}',
      'expected a comma or "}", got "then"',
    ],
    'a forgotten comma in a list': ['["F01" ◆"F02"]', 'expected a comma or "]", got "F02"'],
    'a comma too many': [
      '{\n  "until": 24,\n◆}',
      'expected a key in double quotes, got "}"; is there a comma too many before it?',
    ],
    'a comma too many in a list': [
      '["F01", ◆]',
      'expected a value, got "]"; is there a comma too many before it?',
    ],
    'a forgotten colon': ['{"until" ◆24}', 'expected a colon after "until", got "24"'],
    'the quotation marks of a word processor': [
      '{ ◆“until”: 24 }',
      'expected a key in double quotes, got "“until”"; write straight double quotes',
    ],
    'single quotation marks': [
      "{ ◆'until': 24 }",
      `expected a key in double quotes, got "'until'"; write straight double quotes`,
    ],
    'a comment': [
      '{\n  "until": 24, ◆// a day\n}',
      'expected a key in double quotes, got "// a day"; there are no comments in JSON, write a "note"',
    ],
    'a number with its unit': ['{ "until": 24◆h }', 'expected a comma or "}", got "h"'],
    'a number with a comma': ['{ "until": 1,◆5 }', 'expected a key in double quotes, got "5"'],
    'a number that begins with 0': ['{ "until": 0◆1 }', 'expected a comma or "}", got "1"'],
    'a word that is none': ['{ "until": ◆none }', 'expected a value, got "none"'],
    'a text of two lines': [
      '{ "text": ◆"Do not\nsmoke" }',
      'a text without a quotation mark at its end',
    ],
    'a path with backslashes': [
      '{ "note": "C:◆\\guide" }',
      'a single backslash in a text, write two',
    ],
    'a comment within lines': [
      '{ "until": 24 ◆/* a day */ }',
      'expected a comma or "}", got "/* a day */"; there are no comments in JSON, write a "note"',
    ],
    'a path that ends with a backslash': [
      '{ "note": "C:◆\\guide\\" }',
      'a single backslash in a text, write two',
    ],
    'a tab in a text': ['{ "note": "Dr◆\tAmes" }', 'a tab in a text, write "\\t"'],
    'another control character in a text': [
      '{ "note": "Dr◆\u0001Ames" }',
      'a control character in a text',
    ],
    'a number that breaks off': ['{ "until": ◆24. }', 'expected a value, got "24."'],
    'a list that ends as an object': ['["F01"◆}', 'expected a comma or "]", got "}"'],
    'an object that breaks off after its value': [
      '{ "until": 24◆',
      'expected a comma or "}", got the end of the file',
    ],
    'something after the end': ['{ "until": 24 }\n◆}', 'expected nothing more, got "}"'],
    'brackets that never end': [`${'['.repeat(100)}◆`, 'expected a value, got the end of the file'],
  };
  for (const [title, [source, message]] of Object.entries(broken))
    it(title, async () => {
      const { text, places } = marked(source);
      const { stdout, stderr, status } = await check(text);
      expect(stdout.split('\n')[0]).to.equal(
        `my-protocol.json:${places[0]} this is not JSON: ${message}`,
      );
      expect(stderr).to.equal('');
      expect(status).to.equal(1);
    });

  it('an encoding that is not UTF-8 is named', async () => {
    const ascii = new TextEncoder().encode('{\n "name": "caf');
    const { stdout, status } = await check([...ascii, 0xe9, 0x22, 0x7d]);
    expect(stdout).to.contain('my-protocol.json:2:14 this is not UTF-8');
    expect(status).to.equal(1);
  });
});

describeOnce('A file that cannot be a protocol does no harm', () => {
  it('a file that is not there is named, and the command fails', async () => {
    const { stdout, stderr, status } = await aftercareGuide(['check', 'none.json']);
    expect(stdout).to.equal('none.json: there is no such file or folder\n');
    expect(stderr).to.equal('');
    expect(status).to.equal(1);
  });

  it('a folder instead of a file is named, and the command fails', async () => {
    const { stdout, status } = await aftercareGuide(['check', '.']);
    expect(stdout).to.equal('.: is a folder\n');
    expect(status).to.equal(1);
  });

  it('a file of a megabyte, which a browser would not load either, is rejected', async () => {
    const { stdout, status } = await check(builtIn + ' '.repeat(1024 * 1024));
    expect(stdout).to.equal('my-protocol.json: is larger than 256 kB\n');
    expect(status).to.equal(1);
  });

  it('a file as large as a browser still loads is checked', async () => {
    const size = new TextEncoder().encode(builtIn).length;
    expect((await check(builtIn + ' '.repeat(256 * 1024 - size))).status).to.equal(0);
    expect((await check(builtIn + ' '.repeat(256 * 1024 - size + 1))).status).to.equal(1);
  });

  it('a hundred thousand brackets, closed or open, do not crash the check', async () => {
    const tooDeep = 'objects and lists are nested more than 100 deep';
    const closed = await check('['.repeat(100_000) + ']'.repeat(100_000));
    expect(closed.stdout).to.contain(`my-protocol.json:1:101 ${tooDeep}`);
    const open = await check('['.repeat(100_000));
    expect(open.stdout).to.contain(`my-protocol.json:1:101 ${tooDeep}`);
    const objects = await check(`${'{"id":'.repeat(20_000)}1${'}'.repeat(20_000)}`);
    expect(objects.stdout).to.contain(`my-protocol.json:1:601 ${tooDeep}`);
    for (const { stderr, status } of [closed, open, objects]) {
      expect(stderr).to.equal('');
      expect(status).to.equal(1);
    }
  });

  it('twenty thousand mistakes are all reported', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `"k${index}":1`);
    const { stdout, status } = await check(`{${keys.join()}}`);
    expect(findings(stdout).filter((line) => line.includes('unknown key'))).to.have.length(20_000);
    expect(status).to.equal(1);
  });

  it('a key with terminal control characters is printed escaped', async () => {
    const { stdout } = await check('{ "\\u001b[2J": 1, "\\u202e": 2 }');
    expect(stdout)
      .to.contain(':1:3 \\u001b[2J: unknown key')
      .and.to.contain(':1:19 \\u202e: unknown');
    for (const control of ['\u001b', '\u202e']) expect(stdout).to.not.contain(control);
  });

  it('a key of Object.prototype is an unknown key', async () => {
    const { stdout, status } = await check(replaceOnce(builtIn, '"until": 24', '"__proto__": {}'));
    expect(stdout).to.contain('items[0].until: is missing');
    expect(status).to.equal(1);
  });
});
