import { expect } from '@open-wc/testing';
import { builtInFile } from '../../src/command/built-in-file.js';
import { checkText, isWrong } from '../../src/command/check-text.js';
import { signText } from '../../src/command/sign-text.js';
import { aftercareGuide, check, describeOnce } from '../support/command.js';

const built = builtInFile('https://example.org/schema.json', ['en', 'es']);
const TODAY = '2026-11-29';
const signer = { by: 'Dr. Ana Pérez', role: 'dermatologist', on: TODAY, next: '2027-11-20' };
const signed = (() => {
  const result = signText(built, { language: 'es', procedure: null }, signer, TODAY);
  return 'text' in result ? result.text : '';
})();
const NAME = 'texts.es.reviewed';
const SIGN = [
  'sign',
  'clinic.json',
  '--language',
  'es',
  '--name',
  'Dr. Ana Pérez',
  '--role',
  'dermatologist',
] as const;
const inLanguage = (tags: string) => SIGN.map((arg) => (arg === 'es' ? tags : arg));

/** What is said about Spanish, and whether the file is all right. */
function state(text: string, today = TODAY) {
  const report = checkText(text, [], today);
  const found = report.signatures.flat().find(({ language }) => language === 'es')!;
  return { ...found, isRight: !isWrong(report) };
}

describeOnce('check says what each signature is worth', () => {
  it('that of the words as they were signed', () => {
    const { message, ...es } = state(signed);
    expect(es).to.include({ kind: 'signed', isShown: true, isRight: true, isToDo: false });
    expect(message).to.equal(
      'signed by Dr. Ana Pérez, dermatologist, on 2026-11-29; the next check is due on 2027-11-20',
    );
  });

  for (const [what, from, to, place] of [
    ['one comma', 'Puede volver a hacer', 'Puede, volver a hacer', 'items.sweating.after'],
    ['one hour', '"until": 48', '"until": 47', 'items.sweating.text'],
  ] as const)
    it(`after a change of ${what} it is wrong, since patients would still read of a check`, () => {
      const { message, ...es } = state(signed.replace(from, to));
      expect(es).to.include({ kind: 'changed', isShown: true, isRight: false });
      expect(message).to.contain('changed since Dr. Ana Pérez signed them on 2026-11-29');
      expect(message).to.contain(place).and.to.contain('sign FILE --verify');
    });

  it('after a change it is a warning if patients do not see it', () => {
    const text = signed
      .replace('Puede volver', 'Ya puede volver')
      .replace(/"verified": true,\s*/, '');
    const { message, ...es } = state(text);
    expect(es).to.include({ kind: 'changed', isShown: false, isRight: true, isToDo: true });
    expect(message).to.contain('counts as unsigned');
  });

  it('on the day of the next check it counts, and the day after it is due', () => {
    expect(state(signed, '2027-11-20')).to.include({
      kind: 'signed',
      isShown: true,
      isRight: true,
    });
    const { message, ...es } = state(signed, '2027-11-21');
    expect(es).to.include({ kind: 'due', isShown: false, isRight: false });
    expect(message).to.contain('its check was due on 2027-11-20');
  });

  it('without "verified", patients do not see it', () => {
    const { message, ...es } = state(signed.replace(/"verified": true,\s*/, ''));
    expect(es).to.include({ kind: 'signed', isShown: false, isRight: true, isToDo: true });
    expect(message).to.contain('sign FILE --verify');
  });

  it('a name without a hash counts as unsigned, also beside "verified"', () => {
    const { message, ...es } = state(signed.replace(/"hash": "\w+",\s*/, ''));
    expect(es).to.include({ kind: 'unsigned', isShown: false, isRight: true, isToDo: true });
    expect(message).to.contain('has no hash');
  });

  it('of a day to come counts as unsigned, and patients do not read of it', () => {
    const early = signed.replace(`"on": "${TODAY}"`, '"on": "2026-12-01"');
    const { message, ...es } = state(early);
    expect(es).to.include({ kind: 'unsigned', isShown: false, isRight: true, isToDo: true });
    expect(message).to.contain('signed, 2026-12-01, is still to come');
    expect(state(early.replace(/"verified": true,\s*/, ''))).to.include({
      kind: 'unsigned',
      isShown: false,
      isRight: true,
    });
    // In New Zealand it is tomorrow already.
    const nextDay = { kind: 'signed', isShown: false, isRight: true, isToDo: false };
    expect(state(early, '2026-11-30')).to.include(nextDay);
    expect(state(early, '2026-12-31')).to.include({ kind: 'signed', isRight: true });
  });

  const old = (next: string) =>
    built.replace(
      '"reviewed": null',
      `"reviewed": {"by": "Dr Ames", "on": "2019-01-01", "next": "${next}"}`,
    );

  it('a signature of all languages at once counts as unsigned, and fails once it is due', () => {
    expect(state(old('2027-01-01'))).to.include({
      kind: 'unsigned',
      isShown: false,
      isRight: true,
    });
    expect(state(old('2020-01-01'))).to.include({ kind: 'due', isShown: false, isRight: false });
    expect(state(old('2020-01-01')).path).to.deep.equal(['reviewed']);
  });

  it('if only headings or buttons have changed since, it counts, with a warning', () => {
    const { message, ...es } = state(signed.replace(/("lines": "\w+)\w{4}"/, '$1zzzz"'));
    expect(es).to.include({ kind: 'signed', isShown: true, isRight: true, isToDo: true });
    expect(message).to.contain('headings or buttons were changed since (words.');
  });

  it('a signature that does not keep its lines is judged by its hash', () => {
    const text = signed.replace(/,\s*"lines": "\w+"/, '');
    expect(state(text)).to.include({ kind: 'signed', isShown: true, isToDo: false });
    const { message } = state(text.replace('Puede volver', 'Ya puede volver'));
    expect(message).to.contain('signed them on 2026-11-29, but');
  });

  it('without a date of today, no signature is due', () => {
    const [states] = checkText(signed.replace('2027-11-20', '2026-11-30')).signatures;
    expect(states!.map(({ kind }) => kind)).to.deep.equal(['unsigned', 'signed']);
  });

  it('its words are not counted as changes of the guidance', () => {
    const [differences] = checkText(signed).differences;
    expect(differences!.words.map(({ changed }) => changed)).to.deep.equal([[], []]);
  });
});

describeOnce('The commands around a signature', () => {
  it('sign writes it, and check confirms it', async () => {
    const { stdout, stderr, status, files } = await aftercareGuide(
      [...SIGN, '--next', '2090-01-01'],
      {
        'clinic.json': built,
      },
    );
    expect([stderr, status]).to.deep.equal(['', 0]);
    expect(stdout).to.contain('"es" is signed by Dr. Ana Pérez until 2090-01-01');
    const checked = await check(files['clinic.json']!);
    expect(checked.status).to.equal(0);
    expect(checked.stdout).to.match(
      /Signatures of microneedling\n {2}es: signed by Dr\. Ana Pérez/,
    );
    expect(checked.stdout).to.contain('not signed: en');
  });

  it('check fails on a wrong one, names its place, and --verify makes it right', async () => {
    const text = signed.replace('Puede volver', 'Ya puede volver').replace('2027', '2090');
    const line = text.slice(0, text.indexOf('"reviewed": {')).split('\n').length;
    const { stdout, status } = await check(text);
    expect(status).to.equal(1);
    expect(stdout).to.contain(`my-protocol.json:${line}:19 ${NAME}: words or hours were changed`);
    expect(stdout).to.contain('my-protocol.json: a signature no longer counts');
    const fixed = await aftercareGuide(['sign', 'a.json', '--verify'], { 'a.json': text });
    expect(fixed.stdout).to.contain('`verified` is now beside each signature that fits');
    const again = await check(fixed.files['a.json']!);
    expect(again.status).to.equal(0);
    expect(again.stdout).to.contain(`warning: ${NAME}: words or hours were changed`);
    const same = await aftercareGuide(
      ['sign', 'a.json', '--verify'],
      fixed.files as Record<string, string>,
    );
    expect(same.stdout).to.contain('nothing to change');
  });

  it('check --json says it for other programs', async () => {
    const text = signed.replace('2027', '2090').replace('"until": 24', '"until": 12');
    const { stdout, status } = await aftercareGuide(['check', 'a.json', '--json'], {
      'a.json': text,
    });
    const report = JSON.parse(stdout) as { valid: boolean; signatures: { kind: string }[][] };
    expect([report.valid, status]).to.deep.equal([false, 1]);
    expect(report.signatures[0]!.map(({ kind }) => kind)).to.deep.equal(['unsigned', 'changed']);
  });

  it('a byte order mark is kept', async () => {
    const { files } = await aftercareGuide([...SIGN, '--next', '2090-01-01'], {
      'clinic.json': [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(built)],
    });
    expect(files['clinic.json']!.startsWith('\ufeff{')).to.equal(true);
  });

  it('sign changes no file through a link', async () => {
    const { stderr, status, files } = await aftercareGuide(
      [...SIGN, '--next', '2090-01-01'],
      { 'real.json': built },
      [{ name: 'clinic.json', to: 'real.json', isHard: false }],
    );
    expect([status, files['real.json'] === built]).to.deep.equal([1, true]);
    expect(stderr).to.contain('is a link to another file');
  });

  const refused: Readonly<Record<string, readonly [readonly string[], string, number]>> = {
    'without the date of the next check': [[...SIGN], 'sign needs one --language', 2],
    'in two languages at once': [
      [...inLanguage('en,es'), '--next', '2090-01-01'],
      'sign needs one --language',
      2,
    ],
    'a file that is not there': [['sign', 'none.json', '--verify'], 'there is no such file', 1],
    'of the day after tomorrow': [
      [...SIGN, '--next', '2095-01-01', '--on', '2090-01-01'],
      'is still to come',
      1,
    ],
    'in another language': [
      [...inLanguage('de'), '--next', '2090-01-01'],
      'no complete guidance in "de"',
      1,
    ],
  };
  for (const [title, [args, why, expected]] of Object.entries(refused))
    it(`a signature is refused: ${title}`, async () => {
      const { stderr, status, files } = await aftercareGuide(args, { 'clinic.json': built });
      expect(stderr).to.contain(why);
      expect([status, files['clinic.json']]).to.deep.equal([expected, built]);
    });

  it('--verify of a file with mistakes changes nothing', async () => {
    const text = built.replace('"until": 24', '"until": "x"');
    const { stderr, status, files } = await aftercareGuide(['sign', 'a.json', '--verify'], {
      'a.json': text,
    });
    expect(stderr).to.contain('it has mistakes');
    expect([status, files['a.json']]).to.deep.equal([1, text]);
  });
});
