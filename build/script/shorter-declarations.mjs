/**
 * Writes the functions of all modules as arrow functions, and constants with `let`: both are shorter, and the minifier
 * joins them. 4 kB less, 0.3 kB with Brotli. An arrow function does not exist before its line has run, so a function that a
 * line above it names stays as it is. If one is called earlier nevertheless, through another function, the script does not
 * start, and every test of it fails: then move the function up.
 */
export const shorterDeclarations = () => ({
  name: 'shorter-declarations',
  renderChunk(code) {
    const program = this.parse(code);
    const early = namedEarly(program);
    const arrows = program.body
      .filter((node) => canBeArrow(node) && !early.includes(node.id.name))
      .flatMap(({ start, id, body, end, async }) => [
        { start, end: id.end, text: `let ${id.name} = ${async ? 'async ' : ''}` },
        { start: body.start, end: body.start, text: '=>' },
        { start: end, end, text: ';' },
      ]);
    const constants = nodesIn(program).filter(({ kind }) => kind === 'const');
    const lets = constants.map(({ start }) => ({
      start,
      end: start + 'const'.length,
      text: 'let',
    }));
    let written = '';
    let at = 0;
    for (const { start, end, text } of [...arrows, ...lets].sort((a, b) => a.start - b.start)) {
      written += code.slice(at, start) + text;
      at = end;
    }
    // On as many lines as before, so that source maps stay right.
    return { code: written + code.slice(at), map: null };
  },
});

/** An arrow function has no `this` and no `arguments` of its own. */
const canBeArrow = (node) =>
  node.type === 'FunctionDeclaration' &&
  !node.generator &&
  !nodesIn(node).some(({ type, name }) => type === 'ThisExpression' || name === 'arguments');

/** The names that a statement above their function uses as soon as the script comes to it. */
function namedEarly({ body }) {
  const starts = new Map(body.map(({ id, start }) => [id?.name, start]));
  return body.flatMap((statement) => {
    const names = partsThatRun(statement)
      .flatMap(nodesIn)
      .flatMap(({ name }) => name ?? []);
    return names.filter((name) => starts.get(name) > statement.start);
  });
}

/** The parts of a statement that run when the script comes to it. */
function partsThatRun(node) {
  if (node.type === 'FunctionDeclaration') return [];
  const values =
    node.type === 'ClassDeclaration'
      ? node.body.body.filter((member) => member.static).map(({ value }) => value)
      : (node.declarations?.map(({ init }) => init) ?? [node]);
  return values.filter((value) => value && !/Function/.test(value.type));
}

function nodesIn({ computed, ...node }) {
  // In `of.key` and `{ key: value }` the key is no name; in `{ name }` the value is it too.
  const { key, property, ...others } = node;
  const children = Object.values(computed ? node : others)
    .flat()
    .filter((each) => typeof each?.type === 'string');
  return [node, ...children.flatMap(nodesIn)];
}
