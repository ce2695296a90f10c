import { parseAst } from 'rollup/parseAst';

/** Stops the build at syntax that iOS 15.4 and browsers of its age cannot run: see docs/engines.md. */
export const oldBrowsers = () => ({
  name: 'old-browsers',
  renderChunk(code) {
    const [found] = tooNew(code);
    if (found) throw new Error(`${found.why}: ${found.source}`);
    return null;
  },
});

/** The pieces of a script that are too new, each with the reason. */
export function tooNew(code) {
  const found = [];
  const add = ({ start, end }, why) => found.push({ source: code.slice(start, end), why });
  walk(parseAst(code), (node) => {
    if (node.type === 'StaticBlock') add(node, 'Safari runs static blocks from 16.4 on');
    if (node.regex && /\(\?<[=!]/.test(node.regex.pattern))
      add(node, 'Safari has lookbehind from 16.4 on');
    if (node.regex?.flags.includes('v')) add(node, 'Safari has the flag v from 17 on');
    if (node.type === 'PropertyDefinition' && node.value && isGrouped(node, code))
      add(node, 'Safari 15 cannot run a class field with a grouping parenthesis');
  });
  return found;
}

/**
 * Safari and iOS 15.4 to 15.8 (WebKit bug 236843): where a class field's initial value has a grouping parenthesis, as in
 * `c = a[(0)]`, names from outside the class are not found, and the script throws. Not in the functions of a value.
 */
function isGrouped({ key, value, end }, code) {
  // A node begins behind its parenthesis, so from the name on.
  const start = key.end;
  let text = code.slice(start, end);
  const blank = (from, to) => {
    const length = to - from;
    text = text.slice(0, from - start) + ' '.repeat(length) + text.slice(from - start + length);
  };
  walk(value, (inner) => {
    const isOwnScope = /Function|ClassExpression/.test(inner.type);
    if (isOwnScope || inner.type === 'Literal' || inner.type === 'TemplateElement')
      blank(inner.start, inner.end);
    if (inner.type === 'CallExpression' || inner.type === 'NewExpression') {
      const open = code.indexOf('(', inner.callee.end);
      if (open >= 0 && open < inner.end) blank(open, open + 1);
    }
  });
  return text.includes('(');
}

function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child.type === 'string') walk(child, visit);
}
