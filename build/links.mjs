import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The heading's name in an address, as GitHub makes it. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

function anchorsOf(path) {
  const text = readFileSync(path, 'utf8').replace(/^```[^]*?^```/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));
}

/** Links of the README and the documentation that lead to no file, or to no heading of it. */
export function brokenLinks() {
  const docs = readdirSync('docs').filter((file) => file.endsWith('.md'));
  const pages = ['README.md', 'CONTRIBUTING.md', ...docs.map((file) => `docs/${file}`)];
  return pages.flatMap((page) => {
    const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```/gm, '');
    return [...text.matchAll(/\]\((?!\w+:)([^)\s#]*)(?:#([^)\s]*))?\)/g)]
      .filter(([, file, anchor]) => {
        const path = file ? join(dirname(page), file) : page;
        if (!existsSync(path)) return true;
        return anchor && path.endsWith('.md') && !anchorsOf(path).includes(anchor);
      })
      .map(([link]) => `${page}: ${link}`);
  });
}
