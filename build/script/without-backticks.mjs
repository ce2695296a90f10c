/**
 * Writes the backticks inside strings and regular expressions (Lit has some) as `\x60`: simple minifiers take one for
 * the start of a template literal. The build fails if there is a template literal.
 */
export const withoutBackticks = () => ({
  name: 'without-backticks',
  renderChunk(code) {
    const literals = [];
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      if (node.type === 'TemplateLiteral')
        this.error('The script must not contain a template literal.');
      if (node.type === 'Literal' && node.raw?.includes('`')) literals.push(node);
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    let written = '';
    let at = 0;
    for (const { start, end, raw } of literals.sort((one, other) => one.start - other.start)) {
      written += code.slice(at, start) + raw.replaceAll('`', '\\x60');
      at = end;
    }
    return { code: written + code.slice(at), map: null };
  },
});
