/**
 * What the visitor has typed and where the focus is, to be put back after everything was rendered anew.
 *
 * @returns Puts it back: into the fields with the same ids, and on the control at the same place among those alike.
 */
export function fieldsOf(root: ShadowRoot): () => void {
  const { activeElement } = root;
  const all = <Found extends Element>(selector: string) => [
    ...root.querySelectorAll<Found>(selector),
  ];
  const alike = () => all<HTMLElement>(activeElement?.localName ?? 'none');
  const place = alike().indexOf(activeElement as HTMLElement);
  const fields = () => all<HTMLInputElement>('input[id]');
  const before = fields();
  return () => {
    for (const field of fields()) {
      const old = before.find(({ id }) => id === field.id);
      if (old) Object.assign(field, { value: old.value, checked: old.checked });
    }
    alike()[place]?.focus({ preventScroll: true });
  };
}
