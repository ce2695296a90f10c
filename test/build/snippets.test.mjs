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
