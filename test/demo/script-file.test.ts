import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { cutScript, joinScript } from '../../src/command/script-parts.js';
import type { AftercareGuide } from '../../src/index.js';
import { wait } from '../support/clock.js';
import { describeWith } from '../support/engine.js';
import { openFile } from '../support/front-desk.js';
import { LANGUAGES, openAllIn } from '../support/languages.js';
import { openPage, type HostPage } from '../support/page.js';

// Which script the configurator names, and the file that it makes.

const markup = (await readFile({ path: '../../demo/index.html' })) ?? '';
const all = cutScript((await readFile({ path: '../../dist/aftercare-guide.js' })) ?? '');
const { files } = JSON.parse((await readFile({ path: '../../dist/integrity.json' })) ?? '') as {
  files: Record<string, string>;
};

/** The configurator, with what it saves. */
class Page {
  readonly saved: { name: string; text: string }[] = [];
  readonly host: HostPage;

  constructor(host: HostPage) {
    this.host = host;
  }

  static async open(width = 800): Promise<Page> {
    const host = await openPage(markup, { address: '/demo/', width });
    const page = new Page(host);
    for (let tries = 0; !page.snippet && tries < 250; tries++) await wait(20);
    const blobs = new Map<string, Blob>();
    const { URL: address, HTMLAnchorElement: Link } = host.window;
    address.createObjectURL = (blob) => {
      blobs.set('blob:made', blob as Blob);
      return 'blob:made';
    };
    Link.prototype.click = function (this: HTMLAnchorElement) {
      const name = this.download;
      void blobs
        .get(this.href)
        ?.text()
        .then((text) => page.saved.push({ name, text }));
    };
    return page;
  }

  textOf(id: string): string {
    return (this.host.document.getElementById(id)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get snippet(): string {
    return this.textOf('snippet');
  }

  get script(): string | undefined {
    return /src="([^"]*)"/.exec(this.snippet)?.[1];
  }

  field(id: string): HTMLInputElement {
    return this.host.document.getElementById(id) as HTMLInputElement;
  }

  write(id: string, value: string): void {
    this.field(id).value = value;
    for (const type of ['input', 'change'])
      this.field(id).dispatchEvent(new this.host.window.Event(type, { bubbles: true }));
  }

  tick(...names: readonly string[]): void {
    for (const name of names)
      this.host.document
        .querySelector<HTMLInputElement>(`#languages input[value="${name}"]`)
        ?.click();
  }

  /** Saves the script. */
  async save(): Promise<{ readonly name: string; readonly text: string }> {
    const before = this.saved.length;
    this.host.document.getElementById('save-script')?.click();
    for (let tries = 0; this.saved.length === before && tries < 250; tries++) await wait(20);
    for (let tries = 0; !this.textOf('script-hash') && tries < 250; tries++) await wait(20);
    return this.saved.at(-1) ?? { name: '', text: '' };
  }
}

/** A guide on a page with a script. */
async function guideWith(script: string, tag: string): Promise<AftercareGuide> {
  const host = await openPage(
    `<!doctype html><html lang="en"><head><script>${script}</script></head><body>${tag}</body></html>`,
  );
  const guide = host.document.querySelector('aftercare-guide') as AftercareGuide;
  await guide.updateComplete;
  expect(host.log).to.deep.equal([]);
  return guide;
}

describe('The script that the configurator names', () => {
  it('has all languages, and no file to save, until it knows what patients read', async () => {
    const page = await Page.open();
    expect(page.script).to.equal('aftercare-guide.js');
    expect(page.field('save-script').hidden).to.equal(true);
    expect(page.textOf('script-says')).to.include('has all 9 languages. Tick those');
  });

  for (const name of Object.keys(LANGUAGES))
    it(`is the one of ${name} for patients who read that alone`, async () => {
      const page = await Page.open();
      page.tick(name);
      const file = `aftercare-guide.${name}.js`;
      expect(page.script).to.equal(file);
      expect(page.textOf('save-script')).to.equal(`Save ${file}`);
      const { name: saved, text } = await page.save();
      expect(saved).to.equal(file);
      expect([...cutScript(text).languages.keys()]).to.deep.equal([name]);
      expect(page.textOf('script-hash')).to.include(`integrity="${files[`dist/${file}`]}"`);
    });

  it('has the three that patients can pick from, and the page offers them', async () => {
    const page = await Page.open();
    page.tick('ar', 'en', 'zh');
    expect(page.script).to.equal('aftercare-guide.en.ar.zh.js');
    expect(page.textOf('script-says')).to.equal(
      'aftercare-guide.en.ar.zh.js has English, العربية, and 简体中文, and no other language.',
    );
    const { text } = await page.save();
    expect(text === joinScript(all, ['en', 'ar', 'zh'])).to.equal(true);
    const tag = /<aftercare-guide[^]*/.exec(page.snippet)?.[0] ?? '';
    const guide = await guideWith(text, tag);
    await openAllIn(guide.shadowRoot as ShadowRoot);
    const buttons = [
      ...(guide.shadowRoot?.querySelectorAll<HTMLElement>('.languages button') ?? []),
    ];
    expect(buttons.map(({ lang }) => lang)).to.deep.equal(['en', 'ar', 'zh-Hans']);
  });

  it('begins with the language that the guide always has', async () => {
    const page = await Page.open();
    page.write('lang', 'pl');
    expect(page.script).to.equal('aftercare-guide.pl.js');
    page.tick('en', 'ar');
    expect(page.script).to.equal('aftercare-guide.pl.ar.en.js');
    page.write('lang', 'en-GB');
    expect(page.script).to.equal('aftercare-guide.en.ar.js');
  });

  it('has all if all are ticked, or the guidance is in a file, which may be in any', async () => {
    const page = await Page.open();
    page.tick(...Object.keys(LANGUAGES));
    expect(page.script).to.equal('aftercare-guide.js');
    page.tick(...Object.keys(LANGUAGES).filter((name) => name !== 'es'));
    expect(page.script).to.equal('aftercare-guide.es.js');
    page.write('src', 'own.json');
    expect(page.script).to.equal('aftercare-guide.js');
  });

  it('stays where the clinic keeps it, under a name of the clinic’s own, too', async () => {
    const page = await Page.open();
    page.write('script-address', 'https://files.clinic.example/js/aftercare-guide.js?v=2');
    page.tick('es');
    expect(page.script).to.equal('https://files.clinic.example/js/aftercare-guide.es.js?v=2');
    page.write('script-address', '/js/guide.js');
    page.tick('en');
    expect(page.script).to.equal('/js/guide.js');
    expect(page.textOf('save-script')).to.equal('Save aftercare-guide.en.es.js');
  });

  it('is saved without its hash if the browser makes none', async () => {
    const page = await Page.open();
    Object.defineProperty(page.host.window.crypto, 'subtle', { value: undefined });
    page.tick('es');
    const { name, text } = await page.save();
    expect(name).to.equal('aftercare-guide.es.js');
    expect([...cutScript(text).languages.keys()]).to.deep.equal(['es']);
    expect(page.textOf('script-hash')).to.match(/^Saved\. Open this page with https/);
    expect(page.host.log).to.deep.equal([]);
  });

  it('fits a narrow window, with its hash', async () => {
    const page = await Page.open(320);
    page.tick('en', 'es', 'pl', 'zh');
    await page.save();
    const { scrollWidth, clientWidth } = page.host.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('is not named for WordPress, where the plugin picks it', async () => {
    const page = await Page.open();
    page.host.document.querySelector<HTMLInputElement>('[value=shortcode]')?.click();
    page.tick('es');
    expect(page.field('script-file').hidden).to.equal(true);
    expect(page.snippet).to.include('languages="es"').and.not.to.include('.js');
  });
});

describeWith('the DevTools protocol', 'The configurator on a disk', () => {
  it('makes a script, and loads nothing but its own files for that', async () => {
    const file = 'dist/pages/configurator/configurator.html';
    const { text, requests, log } = await openFile(file, { lang: 'es' }, 'save-script');
    expect(text).to.include(`integrity="${files['dist/aftercare-guide.es.js']}"`);
    expect(requests).to.include('dist/pages/configurator/script-text.js');
    expect(
      requests.filter(
        (each) => !each.startsWith('dist/pages/configurator/') && !each.startsWith('blob:'),
      ),
    ).to.deep.equal([]);
    expect(log).to.deep.equal([]);
  });
});
