import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';

// The text of the built script that pages load. Its behaviour on a page is tested in test/hosts/.
const SCRIPT = '/dist/aftercare-guide.js';

const read = async (path: string) => (await readFile({ path: `../../${path}` })) ?? '';
const { version } = JSON.parse(await read('package.json')) as { version: string };

describe('The script as text', () => {
  let text = '';
  before(async () => {
    text = await read('dist/aftercare-guide.js');
  });

  it('is served to the pages of these tests, byte for byte', async () => {
    const served = await (await fetch(SCRIPT)).text();
    expect(served === text).to.equal(true);
  });

  it('begins with its name, version and licences', () => {
    const banner = text.slice(0, text.indexOf('*/'));
    expect(banner.startsWith(`/*!\naftercare-guide ${version}, MIT\n`)).to.equal(true);
    expect(banner).to.include('Lit');
    expect(banner).to.include('Google LLC');
    expect(banner).to.include('BSD-3-Clause');
  });

  it('continues with the hint for Chromium to compile it in the background', () => {
    expect(text.split('*/\n')[1]).to.match(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('has no template literal for a server-side minifier to break', () => {
    expect(text.includes('`')).to.equal(false);
  });

  it('uses neither eval nor currentScript', () => {
    expect(text).not.to.match(
      /\beval\(|new Function\b|document\.write|currentScript|DOMContentLoaded/,
    );
  });

  it('contains no addresses except those of namespaces and licences', () => {
    const addresses = text.match(/\bhttps?:\/\/[\w./-]+/g) ?? [];
    expect(
      addresses.filter(
        (each) => !/^http:\/\/www\.w3\.org\/|^https:\/\/(\w+\.)?clinic\.example/.test(each),
      ),
    ).to.deep.equal([]);
  });

  it('has a source map that refers to the TypeScript, with no absolute paths', async () => {
    const name = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(text)?.[1];
    expect(name).to.equal('aftercare-guide.js.map');
    const map = JSON.parse(await read(`dist/${name}`)) as {
      sources: string[];
      sourcesContent: string[];
    };
    const index = map.sources.findIndex((each) => each.endsWith('src/element/aftercare-guide.ts'));
    expect(map.sourcesContent[index]).to.include('export class AftercareGuide');
    expect(map.sources.filter((each) => /^(\/|\w+:)/.test(each))).to.deep.equal([]);
  });
});
