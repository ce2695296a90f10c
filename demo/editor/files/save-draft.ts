import { fileToSave } from '../model/model.js';
import type { Workspace } from '../workspace.js';
import { saveFile, type FileHandle } from './save-file.js';

/**
 * Saves what is open: the page around the editor does it if it cancels the event `save`, else the browser.
 *
 * @returns A function that saves, and resolves with what there is to say; '' for nothing.
 */
export function saveDraft(): (workspace: Workspace, editor: EventTarget) => Promise<string> {
  // Another file with the same name is another file.
  const handles = new WeakMap<Workspace, FileHandle>();
  return async (workspace, editor) => {
    const { name, text, isDraft, message } = fileToSave(workspace.draft, workspace.name);
    const detail = { name, text, isDraft };
    const event = new CustomEvent('save', {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!editor.dispatchEvent(event)) return '';
    const handle = handles.get(workspace);
    const saved = await saveFile(name, text, handle?.name === name ? handle : null);
    if (saved.kind === 'cancelled') return '';
    if (saved.kind === 'failed') return `The file was not saved: ${saved.reason}`;
    if (saved.kind === 'written') {
      handles.set(workspace, saved.handle);
      workspace.name = saved.handle.name;
    }
    workspace.markSaved(text);
    return message;
  };
}
