// What of other people's work is in the one script, and on what terms.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences (SPDX) under which a copy may be given on for nothing, as long as its notice comes along. */
const ALLOWED = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** The folder of the package that a module belongs to; nothing for one of our own. */
const folderOf = (id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];

function read(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  const lines = text.matchAll(
    /^Copyright \(c\) (?:\d{4}(?:-\w+)? )?(.+?)\.?(?: All rights reserved\.?| <.+>)?$/gim,
  );
  return { name, version, license, text, holders: [...lines].map(([, holder]) => holder) };
}

/**
 * Stops the build when a bundled package's licence is not allowed, or its licence and the holder of its copyright are
 * not in the script's first comment. The texts go into a file beside the script.
 *
 * @param {string} banner - The first comment.
 * @param {string} fileName - The file of the texts.
 */
export const bundledLicences = (banner, fileName = 'LICENSES.txt') => ({
  name: 'bundled-licences',
  generateBundle(_, bundle) {
    const used = Object.values(bundle)
      .flatMap(({ modules = {} }) => Object.entries(modules))
      .filter(([, { renderedLength }]) => renderedLength > 0);
    const folders = new Set(used.map(([id]) => folderOf(id)).filter(Boolean));
    const packages = [...folders].sort().map(read);
    for (const { name, license, holders } of packages) {
      if (!ALLOWED.includes(license))
        this.error(`${name} is under ${license}, which is not allowed.`);
      if (!holders.length) this.error(`${name} names no holder of its copyright.`);
      for (const named of [license, ...holders])
        if (!banner.includes(named)) this.error(`${name}: the first comment lacks "${named}".`);
    }
    this.emitFile({
      type: 'asset',
      fileName,
      source: packages
        .map(({ name, version, text }) => `${name} ${version}\n\n${text}\n`)
        .join(`\n${'-'.repeat(78)}\n\n`),
    });
  },
});
