/**
 * Draws guides that are far from sight too: axe sees no colours in what is not drawn. No page can ask for that, so the
 * rule is put inside.
 *
 * @returns Takes the rule away.
 */
export function drawAll(roots: readonly ShadowRoot[]): () => void {
  const sheets = new Map(
    roots.map((root) => {
      const view = root.ownerDocument.defaultView as Window & typeof globalThis;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(':host { content-visibility: visible !important }');
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return [root, sheet];
    }),
  );
  return () => {
    for (const [root, sheet] of sheets)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
