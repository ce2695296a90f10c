import { devtools } from './browser-commands.js';
import { needs } from './engine.js';

/** What assistive technology comes across, in reading order. */
export interface Spoken {
  /** Chromium's name for it: `listitem`, `heading`, `term`, `DisclosureTriangle` (a summary), `link`, `button` … */
  readonly role: string;
  /** Its name, or all the text in it. */
  readonly text: string;
  /** The nearest heading before it; '' above the first. */
  readonly under: string;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** Everything in the page's accessibility tree except plain text and groups. Skips the test if the browser has no such command. */
export async function spokenPage(): Promise<readonly Spoken[]> {
  needs('an accessibility tree to read');
  // The tree is of the last frame, or of the next one if parts are laid out only near the viewport.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const { nodes } = await devtools<{ nodes: readonly Node[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: Node) =>
    childIds
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ role }) => role?.value !== 'InlineTextBox');
  const textIn = (node: Node): string =>
    node.role?.value === 'StaticText'
      ? (node.name?.value ?? '')
      : childrenOf(node).map(textIn).join(' ');

  const spoken: Spoken[] = [];
  let under = '';
  const visit = (node: Node) => {
    const role = node.role?.value ?? 'none';
    if (!node.ignored && !['generic', 'StaticText', 'time', 'RootWebArea'].includes(role)) {
      const text = (node.name?.value || textIn(node))
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,:])/g, '')
        .trim();
      spoken.push({ role, text, under });
      if (role === 'heading') under = text;
    }
    childrenOf(node).forEach(visit);
  };
  if (nodes[0]) visit(nodes[0]);
  return spoken;
}
