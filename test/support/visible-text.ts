import { inNewDates } from './dates.js';

/** A block of text: a paragraph, a list item's line, a button. */
export interface TextBlock {
  /** As rendered, spaces collapsed. */
  readonly text: string;
  /** The innermost element that makes it a block. */
  readonly element: Element;
  /** The contents of its `<time>` elements. */
  readonly times: readonly string[];
}

/** The visible text of an element, spaces collapsed. '' while it is hidden. */
export function visibleText(element: Element): string {
  return textBlocks(element)
    .map(({ text }) => text)
    .join(' ');
}

/** The text of an element as it is read out: what is clipped for screen readers counts, what is hidden from them does not. */
export function spokenText(element: Element): string {
  const spoken = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!isElement(node) || node.getAttribute('aria-hidden') === 'true') return '';
    const { display } = getComputedStyle(node);
    if (display === 'none') return '';
    const text = [...childrenAsSeen(node)].map(spoken).join('');
    return display.startsWith('inline') ? text : ` ${text} `;
  };
  return collapse(spoken(element)).replace(/ (?=[.,])/g, '');
}

/**
 * The visible blocks under a node, in reading order, slotted content where its slot is. Each element that begins a new
 * line, and each button, begins a block. Text that is clipped for screen readers only is not included.
 */
export function textBlocks(root: Element | ShadowRoot): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let text = '';
  let times: string[] = [];

  const endBlock = (element: Element) => {
    const seen = collapse(text);
    if (seen) blocks.push({ text: seen, element, times });
    text = '';
    times = [];
  };

  const visit = (node: Node, block: Element) => {
    // By names and not by `instanceof`: a page in a frame has its own classes.
    if (node.nodeType === Node.TEXT_NODE) text += node.textContent;
    if (!isElement(node)) return;
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden' || isClipped(style)) return;
    const isBlock = style.display !== 'contents' && style.display !== 'inline';
    if (isBlock || node.localName === 'br') endBlock(block);
    if (node.localName === 'time')
      times.push(collapse((node.querySelector('[aria-hidden]') ?? node).textContent));
    const inner = isBlock ? node : block;
    for (const child of childrenAsSeen(node)) visit(child, inner);
    if (isBlock) endBlock(node);
  };

  const host = isElement(root) ? root : root.host;
  if (!isElement(root)) root.childNodes.forEach((child) => visit(child, host));
  else if (!isInsideHidden(root)) visit(root, root);
  endBlock(host);
  return blocks;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function collapse(text: string): string {
  return inNewDates(text.replace(/\s+/g, ' ').trim());
}

/** Read out, never visible. */
function isClipped({ position, clipPath }: CSSStyleDeclaration): boolean {
  return position === 'absolute' && clipPath === 'inset(50%)';
}

function isInsideHidden({ parentElement }: Element): boolean {
  return parentElement !== null && !parentElement.checkVisibility({ visibilityProperty: true });
}

function childrenAsSeen(element: Element): Iterable<Node> {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length) return assigned;
  }
  if (element.matches('details:not([open])'))
    return [...element.children].filter(({ localName }) => localName === 'summary').slice(0, 1);
  return element.childNodes;
}
