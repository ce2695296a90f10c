import type { GuidanceEditor } from '../guidance-editor.js';

/** The files that are dragged. The browser must not open them; text that is dragged is left to it. */
export function filesIn(event: DragEvent): readonly File[] {
  if (!event.dataTransfer?.types.includes('Files')) return [];
  event.preventDefault();
  return [...event.dataTransfer.files];
}

/** Opens a file that is dropped, unless that would lose changes. */
export function onDrop(event: DragEvent, editor: GuidanceEditor): void {
  const [file] = filesIn(event);
  if (!file) return;
  if (editor.view === 'start' || editor.isSaved) void editor.openFile(file);
  else editor.show('start', 'start-title');
}
