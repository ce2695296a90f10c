/**
 * Writes what simple minifiers on servers misread as `\x60` and the like: a backtick in a string (Lit has some), which
 * they take for the start of a template literal; and in a regular expression, which they may not see as one, also
 * spaces and quotation marks. They would remove the spaces, and mistake texts for code from there on. The build fails
 * if there is a template literal.
 */
export const safeLiterals = () => ({
  name: 'safe-literals',
  renderChunk(code) {
    const literals = [];
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      if (node.type === 'TemplateLiteral')
        this.error('The script must not contain a template literal.');
      if (node.type === 'Literal' && node.raw && safe(node) !== node.raw) literals.push(node);
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    let written = '';
    let at = 0;
    for (const literal of literals.sort((one, other) => one.start - other.start)) {
      written += code.slice(at, literal.start) + safe(literal);
      at = literal.end;
    }
    return { code: written + code.slice(at), map: null };
  },
});

const hex = (text) => `\\x${text.at(-1).charCodeAt(0).toString(16)}`;

function safe({ raw, regex }) {
  if (!regex) return raw.replaceAll(/\\.|`/g, (each) => (each.endsWith('`') ? hex(each) : each));
  return raw.replaceAll(/\\.|[ '"`]/g, (each) => (/[ '"`]$/.test(each) ? hex(each) : each));
}
