import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';

const read = async (path: string) => (await readFile({ path: `../../${path}` })) ?? '';

/** A comment with a file name, then its code. */
const RECIPE = /<!-- (test\/hosts\/apps\/\S+) -->\n+(`{3,})\w+\n([\s\S]*?)\n\2\n/g;

describe('The recipes of docs/frameworks.md', () => {
  it('are the code of the apps that are built and opened in these tests', async () => {
    const text = await read('docs/frameworks.md');
    const recipes = [...text.matchAll(RECIPE)];
    expect(recipes.length).to.be.greaterThan(12);
    expect(recipes.length).to.equal(text.split('<!-- test/hosts/apps/').length - 1);
    for (const [, path = '', , code] of recipes)
      expect(code, path).to.equal((await read(path)).trim());
  });

  it('the recipes name every app', async () => {
    const text = await read('docs/frameworks.md');
    const apps = [
      'vite',
      'react',
      'react-late',
      'react-server',
      'next',
      'vue',
      'vue-late',
      'svelte',
      'eleventy',
    ];
    expect(apps.filter((app) => !text.includes(`<!-- test/hosts/apps/${app}/`))).to.deep.equal([]);
  });
});
