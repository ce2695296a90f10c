/**
 * Renders guides that are far off screen too: axe sees no colours in what is not rendered. Pages have no setting for it,
 * so a rule is added to the shadow root.
 *
 * @returns A function that removes the rule.
 */
export function drawAll(roots: readonly ShadowRoot[]): () => void {
  const sheets = new Map(
    roots.map((root) => {
      const view = root.ownerDocument.defaultView as Window & typeof globalThis;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync('.guide { content-visibility: visible !important }');
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return [root, sheet];
    }),
  );
  return () => {
    for (const [root, sheet] of sheets)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
