// The template for translators (gettext's .pot) of the texts on WordPress's own screens. The guide itself is translated
// already.

/** WordPress's functions that take a text. */
const CALLS = /\b(_n|(?:esc_(?:html|attr)_)?_?_[ex]?|esc_(?:html|attr)_[ex]_?)\(\s*/g;
const STRING = /^(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*/s;
const COMMENT = /translators:\s*([^\n*]+?)\s*\*\//;

/**
 * @param files - Their texts by their paths.
 * @param head - Texts from other places, each with a comment.
 */
export function potOf(files, version, head) {
  const entries = new Map();
  const entryOf = (...texts) => {
    const key = texts.join('\0');
    if (!entries.has(key)) entries.set(key, { texts, places: [], comments: new Set() });
    return entries.get(key);
  };
  for (const [what, text] of head) entryOf(text).comments.add(what);
  for (const [path, source] of Object.entries(files)) {
    for (const { line, texts, comment } of callsIn(source, path)) {
      const entry = entryOf(...texts);
      entry.places.push(`${path}:${line}`);
      if (comment) entry.comments.add(`translators: ${comment}`);
    }
  }
  return [...intro(version), ...[...entries.values()].map(entryLines)].join('\n');
}

function* callsIn(source, path) {
  for (const { 1: name, 0: call, index } of source.matchAll(CALLS)) {
    let rest = source.slice(index + call.length);
    const texts = [];
    for (;;) {
      const found = STRING.exec(rest);
      if (!found) break;
      texts.push((found[1] ?? found[2]).replace(/\\(['"\\])/g, '$1'));
      rest = rest.slice(found[0].length);
      if (!rest.startsWith(',')) break;
      rest = rest.slice(1).trimStart();
    }
    // With a plural, the domain comes after a number and is not read.
    const isPlural = name === '_n';
    const domain = isPlural ? 'aftercare-guide' : texts.pop();
    if (texts.length !== (isPlural ? 2 : 1) || domain !== 'aftercare-guide')
      throw new Error(
        `${path}: a text for translators cannot be read near ${call}${rest.slice(0, 40)}`,
      );
    const before = source.slice(0, index);
    const comment = COMMENT.exec(before.split('\n').slice(-3).join('\n'))?.[1];
    yield { line: before.split('\n').length, texts, comment };
  }
}

const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;

function entryLines({ texts: [one, many], places, comments }) {
  return [
    ...[...comments].map((comment) => `#. ${comment}`),
    ...places.map((place) => `#: ${place}`),
    ...(/%\d*\$?[sd]/.test(one) ? ['#, php-format'] : []),
    `msgid ${quoted(one)}`,
    ...(many ? [`msgid_plural ${quoted(many)}`, 'msgstr[0] ""', 'msgstr[1] ""'] : ['msgstr ""']),
    '',
  ].join('\n');
}

const intro = (version) => [
  'msgid ""',
  'msgstr ""',
  `"Project-Id-Version: Aftercare Guide ${version}\\n"`,
  '"MIME-Version: 1.0\\n"',
  '"Content-Type: text/plain; charset=UTF-8\\n"',
  '"Content-Transfer-Encoding: 8bit\\n"',
  '"X-Domain: aftercare-guide\\n"',
  '',
];
