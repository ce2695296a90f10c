import { expect } from '@open-wc/testing';
import { allLanguages } from '../../src/languages/all-languages.js';
import { en } from '../../src/languages/en.js';
import { aftercareGuide, describeOnce } from '../support/command.js';
import { allTextsOf } from '../support/languages.js';
import { openPage } from '../support/page.js';

/** A dictionary as `--new` begins it, with a change. */
async function dutch(change: (language: Dictionary) => void = () => {}): Promise<string> {
  const { files } = await aftercareGuide(['language', 'nl.json', '--new']);
  const language = JSON.parse(files['nl.json']!) as Dictionary;
  change(language);
  return JSON.stringify(language);
}

interface Dictionary {
  name: string;
  tag: string;
  words: Record<string, unknown>;
  guidance: { microneedling: { doNot: string; items: Record<string, { text: string }> } };
}

describeOnce('The command `language` says of a built-in language', () => {
  for (const { tag } of allLanguages.filter((each) => each !== en))
    it(`${tag}: no text is missing, and --all lists every text beside the English one`, async () => {
      const { stdout, stderr, status } = await aftercareGuide(['language', tag, '--all']);
      expect(stderr).to.equal('');
      expect(status).to.equal(0);
      expect(stdout).to.match(new RegExp(`^${tag}: \\d+ texts, 0 missing or wrong, `, 'm'));
      expect(stdout).to.include(`words.today\n  en      ${en.words.today}\n`);
      expect(stdout).not.to.include('may be heard as something to do');
    });

  it('pt-PT, a region: its own words, and a script without the language that it is a region of', async () => {
    const { stdout } = await aftercareGuide(['language', 'pt-PT', '--all']);
    expect(stdout).to.include('maquilhagem').and.not.to.include('maquiagem');
    const { files } = await aftercareGuide(['language', 'pt-PT', '--script']);
    expect(files['pt-PT.js']).to.include('"tag":"pt-PT"').and.not.to.include('pt-BR');
  });

  it('its plural categories, which differ from English', async () => {
    const { stdout } = await aftercareGuide(['language', 'pl']);
    expect(stdout).to.match(/^plural categories: .*few.*many/m);
  });
});

describeOnce('The command `language` of a dictionary', () => {
  it('--new begins one with the English texts, under the tag of its name', async () => {
    const { files, stdout, status } = await aftercareGuide(['language', 'nl.json', '--new']);
    expect(status).to.equal(0);
    expect(stdout).to.include('nl.json: written');
    const { words, guidance } = en;
    const expected = { ...en, tag: 'nl', name: '', words, guidance };
    expect(JSON.parse(files['nl.json']!)).to.deep.equal(JSON.parse(JSON.stringify(expected)));
  });

  it('keeps an existing file, unless --force is given', async () => {
    const there = { 'nl.json': '{}' };
    const { stderr, status, files } = await aftercareGuide(['language', 'nl.json', '--new'], there);
    expect(stderr).to.equal('nl.json: already exists; --force overwrites it\n');
    expect([status, files['nl.json']]).to.deep.equal([1, '{}']);
    const forced = await aftercareGuide(['language', 'nl.json', '--new', '--force'], there);
    expect([forced.status, forced.files['nl.json'] === '{}']).to.deep.equal([0, false]);
  });

  it('lists what is missing, wrong, or still English, each beside the English', async () => {
    const text = await dutch((language) => {
      language.name = 'Nederlands';
      delete language.words['today'];
      language.words['notUntil'] = 'Niet voor {wen}';
      language.words['daysSince'] = { one: '1 dag' };
      language.words['yesterday'] = 'Gisteren';
      language.guidance.microneedling.doNot = 'Niet';
    });
    const { stdout, status } = await aftercareGuide(['language', 'nl.json'], { 'nl.json': text });
    expect(status).to.equal(1);
    for (const line of [
      'words.today: is missing\n  en      Today\n\n',
      'words.notUntil: expected {when}, got {wen}\n  en      Not until {when}\n  nl      Niet voor {wen}\n',
      'words.daysSince.other: is missing',
      'words.changeDate: as in English\n',
      'guidance.microneedling.items.makeup.text: does not begin with "Niet", and may be heard',
    ])
      expect(stdout).to.include(line);
    expect(stdout).not.to.include('words.yesterday');
  });

  it('--script makes one that adds it to a page, before the element or after it', async () => {
    const text = await dutch((language) => {
      language.name = 'Nederlands';
      language.words['dateQuestion'] = 'Wanneer was uw behandeling? “€”';
    });
    const { stdout, files, status } = await aftercareGuide(['language', 'nl.json', '--script'], {
      'nl.json': text,
    });
    expect([status, stdout.split('\n')[0]]).to.deep.equal([0, 'nl.js: written']);
    expect(files['nl.js']).to.match(/^[\0-\x7f]+$/);
    const side = `<script>${files['nl.js']}</script>`;
    const main = '<script src="/dist/aftercare-guide.js"></script>';
    for (const scripts of [side + main, main + side]) {
      const page = await openPage(
        `<!doctype html><html lang="nl-BE"><head></head><body>${scripts}<aftercare-guide></aftercare-guide></body></html>`,
      );
      const guide = page.document.querySelector('aftercare-guide');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(guide?.shadowRoot?.querySelector('#title')?.textContent).to.equal(
        'Wanneer was uw behandeling? “€”',
      );
      expect(page.log).to.deep.equal([]);
    }
  });

  it('keeps an existing script, unless --force is given', async () => {
    const there = { 'es.js': '/* own */' };
    const kept = await aftercareGuide(['language', 'es', '--script'], there);
    expect(kept.stderr).to.equal('es.js: already exists; --force overwrites it\n');
    expect([kept.status, kept.files['es.js']]).to.deep.equal([1, '/* own */']);
    const forced = await aftercareGuide(['language', 'es', '--script', '--force'], there);
    expect(forced.status).to.equal(0);
    expect(forced.files['es.js']).to.include('registerLanguage({"tag":"es"');
  });

  it('never writes through a link, even with --force', async () => {
    const there = { 'other.txt': 'mine' };
    for (const [asked, option, name] of [
      ['nl.json', '--new', 'nl.json'],
      ['es', '--script', 'es.js'],
    ] as const) {
      const { stderr, status, files } = await aftercareGuide(
        ['language', asked, option, '--force'],
        there,
        [{ name, to: 'other.txt', isHard: false }],
      );
      expect(stderr).to.equal(`${name}: is a link to another file; delete it first\n`);
      expect([status, files['other.txt']]).to.deep.equal([1, 'mine']);
    }
  });

  it('--script makes one that can be pasted into a page, whatever the texts are', async () => {
    const evil = '</script><!--<script>&amp;]]>';
    const text = (
      await dutch((language) => {
        language.name = 'Nederlands';
        language.words['dateQuestion'] = evil;
      })
    ).replace('{', '{ "__proto__": { "tag": "xx" },');
    const { files } = await aftercareGuide(['language', 'nl.json', '--script'], {
      'nl.json': text,
    });
    const script = files['nl.js'] ?? '';
    expect(script).not.to.match(/[<>&]|__proto__/);
    const page = await openPage(
      `<!doctype html><html lang="nl"><head><script>${script}</script><script src="/dist/aftercare-guide.js"></script></head><body><aftercare-guide></aftercare-guide></body></html>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(
      page.document.querySelector('aftercare-guide')?.shadowRoot?.querySelector('#title')
        ?.textContent,
    ).to.equal(evil);
    expect(page.log).to.deep.equal([]);
  });

  it('--page makes one to print and sign: every text beside the English one, with its place and its facts', async () => {
    for (const [tag, dir] of [
      ['ar', 'rtl'],
      ['pl', 'ltr'],
      ['pt-PT', 'ltr'],
    ] as const) {
      const { files, stdout, status } = await aftercareGuide(['language', tag, '--page']);
      expect([status, stdout.split('\n')[0]]).to.deep.equal([0, `${tag}.html: written`]);
      const page = new DOMParser().parseFromString(files[`${tag}.html`] ?? '', 'text/html');
      const rows = [...page.querySelectorAll('tbody tr:has(td)')].map((each) =>
        [...each.children].map(({ textContent }) => textContent),
      );
      const english = rows.map(([, text]) => text).join('\n');
      for (const text of allTextsOf(en).values()) expect(english).to.include(text);
      const own = [...page.querySelectorAll(`td[lang="${tag}"]`)];
      expect(own).to.have.lengthOf(rows.length);
      for (const cell of own) {
        expect(cell.getAttribute('dir')).to.equal(dir);
        expect(cell.textContent.trim()).not.to.equal('');
      }
      const [, , , facts] = rows.find(([path]) => path === 'items.makeup.text') ?? [];
      expect(facts).to.equal('F15 F16');
      const places = [...page.querySelectorAll('.part')].map(({ textContent }) => textContent);
      expect(places).to.include('items: makeup, what to avoid, until hour 24, then “yes”');
      expect(places).to.include('signs: not-eased, call the clinic, from hour 72');
      expect(page.body.textContent).to.include('Signature:');
    }
  });

  it('--page shows texts as text, whatever they are, and makes none of an incomplete dictionary', async () => {
    const evil = '<script>alert(1)</script>&amp;"';
    const text = await dutch((language) => {
      language.name = evil;
      language.words['today'] = evil;
    });
    const { files } = await aftercareGuide(['language', 'nl.json', '--page'], { 'nl.json': text });
    const page = new DOMParser().parseFromString(files['nl.html'] ?? '', 'text/html');
    expect(page.querySelectorAll('script')).to.have.lengthOf(0);
    const own = [...page.querySelectorAll('td[lang=nl]')].map(({ textContent }) => textContent);
    expect(own).to.include(evil);
    const lacking = await dutch((language) => delete language.words['today']);
    const none = await aftercareGuide(['language', 'nl.json', '--page'], { 'nl.json': lacking });
    expect([none.status, none.files['nl.html']]).to.deep.equal([1, undefined]);
  });

  it('makes no script of an incomplete dictionary', async () => {
    const text = await dutch((language) => delete language.words['today']);
    const { files, status } = await aftercareGuide(['language', 'nl.json', '--script'], {
      'nl.json': text,
    });
    expect([status, files['nl.js']]).to.deep.equal([1, undefined]);
  });

  it('reports a file that it cannot read', async () => {
    const broken = await aftercareGuide(['language', 'nl.json'], { 'nl.json': '{' });
    expect(broken.stderr).to.match(/^nl\.json: is not JSON: /);
    const absent = await aftercareGuide(['language', 'nl.json']);
    expect(absent.stderr).to.equal('nl.json: there is no such file or folder\n');
    for (const { status } of [broken, absent]) expect(status).to.equal(1);
  });

  it('knows no language but the built-in ones, not the modules beside them', async () => {
    for (const name of ['tlh', 'choose-language', 'words', 'all-languages', '../languages/es']) {
      const { stderr, status, stdout } = await aftercareGuide(['language', name]);
      expect(stderr.startsWith(`${name}: there is no such language`), name).to.equal(true);
      expect([status, stdout]).to.deep.equal([1, '']);
    }
  });
});

describeOnce('The command `init` with --language', () => {
  it('writes the guidance in these languages, the first being the default', async () => {
    const { files, status } = await aftercareGuide(['init', 'p.json', '--language', 'es,pt-BR']);
    expect(status).to.equal(0);
    const { texts } = JSON.parse(files['p.json']!) as { texts: object };
    expect(Object.keys(texts)).to.deep.equal(['es', 'pt-BR']);
    const { stdout } = await aftercareGuide(['check', 'p.json'], files);
    expect(stdout).to.include('the same words in "es"').and.to.include('the same words in "pt-BR"');
    expect(stdout).not.to.include('warning');
  });

  it('names the available languages if another is requested', async () => {
    const { stderr, status, files } = await aftercareGuide([
      'init',
      'p.json',
      '--language',
      'en,nl',
    ]);
    expect(stderr).to.include('no guidance in "nl"').and.to.include('ar, de, es');
    expect([status, files]).to.deep.equal([1, {}]);
  });
});
