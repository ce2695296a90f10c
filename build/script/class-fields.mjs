import { parseAst } from 'rollup/parseAst';

/**
 * Safari and iOS 15.4 to 15.8 (WebKit bug 236843): where a class field's initial value has a grouping parenthesis, as in
 * `c = a[(0)]`, names from outside the class are not found, and the script throws. Fails the build instead.
 */
export const classFields = () => ({
  name: 'class-fields',
  renderChunk(code) {
    const [found] = groupedFields(code);
    if (found !== undefined)
      throw new Error(
        `The class field "${found}" has a grouping parenthesis, which Safari 15 cannot run. Assign it in the constructor.`,
      );
    return null;
  },
});

/** The source of each class field whose initial value has a grouping parenthesis outside of functions in it. */
export function groupedFields(code) {
  const found = [];
  walk(parseAst(code), (node) => {
    if (node.type !== 'PropertyDefinition' || !node.value) return;
    // A node begins behind its parenthesis, so from the name on.
    const [start, end] = [node.key.end, node.end];
    let text = code.slice(start, end);
    const blank = (from, to) => {
      const length = to - from;
      text = text.slice(0, from - start) + ' '.repeat(length) + text.slice(from - start + length);
    };
    walk(node.value, (inner) => {
      const isFunction = /Function|ArrowFunction|ClassExpression/.test(inner.type);
      if (isFunction || inner.type === 'Literal' || inner.type === 'TemplateElement')
        blank(inner.start, inner.end);
      if (inner.type === 'CallExpression' || inner.type === 'NewExpression') {
        const open = code.indexOf('(', inner.callee.end);
        if (open >= 0 && open < inner.end) blank(open, open + 1);
      }
    });
    if (text.includes('(')) found.push(code.slice(node.start, node.end));
  });
  return found;
}

function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child.type === 'string') walk(child, visit);
}
