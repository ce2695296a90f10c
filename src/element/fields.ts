import { setRoom } from '../page/room.js';

/**
 * What the visitor has typed, where the focus is and how high the guide is, to be put back after everything was rendered
 * anew.
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
  const guide = () => root.querySelector<HTMLElement>('.full');
  const height = guide()?.clientHeight ?? 0;
  return () => {
    // Chromium guesses the height of a new guide until it has drawn it: the page would be shorter for a moment, and scroll.
    const anew = guide();
    if (anew) setRoom(anew, height);
    for (const field of fields()) {
      const old = before.find(({ id }) => id === field.id);
      if (old) Object.assign(field, { value: old.value, checked: old.checked });
    }
    alike()[place]?.focus({ preventScroll: true });
  };
}
