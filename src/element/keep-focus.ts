/**
 * Renders, and puts the focus back on the closed or opened part that had it: rows are rendered by their place, so when one
 * ends, its element shows another row.
 */
export function keepFocus(root: ShadowRoot | null, render: () => void): void {
  const focused = () => root?.activeElement?.parentElement?.id;
  const id = focused();
  render();
  if (id && focused() !== id)
    root
      ?.getElementById(id)
      ?.querySelector<HTMLElement>(':scope > summary')
      ?.focus({ preventScroll: true });
}
