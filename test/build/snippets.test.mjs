import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const pages = [
  'README.md',
  ...['docs', 'demo'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(md|html)$/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
];

// https://developers.cloudflare.com/speed/optimization/content/rocket-loader/ignore-javascripts/
it('Every script tag to copy has the Cloudflare attribute before its address', () => {
  const tags = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/<script\b[^>]*\bdata-cfasync[^>]*>/g)].map(
      ([tag]) => `${page}: ${tag}`,
    ),
  );
  assert.ok(tags.length >= 4);
  assert.deepEqual(
    tags.filter((tag) => tag.indexOf('data-cfasync') > tag.search(/\bsrc=/)),
    [],
  );
});

const scripts = readdirSync('dist').filter((name) => /^aftercare-guide[.a-z]*\.js$/.test(name));

it('Every script that a page names is one that the build makes, or made of several languages', () => {
  const named = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\baftercare-guide(?:\.\w\w)*\.js\b/g)].map(
      ([name]) => `${page}: ${name}`,
    ),
  );
  assert.ok(named.length > 40);
  // `nl` is the example of a language that someone adds.
  const isMade = (name) =>
    scripts.includes(name) || name.split('.').length > 3 || name.includes('.nl.');
  assert.deepEqual(
    named.filter((each) => !isMade(each.split(': ')[1])),
    [],
  );
});

it('The snippets for a page in one language load that language alone', () => {
  for (const page of ['README.md', 'docs/cms.md', 'llms.txt']) {
    const [tag] = /<script\b[^>]*src="[^"]*aftercare-guide[^>]*>/.exec(readFileSync(page, 'utf8'));
    assert.match(tag, /\baftercare-guide\.en\.js"/, page);
  }
});
