import { readdirSync, readFileSync } from 'node:fs';
import { compressed } from './compressed.mjs';

const english = new Intl.DisplayNames('en', { type: 'language' });

/**
 * Each script with the languages in it and its bytes, the one with all languages first.
 *
 * @param allLanguages - Those of the build.
 */
export function sizesOf(allLanguages) {
  return readdirSync('dist')
    .map((file) => /^aftercare-guide(?:\.(\w+))?\.js$/.exec(file))
    .filter(Boolean)
    .map(([file, name]) => {
      const language = allLanguages.find(({ tag }) => tag.split('-')[0] === name);
      const languages = language
        ? english.of(language.tag)
        : `all ${allLanguages.length} languages`;
      return { file, languages, isAll: !name, ...compressed(readFileSync(`dist/${file}`)) };
    })
    .sort((one, other) => other.isAll - one.isAll || one.file.localeCompare(other.file));
}

export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

export const sizeTable = (sizes) =>
  [
    '| script | languages | raw | gzip | brotli |',
    '| --- | --- | --- | --- | --- |',
    ...sizes.map(
      ({ file, languages, raw, gzip, brotli }) =>
        `| \`${file}\` | ${languages} | ${kilobytes(raw)} | ${kilobytes(gzip)} | ${kilobytes(brotli)} |`,
    ),
  ].join('\n');
