import { expect } from '@open-wc/testing';
import { builtInFile } from '../../src/command/built-in-file.js';
import { dossierPage } from '../../src/command/dossier.js';
import { signText } from '../../src/command/sign-text.js';
import { allLanguages } from '../../src/languages/all-languages.js';
import type { Protocol } from '../../src/index.js';
import { germanPeel } from '../protocol-files/german-peel.js';
import { aftercareGuide, describeOnce } from '../support/command.js';

const TODAY = '2026-11-29';
const text = builtInFile('https://example.org/schema.json', ['en', 'es', 'ar']);

function page(protocol: Protocol, language: string): Document {
  return new DOMParser().parseFromString(dossierPage(protocol, language, TODAY), 'text/html');
}

function dossier(file: string, language = 'es'): Document {
  return page(JSON.parse(file) as Protocol, language);
}

/** What the row with a text says. */
function rowOf(document: Document, line: string): string {
  const row = [...document.querySelectorAll('tr')].find((each) => each.textContent.includes(line));
  return row?.textContent ?? '';
}

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

describeOnce('The dossier', () => {
  for (const { tag, words, guidance } of allLanguages)
    it(`has every sentence of "${tag}" that patients can see, each with a box`, () => {
      const file = JSON.parse(builtInFile('https://example.org/s.json', [tag])) as Protocol;
      const document = page(file, tag);
      const cells = [...document.querySelectorAll('[lang]')]
        .map((each) => each.textContent)
        .join('\n');
      for (const each of [...textsIn(guidance), ...textsIn(words)]) expect(cells).to.contain(each);
      const rows = [...document.querySelectorAll('tbody tr:not(.part)')];
      expect(rows.every((row) => row.lastElementChild!.textContent === '☐')).to.equal(true);
      expect(document.querySelector('tbody [lang]')!.getAttribute('dir')).to.equal(
        tag === 'ar' ? 'rtl' : 'ltr',
      );
    });

  it('has English beside every other language, and not beside English', () => {
    expect(rowOf(dossier(text), 'No se maquille')).to.contain('Do not wear makeup yet.');
    expect(rowOf(dossier(text), 'Ask your clinic first')).to.contain('Pregunte primero');
    expect(dossier(text, 'en').querySelectorAll('thead th')[5]!.textContent).to.equal('en');
  });

  it('says of each entry when it holds, and what it is based on', () => {
    const document = dossier(text);
    const of = (heading: string) =>
      [...document.querySelectorAll('.part')].find(
        (each) => each.querySelector('b')!.textContent === heading,
      )!.textContent;
    expect(of('Item: makeup')).to.contain(
      'Do not for the first 24 hours (1 day) after the treatment. Then: yes.',
    );
    expect(of('Item: makeup')).to.contain('F15 F16 · The source says "at least 24 hours".');
    expect(of('Item: direct-sun'))
      .to.contain('168 hours (7 days)')
      .and.to.contain('yes, with care');
    expect(of('Item: picking')).to.contain('it has no end');
    expect(of('Item: wash')).to.contain('To do in every phase.');
    expect(of('Question: exercise'))
      .to.contain('“sweating”: no until')
      .and.to.contain('Then: yes.');
    expect(of('Question: pick')).to.contain('“picking”: no.');
    expect(of('Question: fruit')).to.contain('Always: yes.');
    expect(of('Question: other')).to.contain('does not cover it');
    expect(of('Sign: not-eased')).to.contain('from 72 hours (3 days) after the treatment on');
    expect(of('Sign: throat')).to.contain(
      'Call the emergency number, at any time. Goes beyond the source, to be',
    );
    expect(of('Sign: peeling')).to.contain('in immediate, first-48-hours, first-week');
    expect(of('Phase: first-48-hours')).to.contain('Day 1 to day 2.');
    expect(of('Phase: long-term'))
      .to.contain('From day 8 on.')
      .and.to.contain('First in the lists: routine');
  });

  it('puts the sentences together as patients read them', () => {
    const whole = dossier(text).querySelector('.whole')!.textContent.replace(/\s+/g, ' ');
    expect(whole).to.match(
      /No se maquille todavía\. El maquillaje [^:]+ No durante las primeras 24 horas\. Después: Puede/,
    );
    expect(whole).to.contain('después, con cuidado: SPF 30+, sombrero, sombra.');
  });

  it('marks what is not as in the built-in guidance', () => {
    const changed = text
      .replace('"until": 24', '"until": 12')
      .replace(
        '"id": "sunscreen",\n      "kind": "do"',
        '"id": "sunscreen",\n      "kind": "do",\n      "from": 1',
      )
      .replace('No se maquille', 'Maquíllese');
    const document = dossier(changed);
    expect(rowOf(document, 'makeup: Maquillaje'))
      .to.contain('12 hours')
      .and.to.contain('≠ 24 hours');
    expect(rowOf(document, 'sweating: ')).to.contain('=').and.not.to.contain('≠');
    expect(rowOf(document, 'Maquíllese')).to.contain('≠ built-in: No se maquille');
    expect(rowOf(document, 'from 1 hour after the treatment on, in every phase')).to.contain('≠');
    const { items, ...rest } = JSON.parse(text) as Protocol;
    const without = page({ ...rest, items: items.filter(({ id }) => id !== 'picking') }, 'es');
    expect(rowOf(without, 'Not in this guidance.')).to.contain('picking');
    expect(without.body.textContent).not.to.contain('Signs to call for that were removed');
  });

  it('lists signs to call for that were removed, by themselves and not among the hours', () => {
    const { signs, ...rest } = JSON.parse(text) as Protocol;
    const removed = ['pus', 'throat', 'peeling']; // peeling is usual, so nothing to call for
    const document = page(
      { ...rest, signs: signs.filter(({ id }) => !removed.includes(id)) },
      'es',
    );
    const [hours, lost] = document.querySelectorAll('table');
    expect(hours!.textContent).not.to.contain('Not in this guidance.');
    expect(lost!.previousElementSibling!.textContent).to.equal(
      'Signs to call for that were removed',
    );
    const rows = [...lost!.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).to.have.lengthOf(2);
    expect(rows.join('\n'))
      .to.match(/^pus: .*Not in this guidance\./m)
      .and.to.match(/^throat: /m);
  });

  it('marks what is not as it was signed', () => {
    const signer = { by: 'Dr. Ana Pérez', role: 'nurse', on: TODAY, next: '2027-11-20' };
    const result = signText(text, { language: 'es', procedure: null }, signer, TODAY);
    const signed = 'text' in result ? result.text : '';
    expect(dossier(text).body.textContent).to.contain('Signature so far: not signed.');
    expect(dossier(signed).body.textContent).to.contain('Every line is as it was signed.');
    const document = dossier(signed.replace('No se maquille', 'No, se maquille'));
    expect(document.body.textContent).to.contain(
      'changed or added since: 1. Signed lines that are not',
    );
    expect(rowOf(document, 'No, se maquille')).to.contain('≠ not as signed');
    expect(document.querySelectorAll('.differs')).to.have.lengthOf(2); // and not as in the built-in guidance
    const moved = JSON.parse(signed) as Protocol;
    const reversed = page({ ...moved, tips: [...moved.tips].reverse() }, 'es');
    expect(reversed.body.textContent).to.contain('their order or a picture was changed');
    const short = dossier(signed.replace(/,\s*"lines": "\w+"/, ''));
    expect(short.body.textContent).to.contain('does not say which lines it was for');
  });

  it('prints the fingerprint that sign writes, and a line to sign', async () => {
    const args = [
      'sign',
      'a.json',
      '--language',
      'es',
      '--name',
      'A',
      '--role',
      'nurse',
      '--next',
      '2090-01-01',
    ];
    const { stdout } = await aftercareGuide(args, { 'a.json': text });
    const fingerprint = /: (\w{16})\n/.exec(stdout)?.[1];
    const sign = dossier(text).querySelector('.sign')!.textContent;
    expect(sign).to.contain(fingerprint).and.to.contain('Signature: ____');
  });

  it('shows markup in a file as text', () => {
    const document = dossier(
      text.replace('No se maquille', '<img src=x onerror=alert(1)> maquillaje'),
    );
    expect(document.querySelector('img')).to.equal(null);
    expect(rowOf(document, '<img src=x')).to.contain('maquillaje');
  });

  it('of a procedure and a language of the clinic’s own has what there is', () => {
    const peel = germanPeel().rename('texts.de', 'nl').data as unknown as Protocol;
    const document = page(peel, 'nl');
    expect(document.body.textContent).to.contain('no headings and buttons in “nl”');
    expect(rowOf(document, 'Merkblatt der Praxis')).to.contain('at the foot');
    expect(document.querySelector('thead')!.textContent).not.to.contain('Built-in');
  });
});

describeOnce('The command dossier', () => {
  it('writes the page beside the file', async () => {
    const { stdout, status, files } = await aftercareGuide(
      ['dossier', 'a.json', '--language', 'ar'],
      { 'a.json': text },
    );
    expect([stdout, status]).to.deep.equal(['a-ar-dossier.html: written\n', 0]);
    expect(files['a-ar-dossier.html']).to.contain('<!doctype html>').and.to.contain('dir="rtl"');
  });

  it('without a file, writes that of the built-in guidance', async () => {
    const { files } = await aftercareGuide(['dossier', '--language', 'pt']);
    expect(files['microneedling-pt-BR-dossier.html']).to.contain('Do not wear makeup yet.');
  });

  it('takes the first language, and the procedure that is named', async () => {
    const both = { protocols: [JSON.parse(text) as unknown, germanPeel().data] };
    const json = { 'a.json': JSON.stringify(both) };
    const first = await aftercareGuide(['dossier', 'a.json'], json);
    expect(Object.keys(first.files)).to.include('a-en-dossier.html');
    const second = await aftercareGuide(['dossier', 'a.json', '--procedure', 'peel'], json);
    expect(second.files['a-de-dossier.html']).to.contain('version P 2');
  });

  const refused: Readonly<Record<string, readonly [readonly string[], string]>> = {
    'a language that the file lacks': [['a.json', '--language', 'de'], 'Take one of: en, es, ar'],
    'a language that there is not': [['--language', 'nl'], 'no built-in guidance in "nl"'],
    'a procedure that is not built in': [
      ['--procedure', 'peel'],
      'no built-in guidance for "peel"',
    ],
    'a procedure that is not there': [['a.json', '--procedure', 'peel'], 'no procedure "peel"'],
    'a file with mistakes': [['bad.json'], 'it has mistakes'],
    'a file that is not JSON': [['none.txt'], 'it has mistakes'],
    'a file that is not there': [['none.json'], 'there is no such file'],
    'to overwrite a page': [['old.json'], 'already exists'],
  };
  for (const [title, [args, why]] of Object.entries(refused))
    it(`refuses ${title}`, async () => {
      const { stderr, status } = await aftercareGuide(['dossier', ...args], {
        'a.json': text,
        'bad.json': '{}',
        'none.txt': 'no',
        'old.json': text,
        'old-en-dossier.html': '',
      });
      expect(stderr).to.contain(why);
      expect(status).to.equal(1);
    });
});
