import type { GuidanceEditor } from './guidance-editor.js';

/** Undo, redo and save by keys: Ctrl or Command with Z, Shift and Z or Y, and S. */
export function onKey(event: KeyboardEvent, editor: GuidanceEditor): void {
  const { session } = editor;
  const key = event.key.toLowerCase();
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!isCommand || !['z', 'y', 's'].includes(key) || !session.workspace) return;
  const [target] = event.composedPath() as Element[];
  // What is typed there is no part of the file: the browser's own undo is right.
  if (key !== 's' && target?.closest('.add, .start, .preview')) return;
  event.preventDefault();
  if (key === 's') editor.save();
  else if (key === 'y' || event.shiftKey) session.redo();
  else session.undo();
}
