import { expect } from '@open-wc/testing';
import { allLanguages } from '../../src/languages/all-languages.js';

let page = '';
before(async () => {
  page = await (await fetch('/docs/languages.md')).text();
});

describe('The page on languages', () => {
  const rows = () =>
    page
      .split('\n')
      .filter((line) => line.includes('`aftercare-guide.'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => cells.length === 6);

  it('lists every language, with the script for it alone', () => {
    const expected = allLanguages.map(({ tag }) => `\`aftercare-guide.${tag.split('-')[0]}.js\``);
    expect(rows().map(([, , , script]) => script)).to.have.members(expected);
  });

  it('says correctly which a clinician has read', () => {
    const isRead = ({ reviewed, guidance }: (typeof allLanguages)[number]) =>
      reviewed !== null && guidance.microneedling.reviewed !== null;
    expect(rows().map(([, , , , read]) => read === 'not yet')).to.deep.equal(
      rows().map(([, , , script = '']) => {
        const language = allLanguages.find(({ tag }) => script.includes(`.${tag.split('-')[0]}.`));
        return language !== undefined && !isRead(language);
      }),
    );
  });

  it('says how many texts there are to translate', () => {
    const [{ words }] = allLanguages as [(typeof allLanguages)[number]];
    expect(page).to.include(`${Object.keys(words).length} texts of the interface`);
  });
});

for (const [title, address] of [
  ['The README', '/README.md'],
  ['The plugin’s page in the directory', '/integrations/wordpress/aftercare-guide/readme.txt'],
] as const)
  it(`${title} names every language of the guide`, async () => {
    const text = await (await fetch(address)).text();
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const missing = allLanguages
      .map(({ tag }) => names.of(tag.split('-', 1)[0] ?? '') ?? tag)
      .filter((name) => !text.includes(name));
    expect(missing).to.deep.equal([]);
  });
