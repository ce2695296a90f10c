/**
 * Writes what esbuild makes of template literals in fewer bytes: `"a ".concat(b, ".")` as `"a " + b + "."`, and the
 * strings of each of Lit's templates as a constant, instead of a variable that is assigned at the first use. A sum writes
 * some objects differently, such as those with `valueOf()`; no template has one.
 */
export const plainTemplates = () => ({
  name: 'plain-templates',
  renderChunk(code) {
    const strings = [];
    const rewritten = (node) => {
      if (isConcatenation(node)) return sumOf(termsOf(node).map(rewritten));
      if (!isStringsOfTemplate(node)) return inside(node);
      const { left, right } = node;
      strings.push(`${left.name} = templateStrings(${inside(right.right.arguments[0])})`);
      return left.name;
    };
    const inside = (node) => {
      let text = '';
      let at = node.start;
      for (const child of childrenOf(node)) {
        // In `{ name }` the key is also the value.
        if (child.start < at) continue;
        text += code.slice(at, child.start) + rewritten(child);
        at = child.end;
      }
      return text + code.slice(at, node.end);
    };
    const program = rewritten(this.parse(code));
    const constants = () => `const ${[MARKED, ...strings].join(', ')};`;
    // On the same line, so that source maps stay right.
    return { code: program.replace(/^var (_[\w$]+, )*_[\w$]+;$/m, constants), map: null };
  },
});

/** Lit accepts nothing else, so that no data can pass for a template. */
const MARKED = 'templateStrings = (strings) => Object.assign(strings, { raw: strings })';

const sumOf = (terms) => `(${terms.map((each) => `(${each})`).join(' + ')})`;

const termsOf = (node) =>
  isConcatenation(node) ? [...termsOf(node.callee.object), ...node.arguments] : [node];

function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((each) => typeof each?.type === 'string')
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Of texts, as esbuild makes them; lists have a method of that name too. */
function isConcatenation({ type, callee }) {
  if (type !== 'CallExpression' || callee.property?.name !== 'concat') return false;
  return typeof callee.object.value === 'string' || isConcatenation(callee.object);
}

function isStringsOfTemplate({ type, operator, right }) {
  return (
    type === 'LogicalExpression' && operator === '||' && right.right?.callee?.name === '__template'
  );
}
