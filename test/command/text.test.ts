import { expect } from '@open-wc/testing';
import { extractText, getDocumentProxy } from 'unpdf';
import { asText, MOST_CHARACTERS } from '../../src/command/as-text.js';
import { wholeText, type WholeText } from '../../src/command/guide-text.js';
import { sheetPage } from '../../src/command/sheet.js';
import { signText } from '../../src/command/sign-text.js';
import { builtInFile } from '../../src/command/built-in-file.js';
import { allLanguages } from '../../src/languages/all-languages.js';
import type { Protocol } from '../../src/index.js';
import { germanPeel } from '../protocol-files/german-peel.js';
import { devtools } from '../support/browser-commands.js';
import { aftercareGuide, describeOnce } from '../support/command.js';

const TODAY = '2026-11-29';
const CLINIC = { 'clinic-name': 'Rosewater Clinic', 'clinic-phone': '020 7946 0018' };

function whole(protocol: Protocol, tag: string, contact = CLINIC, today = TODAY): WholeText {
  return wholeText(protocol, tag, contact, today)!;
}

function builtIn(tag: string): Protocol {
  return JSON.parse(builtInFile('https://example.org/s.json', [tag])) as Protocol;
}

const form = { link: '[LINK]', isHtml: false, isShort: false };

/** A text that is this many times as long, with a mark at its end. */
const long = (text: string, times: number) => `${text.repeat(times)}§`;

describeOnce('The guide as text for another system', () => {
  for (const { tag, words, guidance } of allLanguages) {
    const { items, signs } = guidance.microneedling;
    const { text } = whole(builtIn(tag), tag);
    const isNumber = /020 7946 0018/;

    it(`in "${tag}" names every sign and every restriction, and the link first`, () => {
      const written = asText(text, form);
      expect(written.split('\n')[1]).to.equal('[LINK]');
      for (const line of [
        ...Object.values(signs),
        ...Object.values(items).map((item) => item.text),
      ])
        expect(written).to.contain(line);
      expect(written).to.match(isNumber).and.to.contain(words.disclaimer);
      expect(written).not.to.match(/<|undefined|null|\{/);
    });

    it(`in "${tag}" the short form has fewer than 5,000 characters, with all that matters`, () => {
      for (const isHtml of [false, true]) {
        const written = asText(text, { ...form, isHtml, isShort: true });
        expect(written.length).to.be.lessThan(5000);
        for (const { id, kind } of builtIn(tag).items)
          if (kind === 'avoid') expect(written).to.contain(items[id as 'makeup'].text);
        for (const [id, line] of Object.entries(signs))
          if (!['tightness', 'peeling', 'burns-easily', 'redness-and-swelling'].includes(id))
            expect(written).to.contain(line);
        expect(written).to.match(isNumber);
      }
    });
  }

  it('says how long, and what then, on the line of each restriction', () => {
    const written = asText(whole(builtIn('en'), 'en').text, { ...form, isShort: true });
    expect(written).to.contain(
      '- Do not wear makeup yet. Not in the first 24 hours. After that: You can wear makeup again.\n',
    );
    expect(written).to.contain('then with care: SPF 30+, hat, shade.\n');
  });

  it('gives the reason of a restriction before what is allowed after it', () => {
    const { text } = whole(builtIn('en'), 'en');
    for (const isHtml of [false, true]) {
      const lines = asText(text, { ...form, isHtml })
        .replace(/<[^>]+>/g, '')
        .split('\n');
      const allowing = lines.filter((line) => line.includes('After that:'));
      expect(allowing).to.have.lengthOf(2);
      for (const line of allowing) expect(line).to.match(/After that: You can [^.]+ again\.$/);
      expect(lines.join('\n')).to.include(
        'That can lead to infection or sore skin. Not in the first 24 hours. After that: You can wear makeup again.',
      );
      expect(lines.join('\n')).to.include(
        'Not in the first 48 hours, then ask your clinic first. That means retinol',
      );
    }
  });

  it('in Chinese has no space after a mark that has one in itself', () => {
    const { text } = whole(builtIn('zh'), 'zh');
    for (const isHtml of [false, true])
      expect(asText(text, { ...form, isHtml }).replace(/<[^>]+>/g, '')).not.to.match(
        /[：。，、；？！（）] /,
      );
  });

  it('as HTML has headings and lists, and shows markup in a file as text', () => {
    const protocol = builtIn('en');
    protocol.texts['en']!.tips['water'] = 'Drink <b>water</b>.';
    const html = asText(whole(protocol, 'en').text, {
      ...form,
      isHtml: true,
      link: '{{link & more}}',
    });
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(document.querySelectorAll('h2')).to.have.lengthOf(1);
    expect(document.querySelectorAll('h3').length).to.be.greaterThan(6);
    expect(document.querySelector('b')).to.equal(null);
    expect(document.querySelector('p')!.textContent).to.equal('{{link & more}}');
    expect(document.querySelector('a')!.getAttribute('href')).to.equal('tel:02079460018');
  });

  for (const tag of ['en', 'ar'])
    it(`in "${tag}" as plain text has the clinic's web address on a line of its own, and its mail address`, () => {
      const contact = {
        ...CLINIC,
        'clinic-url': 'https://clinic.example/a?b=1&c=2',
        'clinic-email': 'hello@clinic.example',
      };
      for (const isShort of [false, true]) {
        const written = asText(whole(builtIn(tag), tag, contact).text, { ...form, isShort });
        const lines = written.split('\n');
        expect(lines.filter((line) => line.includes('http'))).to.deep.equal([
          contact['clinic-url'],
        ]);
        expect(written).to.contain(contact['clinic-email']);
      }
    });

  for (const link of ['<%= url %>', '{% if a && b %}"$&"{% endif %}'])
    it(`as HTML has the placeholder ${link} as it is, also in the short form`, () => {
      for (const isShort of [false, true]) {
        const html = asText(whole(builtIn('ar'), 'ar').text, { link, isHtml: true, isShort });
        expect(html.split(link)).to.have.lengthOf(2);
        expect(html).to.contain(`translate="no">${link}</bdi>`);
      }
    });

  it('as HTML has a finished link in a form that browsers read', () => {
    const link = 'https://clinic.example/?a=1&copy=2';
    const html = asText(whole(builtIn('en'), 'en').text, { ...form, isHtml: true, link });
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(document.querySelector('p')!.textContent).to.equal(link);
  });

  it('leaves out of a short form first what matters least, and never a warning or a restriction', () => {
    const protocol = builtIn('en');
    const { phases, signs, items } = protocol.texts['en']! as {
      phases: Record<string, { title: string; main: readonly string[] }>;
      signs: Record<string, string>;
      items: Record<string, { text: string }>;
    };
    const short = () => asText(whole(protocol, 'en').text, { ...form, isShort: true });
    signs['peeling'] = long('Peel. ', 95);
    items['wash']!.text = long('Wash. ', 95);
    items['hydrate']!.text = long('Moisten. ', 60);
    items['makeup']!.text = long('Do not wear makeup. ', 29);
    signs['pus'] = long('You see pus. ', 45);
    expect(short()).not.to.contain('Peel.');
    expect(short()).to.contain('Wash. §');
    phases['immediate'] = { title: 'Day 0', main: [long('Rest. ', 99), long('Rest. ', 99)] };
    expect(short()).not.to.contain('Wash. §');
    expect(short()).to.contain('Rest. §');
    for (const id of ['worse-pain', 'blisters', 'spreading', 'throat'])
      signs[id] = long('Call us. ', 60);
    expect(short()).not.to.contain('Rest. §');
    for (const id of ['worse-swelling', 'worse-redness', 'breathing', 'not-eased'])
      signs[id] = long('Call us. ', 60);
    const longest = short();
    expect(longest.length).to.be.greaterThan(MOST_CHARACTERS);
    expect(longest.match(/Call us\. §/g)).to.have.lengthOf(8);
    expect(longest).to.contain('You see pus. §').and.to.contain('makeup. §');
  });
});

describeOnce('The sheet for patients and inspectors', () => {
  /** The page as printed by Chromium: the text of each sheet. */
  async function print(html: string, [paperWidth, paperHeight]: readonly [number, number]) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const sheet = document.createElement('div');
    sheet.lang = page.documentElement.lang;
    sheet.dir = page.documentElement.dir;
    sheet.append(...page.querySelectorAll('style'), ...page.body.children);
    const others = [...document.body.children].filter((each) => each instanceof HTMLElement);
    for (const each of others) each.hidden = true;
    document.body.append(sheet);
    const { data } = await devtools<{ data: string }>('Page.printToPDF', {
      paperWidth,
      paperHeight,
      preferCSSPageSize: false,
    });
    sheet.remove();
    for (const each of others) each.hidden = false;
    const file = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const { text } = await extractText(await getDocumentProxy(file), { mergePages: false });
    return text.map((each) => each.replace(/\s+/g, ' '));
  }

  for (const { tag, words } of allLanguages)
    for (const [name, paper] of Object.entries({ A4: [8.27, 11.69], Letter: [8.5, 11] } as const))
      it(`in "${tag}" is one or two pages of ${name}, with lines for dates and two signatures`, async () => {
        const { text, imprint } = whole(builtIn(tag), tag);
        const html = sheetPage(text, imprint);
        const pages = await print(html, paper);
        expect(pages.length).to.be.within(1, 2);
        const page = new DOMParser().parseFromString(html, 'text/html');
        expect(page.querySelectorAll('.sign span')).to.have.lengthOf(3);
        expect(page.body.textContent).to.contain(words.dateQuestion).and.to.contain('1.0.0');
      });

  it('has the web address of the clinic to read, not only its link', async () => {
    const contact = { ...CLINIC, 'clinic-url': 'https://clinic.example/visit' };
    const { text, imprint } = whole(builtIn('en'), 'en', contact);
    const pages = await print(sheetPage(text, imprint), [8.27, 11.69]);
    expect(pages.join(' ')).to.contain('https://clinic.example/visit');
  });

  it('names the signature while it counts, and not after its date or a change', () => {
    const signer = { by: 'Dr Ames', role: 'nurse', on: TODAY, next: '2027-11-20' };
    const file = builtInFile('https://example.org/s.json', ['en']);
    const result = signText(file, { language: 'en', procedure: null }, signer, TODAY);
    const signed = 'text' in result ? result.text : '';
    const sheet = (text: string, today = TODAY) => {
      const { text: guide, imprint } = whole(JSON.parse(text) as Protocol, 'en', CLINIC, today);
      return sheetPage(guide, imprint);
    };
    expect(sheet(signed)).to.match(/Checked by <bdi[^>]*>Dr Ames<\/bdi> on [^.]*29[^.]*2026/);
    expect(sheet(signed, '2027-11-21')).not.to.contain('Dr Ames');
    expect(sheet(signed.replace('"until": 24', '"until": 25'))).not.to.contain('Dr Ames');
    expect(sheet(file)).not.to.contain('Checked by');
  });
});

describeOnce('The commands text and sheet', () => {
  const phone = ['--clinic-phone', '020 7946 0018'];

  it('text prints the built-in guidance, with the link as it is named', async () => {
    const { stdout, stderr, status } = await aftercareGuide([
      'text',
      '--language',
      'es',
      '--link',
      '{{url}}',
      ...phone,
    ]);
    expect([stderr, status]).to.deep.equal(['', 0]);
    expect(stdout).to.match(/^Microneedling: cuidados posteriores\n\{\{url\}\}\n\nLlame/);
  });

  it('sheet writes a page beside the file', async () => {
    const { stdout, files } = await aftercareGuide(['sheet', 'a.json', ...phone], {
      'a.json': JSON.stringify(germanPeel().data),
    });
    expect(stdout).to.equal('a-de-sheet.html: written\n');
    expect(files['a-de-sheet.html'])
      .to.contain('Es bilden sich Blasen.')
      .and.to.contain('Dr. Anna Ames');
  });

  it('both name the clinic, and say if there is no number to call', async () => {
    const args = ['text', '--short', '--html', '--clinic-name', 'Rosewater Clinic'];
    const { stdout, stderr, status } = await aftercareGuide(args);
    expect(stdout).to.contain('<bdi translate="no">Rosewater Clinic</bdi>');
    expect(stderr).to.contain('There is no --clinic-phone');
    expect(status).to.equal(0);
  });

  it('a short text that is still too long says so', async () => {
    const peel = germanPeel();
    const ids = Array.from({ length: 12 }, (_, index) => `sign-${index}`);
    for (const id of ids)
      peel.add('signs', { id, level: 'call' }).set(`texts.de.signs.${id}`, 'Schmerz. '.repeat(60));
    const { stderr, status } = await aftercareGuide(['text', 'a.json', '--short', ...phone], {
      'a.json': JSON.stringify(peel.data),
    });
    expect(stderr).to.match(/This has \d{4} characters/);
    expect(status).to.equal(0);
  });

  it('have the opening hours and who answers otherwise, with the zone of the hours', async () => {
    const hours = ['--clinic-hours', 'Mo-Fr 09:00-17:30', '--after-hours-phone', '0800 111 222'];
    const named = [...phone, ...hours, '--after-hours-name', 'Night Line'];
    const zone = ['--time-zone', 'Europe/London'];
    const { stdout } = await aftercareGuide(['text', '--short', ...named, ...zone]);
    expect(stdout).to.contain(
      'Open Monday to Friday, 9:00 AM to 5:30 PM. When the clinic is closed:\nCall Night Line: 0800 111 222',
    );
    const { files } = await aftercareGuide(['sheet', ...named, ...zone]);
    expect(files['microneedling-en-sheet.html'])
      .to.contain('Open Monday to Friday, 9:00 AM to 5:30 PM.')
      .and.to.contain('Night Line');
    const { stderr, status } = await aftercareGuide(['text', ...named]);
    expect(stderr).to.contain('--clinic-hours="Mo-Fr 09:00-17:30" needs --time-zone.');
    expect(status).to.equal(1);
  });

  const refused: Readonly<Record<string, readonly [readonly string[], string]>> = {
    'a phone that cannot be dialled': [['text', '--clinic-phone', 'call us'], 'clinic-phone'],
    'a language that there is not': [['text', '--language', 'nl'], 'no built-in guidance in "nl"'],
    'a procedure that is not built in': [
      ['text', '--procedure', 'peel', ...phone],
      'no built-in guidance for "peel"',
    ],
    'a file in a language without headings': [
      ['sheet', 'nl.json'],
      'no headings and buttons in "nl"',
    ],
    'a page that is there': [['sheet', ...phone], 'already exists'],
  };
  for (const [title, [args, why]] of Object.entries(refused))
    it(`refuse ${title}`, async () => {
      const { stderr, status } = await aftercareGuide(args, {
        'nl.json': JSON.stringify(germanPeel().rename('texts.de', 'nl').data),
        'microneedling-en-sheet.html': '',
      });
      expect(stderr).to.contain(why);
      expect(status).to.equal(1);
    });
});
