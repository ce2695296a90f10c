/**
 * Writes what esbuild makes of template literals in fewer bytes: `"a ".concat(b, ".")` as `"a " + b + "."`, and the
 * strings of all of Lit's templates as one string, which is split when the script starts. Templates with the same strings
 * become one, which Lit also prepares only once. A sum writes some objects differently, such as those with `valueOf()`; no
 * template has one.
 */
export const plainTemplates = () => ({
  name: 'plain-templates',
  renderChunk(code) {
    /** The name of each template's strings, by the strings as they are joined. */
    const templates = new Map();
    const nameOf = (strings, name) => {
      if (strings.some((text) => text.includes(BETWEEN) || text.includes(BETWEEN_STRINGS)))
        this.error(
          `No template can contain "${BETWEEN}" or "${BETWEEN_STRINGS}": ${strings.join('')}`,
        );
      const joined = strings.join(BETWEEN_STRINGS);
      if (!templates.has(joined)) templates.set(joined, name);
      return templates.get(joined);
    };
    const rewritten = (node) => {
      if (isConcatenation(node)) return sumOf(termsOf(node).map(rewritten));
      if (!isStringsOfTemplate(node)) return inside(node);
      const [{ elements }] = node.right.right.arguments;
      return nameOf(
        elements.map(({ value }) => value),
        node.left.name,
      );
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
    const constants = () => `let [${[...templates.values()]}] = ${split([...templates.keys()])};`;
    // On the same line, so that source maps stay right.
    return { code: program.replace(/^var (_[\w$]+, )*_[\w$]+;$/m, constants), map: null };
  },
});

/** Characters that no template has. */
const BETWEEN = '|';
const BETWEEN_STRINGS = '*';

/** Lit accepts only lists with `raw`, so that no data can pass for a template. */
const split = (templates) =>
  `${JSON.stringify(templates.join(BETWEEN))}.split("${BETWEEN}").map((template) => {
    const strings = template.split("${BETWEEN_STRINGS}"); return Object.assign(strings, { raw: strings });
  })`.replace(/\n\s*/g, ' ');

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
