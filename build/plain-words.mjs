// Finds words that make the documentation and the comments hard to read or to search. Only words that are always wrong
// here are listed, so that the check has no false alarms.
import { textsOf } from './links.mjs';

/** Each with what to write instead. */
const WORDS = [
  [/\bmend(s|ed|ing)?\b/gi, 'fix, correct'],
  [/\bwhoever\b/gi, 'the role: the caller, the page, the author'],
  [/\b(some|any|no)body\b/gi, 'the role: the visitor, the patient; else anyone, no one'],
  [/\bshall\b/gi, 'must, will'],
  [/\bin place of\b/gi, 'instead of'],
  [/\bfor want of\b/gi, 'without, because there is no'],
  [/\bas it came\b/gi, 'unchanged, as written'],
  [/\bto be had\b/gi, 'available'],
  [/\b(lest|thereof|whence|whither|thence|hither)\b/gi, 'a plain word'],
];
/** Texts whose words are fixed: the Contributor Covenant. */
const NOT_OURS = ['CODE_OF_CONDUCT.md'];

/**
 * @param root - The project's folder.
 * @returns {string[]} One line for each word, with its file and what to write instead.
 */
export function wordsToAvoid(root = '.') {
  return textsOf(root)
    .filter(([path]) => !NOT_OURS.includes(path) && !path.includes('plain-words'))
    .flatMap(([path, text]) => wordsIn(text).map((found) => `${path}: ${found}`));
}

function wordsIn(text) {
  // A comment may break its line inside of a phrase.
  const prose = text.replace(/\s*\n\s*(?:\/\/|\*(?!\/))?\s*/g, ' ');
  return WORDS.flatMap(([pattern, better]) =>
    [...prose.matchAll(pattern)].map(([word]) => `"${word}" (${better})`),
  );
}
