import { expect } from '@open-wc/testing';
import { cutScript, joinScript } from '../../src/command/script-parts.js';
import { allLanguages } from '../../src/languages/all-languages.js';
import { regions } from '../../src/languages/regions.js';
import { BUILT_IN } from '../../src/languages/unknown-tag.js';
import { readFile } from '@web/test-runner-commands';
import type { AftercareGuide } from '../../src/index.js';
import { asSeen, everythingSaidIn, LANGUAGES, openAllIn } from '../support/languages.js';
import { openLink, TAG_IN_ANY_LANGUAGE } from '../support/linked-page.js';
import { openPage, type HostPage } from '../support/page.js';
import { englishIn } from './english-left-over.js';

// The built scripts: one with all languages, and one for each language.

const read = async (path: string) => (await readFile({ path: `../../${path}` })) ?? '';
const TAG = `<aftercare-guide procedure-date="2026-11-20T15:30" time-zone="UTC" now="2026-11-21T10:00"></aftercare-guide>`;

/** A page in some language with a script; Dutch is none of the nine. */
const openWith = (script: string, lang = 'nl') =>
  openPage(
    `<!doctype html><html lang="${lang}"><head><script src="/dist/${script}"></script></head>
    <body>${TAG}</body></html>`,
  );

async function guideOn({ document: page }: HostPage): Promise<AftercareGuide> {
  const guide = page.querySelector('aftercare-guide');
  if (!guide) throw new Error('There is no guide.');
  await guide.updateComplete;
  return guide;
}

const articleOf = ({ shadowRoot }: AftercareGuide) =>
  shadowRoot?.querySelector('article') as HTMLElement;
const saidBy = ({ shadowRoot }: AftercareGuide) => everythingSaidIn(shadowRoot as ShadowRoot);
/** As in the lines of its languages. */
const jsonOf = (text: string) =>
  JSON.stringify(text).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
/** As in the script: letters beyond ASCII escaped. */
const escaped = (text: string) =>
  text.replace(/[^\0-\x7f]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`;
  });

describe('The script with all languages', () => {
  it('knows all that have a script of their own', () => {
    expect(BUILT_IN.split(' ')).to.have.members(allLanguages.map(({ tag }) => tag.slice(0, 2)));
  });

  it('unpacks each language exactly as in its files', async () => {
    const guide = await guideOn(await openWith('aftercare-guide.js'));
    const { texts } = guide.protocol;
    expect(Object.keys(texts).sort()).to.deep.equal(
      [...Object.values(LANGUAGES), ...regions].map(({ tag }) => tag).sort(),
    );
    for (const { tag, guidance } of [...Object.values(LANGUAGES), ...regions])
      expect(JSON.parse(JSON.stringify(texts[tag])), tag).to.deep.equal(guidance['microneedling']);
  });

  it('has the words of each region', async () => {
    const guide = await guideOn(await openWith('aftercare-guide.js'));
    for (const { tag, words, of } of regions) {
      guide.lang = tag;
      await guide.updateComplete;
      expect(articleOf(guide).lang).to.equal(tag);
      const said = saidBy(guide).join('\n');
      for (const text of [words.whenCanI, words.avoid, words.disclaimer, words.main, words.noEnd])
        expect(said).to.include(asSeen(text));
      expect(of?.tag.split('-')[0]).to.equal(tag.split('-')[0]);
    }
  });

  it('has the words of each interface', async () => {
    const host = await openWith('aftercare-guide.js');
    const guide = await guideOn(host);
    for (const [code, { tag, dir, words }] of Object.entries(LANGUAGES)) {
      guide.lang = code;
      await guide.updateComplete;
      const { lang, dir: shown } = articleOf(guide);
      expect([lang, shown]).to.deep.equal([tag, dir]);
      const said = saidBy(guide).join('\n');
      for (const text of [words.whenCanI, words.avoid, words.disclaimer, words.main, words.noEnd])
        expect(said).to.include(asSeen(text));
    }
    expect(host.log).to.deep.equal([]);
  });
});

for (const [code, language] of Object.entries(LANGUAGES)) {
  const file = `aftercare-guide.${code}.js`;
  describe(`The script with ${language.name} alone`, () => {
    it('shows it completely, whatever the page’s language', async () => {
      const host = await openWith(file);
      const guide = await guideOn(host);
      const { lang, dir } = articleOf(guide);
      expect({ lang, dir }).to.deep.equal({ lang: language.tag, dir: language.dir });
      await openAllIn(guide.shadowRoot as ShadowRoot);
      const said = saidBy(guide);
      expect(said).to.include(asSeen(language.words.whenCanI));
      expect(said.join('\n')).to.include(asSeen(language.guidance.microneedling.items.wash.text));
      if (code !== 'en') expect(englishIn(said, code)).to.deep.equal([]);
      expect(host.log).to.deep.equal([]);
    });

    it('shows the same as the script with all of them', async () => {
      const [own, all] = [
        await guideOn(await openWith(file, code)),
        await guideOn(await openWith('aftercare-guide.js', code)),
      ];
      for (const { shadowRoot } of [own, all]) await openAllIn(shadowRoot as ShadowRoot);
      expect(saidBy(own)).to.deep.equal(saidBy(all));
      const ofLanguage = Object.entries(all.protocol.texts).filter(
        ([tag]) => tag.split('-')[0] === code,
      );
      expect(own.protocol.texts).to.deep.equal(Object.fromEntries(ofLanguage));
    });

    it('contains no text of another language', async () => {
      const script = await read(`dist/${file}`);
      expect(script.length).to.be.above(50_000);
      const { start, languages, end } = cutScript(script);
      expect([...languages.keys()]).to.deep.equal([code]);
      const there = Object.values(LANGUAGES).filter(
        ({ name, words, guidance }) =>
          languages.get(code)?.startsWith(`["${language.tag}",${jsonOf(name)},`) ||
          [guidance.microneedling.items.makeup.text, words.noEnd, name].some((text) =>
            [start, end].some((part) => part.includes(escaped(text))),
          ),
      );
      expect(there.map(({ tag }) => tag)).to.deep.equal([language.tag]);
    });

    it('is as safe from minifiers and encodings as the script with all of them', async () => {
      const script = await read(`dist/${file}`);
      expect(script).not.to.include('`');
      // oxlint-disable-next-line no-control-regex -- beyond ASCII is what is looked for
      expect(script).not.to.match(/[^\x00-\x7f]/);
      expect(script).not.to.match(/\beval\(|new Function\b/);
    });
  });
}

/** What the console says of a language that the script lacks. */
const notInScript = (tag: string) =>
  `warn: <aftercare-guide> lang="${tag}" is not in this script, but in aftercare-guide.${tag.slice(0, 2)}.js.`;

describe('A language that the script lacks', () => {
  /** A page whose guide has these attributes, with the script of German. */
  async function germanOn(tag: string, address = '', lang = 'de') {
    const host = await openPage(
      `<!doctype html><html lang="${lang}"><head><script src="/dist/aftercare-guide.de.js"></script></head>
      <body>${tag}</body></html>`,
      { address },
    );
    const guide = await guideOn(host);
    expect(articleOf(guide).lang).to.equal('de');
    return host.log;
  }
  const withAttributes = (more: string) => TAG.replace(/procedure-date=\S+/, more);

  it('is named in the console with the scripts that have it, if the page is in it', async () => {
    expect(await germanOn(TAG, '', 'pt-PT')).to.deep.equal([notInScript('pt-PT')]);
    expect(await germanOn(TAG, '', 'es_MX')).to.deep.equal([notInScript('es_MX')]);
  });

  it('is named once for two guides', async () => {
    expect(await germanOn(TAG + TAG, '', 'ar')).to.deep.equal([notInScript('ar')]);
  });

  it('is named if the tag asks for it', async () => {
    expect(await germanOn(withAttributes('lang="it"'))).to.deep.equal([notInScript('it')]);
  });

  /** The warnings of a page with the script of German, opened by a link. */
  async function germanBy(link: string, languages: string) {
    const head = `<script>var lines = []; console.warn = (line) => lines.push('warn: ' + line);</script>
      <script src="/dist/aftercare-guide.de.js"></script>`;
    const body = `<div lang="de">${TAG_IN_ANY_LANGUAGE.replace(' ', ` ${languages} `)}</div>`;
    const { window, guide } = await openLink(link, { head, body });
    expect([guide.day, articleOf(guide).lang]).to.deep.equal([1, 'de']);
    return (window as unknown as { lines: readonly string[] }).lines;
  }
  const LINK = '#procedure-date-2026-11-20_lang-pl';

  it('is named if the link asks for it', async () => {
    expect(await germanBy(LINK, '')).to.deep.equal([notInScript('pl')]);
  });

  it('is not named if the link asks for it and the tag does not offer it', async () => {
    expect(await germanBy(LINK, 'languages="de"')).to.deep.equal([]);
  });

  it('is named if the tag offers it, and is not offered', async () => {
    expect(await germanOn(withAttributes('languages="de fr"'))).to.deep.equal([
      `warn: <aftercare-guide> languages="fr" is not in this script, but in aftercare-guide.fr.js.`,
    ]);
  });

  it('is not named if it is in no script, or another region of one in this script', async () => {
    for (const lang of ['nl', 'de-DE', 'gsw', ''])
      expect(await germanOn(TAG, '', lang), lang).to.deep.equal([]);
  });
});

describe('A script with some of the languages', () => {
  /** A page with such a script. */
  async function openJoined(names: readonly string[], lang: string, tag = TAG): Promise<HostPage> {
    const script = joinScript(cutScript(await read('dist/aftercare-guide.js')), names);
    return openPage(
      `<!doctype html><html lang="${lang}"><head><script>${script}</script></head><body>${tag}</body></html>`,
    );
  }

  it('has exactly these, with their regions', async () => {
    const guide = await guideOn(await openJoined(['en', 'es', 'zh'], 'en'));
    expect(Object.keys(guide.protocol.texts)).to.deep.equal(['en', 'es', 'zh-Hans', 'es-419']);
  });

  it('offers them, and shows the one that is picked', async () => {
    const tag = TAG.replace(' ', ' languages="ar en pl" ');
    const host = await openJoined(['en', 'ar', 'pl'], 'en', tag);
    const guide = await guideOn(host);
    await openAllIn(guide.shadowRoot as ShadowRoot);
    const buttons = [
      ...(guide.shadowRoot?.querySelectorAll<HTMLElement>('.languages button') ?? []),
    ];
    expect(buttons.map(({ lang }) => lang)).to.deep.equal(['ar', 'en', 'pl']);
    buttons[0]?.click();
    await guide.updateComplete;
    expect(articleOf(guide).dir).to.equal('rtl');
    const { words } = LANGUAGES['ar']!;
    expect(saidBy(guide).join('\n')).to.include(asSeen(words.disclaimer));
    expect(host.log).to.deep.equal([]);
  });

  it('shows the first to pages in any other language', async () => {
    const host = await openJoined(['pl', 'en'], 'nl');
    expect(articleOf(await guideOn(host)).lang).to.equal('pl');
    expect(host.log).to.deep.equal([]);
    const other = await openJoined(['en', 'pl'], 'de');
    expect(articleOf(await guideOn(other)).lang).to.equal('en');
    expect(other.log).to.deep.equal([notInScript('de')]);
  });
});

describe('A script with one language', () => {
  it('does not run after another script, nor the other one after it', async () => {
    const open = (...scripts: string[]) =>
      openPage(
        `<!doctype html><html lang="fr"><head>${scripts
          .map((script) => `<script src="/dist/${script}"></script>`)
          .join('')}</head><body>${TAG}</body></html>`,
      );
    const first = await open('aftercare-guide.de.js', 'aftercare-guide.js');
    expect(articleOf(await guideOn(first)).lang).to.equal('de');
    const second = await open('aftercare-guide.js', 'aftercare-guide.de.js');
    expect(articleOf(await guideOn(second)).lang).to.equal('fr');
    expect(first.log).to.deep.equal([notInScript('fr')]);
    expect(second.log).to.deep.equal([]);
  });

  it('has a switch if a page adds another language', async () => {
    const host = await openWith('aftercare-guide.es.js');
    const guide = await guideOn(host);
    const { registerLanguage } = guide.constructor as typeof AftercareGuide;
    registerLanguage(LANGUAGES['ar']!);
    guide.languages = 'es ar';
    await guide.updateComplete;
    await openAllIn(guide.shadowRoot as ShadowRoot);
    const buttons = [
      ...(guide.shadowRoot?.querySelectorAll<HTMLElement>('.languages button') ?? []),
    ];
    expect(buttons.map(({ lang }) => lang)).to.deep.equal(['es', 'ar']);
    buttons[1]?.click();
    await guide.updateComplete;
    expect(articleOf(guide).lang).to.equal('ar');
    expect(host.log).to.deep.equal([]);
  });
});
