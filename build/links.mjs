// Finds links, headings and paths in the documentation and the comments that do not exist (any more).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The heading's anchor, as GitHub makes it. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const withoutCode = (text) => text.replace(/^```[^]*?^```/gm, '');

function anchorsOf(path) {
  const text = withoutCode(readFileSync(path, 'utf8'));
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));
}

function pagesOf(root) {
  const isPage = (name) => name.endsWith('.md') || name === 'llms.txt';
  return ['.', 'docs', '.github'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter(isPage)
          .map((name) => join(folder, name))
      : [],
  );
}

/**
 * Links of the README and the documentation that lead to no file, or to no heading of it.
 *
 * @param root - The project's folder.
 */
export function brokenLinks(root = '.') {
  return pagesOf(root).flatMap((page) => {
    const text = withoutCode(readFileSync(join(root, page), 'utf8'));
    return [...text.matchAll(/\]\((?!\w+:)([^)\s#]*)(?:#([^)\s]*))?\)/g)]
      .filter(([, file, anchor]) => {
        const path = join(root, file ? join(dirname(page), file) : page);
        if (!existsSync(path)) return true;
        return anchor && path.endsWith('.md') && !anchorsOf(path).includes(anchor);
      })
      .map(([link]) => `${page}: ${link}`);
  });
}

/** Folders whose comments are checked as well. */
const SOURCES = ['src', 'build', 'bench', 'demo', 'integrations', 'test'];
const SOURCE = /\.(ts|js|mjs|php)$/;
const NOT_READ = ['built', 'node_modules', '.git', 'coverage'];
/** A path, perhaps with a `*`. Names without a folder count only if a clinic's page would not have such a file. */
const PATH =
  /^(?:\.{0,2}[\w@*-][\w.@*-]*\/)+(?:[\w@*-][\w.@*-]*\.(?:ts|js|mjs|php|md|json|html|yml|xml|dist|webp|zip))?$/;
/** Files that readers make or have, and files that a build writes elsewhere. */
const NOT_HERE = [
  /^node_modules\//,
  /^coverage\//, // written by test runs
  /^\.vscode\//,
  /^(dist\/aftercare-guide\.|src\/(languages|guidance\/microneedling)\/)?nl\.(ts|js)$/, // the example of a new language
  /^index\.php$/,
  /^data\//, // in the WordPress plugin's zip
];
const OWN_NAME = /^[\w*-][\w.*-]*\.(ts|mjs|php)$/;

/**
 * Paths in backticks, in the documentation and in comments, that name no file or folder of the project. The first
 * folders may be left out: `sections/signs.ts` is `src/element/sections/signs.ts`.
 *
 * @param root - The project's folder, built.
 */
export function deadPaths(root = '.') {
  const all = filesBelow(root);
  const files = [...all, ...new Set(all.flatMap(foldersOf))].map((path) => `/${path}`).join('\n');
  const exists = (path) => {
    const pattern = path
      .replace(/^\.{1,2}\//, '')
      .replace(/[.+]/g, '\\$&')
      .replaceAll('*', '[^/\\n]*');
    return new RegExp(`/${pattern}$`, 'm').test(files);
  };
  return textsOf(root).flatMap(([page, text]) =>
    [...text.matchAll(/`([^`\s]+)`/g)]
      .map(([, path]) => path)
      .filter((path) => PATH.test(path) || OWN_NAME.test(path))
      .filter((path) => !NOT_HERE.some((pattern) => pattern.test(path)) && !exists(path))
      .map((path) => `${page}: \`${path}\``),
  );
}

/**
 * The documentation without its blocks of code, and the comments of each source file.
 *
 * @param root - The project's folder.
 * @returns {[path: string, text: string][]}
 */
export function textsOf(root = '.') {
  const sources = filesBelow(root).filter(
    (path) => SOURCE.test(path) && SOURCES.some((folder) => path.startsWith(`${folder}/`)),
  );
  return [
    ...pagesOf(root).map((page) => [page, withoutCode(readFileSync(join(root, page), 'utf8'))]),
    ...sources.map((path) => [path, commentsOf(readFileSync(join(root, path), 'utf8'))]),
  ];
}

/** Only lines that are entirely comment: a backtick in code starts a template. */
const commentsOf = (source) => source.match(/^\s*(\/\/|\/?\*).*$/gm)?.join('\n') ?? '';

function filesBelow(root, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (!entry.isDirectory()) return [path];
    return NOT_READ.includes(entry.name) ? [] : filesBelow(root, path);
  });
}

function foldersOf(path) {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
}
