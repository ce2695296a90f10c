// JSMin as the cache plugins of WordPress run it: written after JSMin-PHP 2.4 (github.com/mrclay/jsmin-php, by Ryan Grove
// and Steve Clay after Douglas Crockford's jsmin.c), whose decisions it takes character by character, also those
// that a newer script may not survive: what it takes for a regular expression, and that it knows no `=>` before one.

const isSpace = (c) => c !== null && c !== '' && ' \t\v\f'.includes(c);
const endsLine = (c) => c === '\n' || c === '\r';
const isNameLike = (c) => c !== null && c !== '' && (/[\w$\\]/.test(c) || c.charCodeAt(0) > 126);
const isOneOf = (c, characters) => c !== null && c !== '' && characters.includes(c);

/**
 * @param {string} script
 * @returns {string} The script without what JSMin thinks it can do without.
 * @throws {Error} If a string, a comment or a regular expression does not end.
 */
export function jsmin(script) {
  const text = script.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  let at = 0;
  let out = '';
  let lastOut = '';
  /** The current character, and the next one. */
  let here = '\n';
  let ahead = '';
  let keptComment = '';

  const read = () => {
    const c = at < text.length ? text[at++] : null;
    return c === '\r' ? '\n' : c;
  };
  const write = (c) => {
    out += c;
    lastOut = c;
  };
  const lost = (what) => new Error(`JSMin: unterminated ${what} near ${text.slice(at - 40, at)}`);

  function skipLine() {
    while (!endsLine(read()) && at < text.length);
    return '\n';
  }

  /** A comment counts as a space; one that begins with `!` is kept. */
  function skipComment() {
    const end = text.indexOf('*/', at + 1);
    if (end < 0) throw lost('comment');
    const comment = text.slice(at + 1, end);
    if (comment.startsWith('!')) keptComment = `${keptComment || '\n'}/*${comment}*/\n`;
    at = end + 2;
    return ' ';
  }

  function readCode() {
    const c = read();
    if (c !== '/') return c;
    if (text[at] === '/') return skipLine();
    return text[at] === '*' ? skipComment() : c;
  }

  function copyString() {
    const quote = here;
    for (;;) {
      write(here);
      here = read();
      if (here === quote) return;
      if (here === null || (endsLine(here) && quote !== '`')) throw lost('string');
      if (here === '\\') {
        write(here);
        here = read();
      }
    }
  }

  function beginsRegExp() {
    if (isOneOf(here, '(,=:[!&|?+-~*{;')) return true;
    const blank = isSpace(here) || endsLine(here);
    if (blank && out.length < 2) return true;
    const keyword = /(?:^|[^\w$\\\x7f-\uffff])(?:case|else|in|return|typeof)$/;
    if (!keyword.test(out + (here ?? '').trim())) return false;
    if (blank) here = '';
    return true;
  }

  function copyRegExp() {
    out += here + ahead;
    for (;;) {
      here = read();
      if (here === '[') copySet();
      if (here === '/') break;
      if (here === '\\') {
        out += here;
        here = read();
      } else if (here === null || endsLine(here)) throw lost('regular expression');
      write(here);
    }
    ahead = readCode();
  }

  function copySet() {
    for (;;) {
      out += here;
      here = read();
      if (here === ']') return;
      if (here === '\\') {
        out += here;
        here = read();
      }
      if (here === null || endsLine(here)) throw lost('set in a regular expression');
    }
  }

  function dropAhead() {
    // `a + ++b` is not to become `a+++b`.
    if (ahead === ' ' && isOneOf(here, '+-') && text[at] === here) return keep();
    look();
  }
  function look() {
    ahead = readCode();
    if (ahead === '/' && beginsRegExp()) copyRegExp();
  }
  function drop() {
    here = ahead;
    if (isOneOf(here, '\'"`')) copyString();
    look();
  }
  function keep() {
    out += here;
    if (keptComment) out = out.replace(/\n+$/, '') + keptComment;
    keptComment = '';
    lastOut = here;
    drop();
  }

  dropAhead();
  while (here !== null) {
    if (isSpace(here)) {
      const twice = isOneOf(lastOut, '+-') && ahead === lastOut;
      if (twice || isNameLike(ahead)) keep();
      else drop();
    } else if (endsLine(here)) {
      if (isSpace(ahead)) dropAhead();
      else if (isOneOf(ahead, '{[(+-!~#') || isNameLike(ahead)) keep();
      else drop();
    } else if (
      !isNameLike(here) &&
      (isSpace(ahead) || (endsLine(ahead) && !isOneOf(here, '}])+-"\'`')))
    )
      dropAhead();
    else keep();
  }
  return out.trim();
}
