// Runs in the page that is measured: reads a guide as a patient sees it, from top to bottom.

/** A longer piece is no answer: everything stands somewhere in the whole guide. */
const LONGEST_PIECE = 400;

/**
 * The text as seen, a line for each block, and where in it each element's and each text node's part is.
 * Without text for screen readers, and without what is closed.
 */
function readAsSeen(root) {
  let text = '';
  const elements = [];
  const nodes = [];
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      nodes.push({ node, start: text.length });
      text += node.data.replace(/\s/g, ' ');
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const { display, visibility, position, clipPath } = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return;
    if (position === 'absolute' && clipPath === 'inset(50%)') return;
    if (node.localName === 'style') return;
    const isBlock = display !== 'inline' && display !== 'contents';
    if (isBlock) text += '\n';
    const start = text.length;
    const isClosed = node.localName === 'details' && !node.open;
    for (const child of node.childNodes)
      if (!isClosed || child.localName === 'summary') visit(child);
    elements.push({ start, end: text.length });
    if (isBlock) text += '\n';
  };
  for (const child of root.childNodes) visit(child);
  return { text: text.toLowerCase(), elements, nodes };
}

/** The bottom edge of a part of the text. */
function bottomOf({ nodes }, from, to) {
  const at = (offset) => nodes.findLast(({ start }) => start <= offset);
  const [first, last] = [at(from), at(to - 1)];
  const range = document.createRange();
  range.setStart(first.node, from - first.start);
  range.setEnd(last.node, Math.min(to - last.start, last.node.length));
  return Math.max(...[...range.getClientRects()].map(({ bottom }) => bottom));
}

/** Where the highest answer ends, below the top of the guide; `null` if there is none. */
function heightOfAnswer(seen, answers, top) {
  const { text, elements } = seen;
  const bottoms = answers.flatMap((words) => {
    const patterns = words.map((source) => new RegExp(source.replaceAll(' ', '\\s+')));
    // Innermost first: an element with a fitting one inside is a larger piece.
    const pieces = [];
    for (const { start, end } of elements) {
      if (end - start > LONGEST_PIECE) continue;
      if (pieces.some((piece) => piece.start >= start && piece.end <= end)) continue;
      const part = text.slice(start, end);
      const found = patterns.map((pattern) => pattern.exec(part));
      if (found.includes(null)) continue;
      pieces.push({ start, end, found });
    }
    return pieces.map(({ start, found }) =>
      Math.max(
        ...found.map((each) => {
          const from = start + each.index;
          return bottomOf(seen, from, from + each[0].length);
        }),
      ),
    );
  });
  return bottoms.length ? Math.round(Math.min(...bottoms) - top) : null;
}

/** Waits until the guide has rendered, and until the browser has laid it out. */
async function settled(guide) {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  while (!(await guide.updateComplete));
}

/** For each question, where its answer ends and how many closed parts have to be opened for it. */
async function findAnswers(guide, questions) {
  const root = guide.shadowRoot;
  const top = () => guide.getBoundingClientRect().top;
  const seen = readAsSeen(root);
  const results = questions.map((answers) => ({
    y: heightOfAnswer(seen, answers, top()),
    taps: 0,
  }));
  const parts = [...root.querySelectorAll('summary')].map(({ parentElement }) => parentElement);
  for (const part of parts) {
    if (part.open) continue;
    part.open = true;
    await settled(guide);
    const more = readAsSeen(root);
    for (const [index, result] of results.entries()) {
      if (result.y !== null && result.taps === 0) continue;
      const y = heightOfAnswer(more, questions[index], top());
      if (y !== null && (result.y === null || y < result.y)) results[index] = { y, taps: 1 };
    }
    part.open = false;
    await settled(guide);
  }
  return results;
}

/** Its height, where phone and signs are, its words and nodes, and its kinds of text. */
function measureGuide(guide) {
  const root = guide.shadowRoot;
  const { top, height } = guide.getBoundingClientRect();
  const place = (part) => {
    const found = root.querySelector(`[part~=${part}]`);
    return found && Math.round(found.getBoundingClientRect().top - top);
  };
  const { text, nodes } = readAsSeen(root);
  const styles = nodes
    .filter(({ node }) => node.data.trim())
    .map(({ node }) => getComputedStyle(node.parentElement));
  const kinds = (name) => [...new Set(styles.map((style) => style[name]))].sort();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count++;
  return {
    height: Math.round(height),
    phone: place('call-link'),
    signs: place('warning'),
    words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    nodes: count,
    elements: root.querySelectorAll('*').length,
    sizes: kinds('fontSize'),
    weights: kinds('fontWeight'),
    colors: kinds('color'),
  };
}

window.patient = { settled, findAnswers, measureGuide };
