import type { Draft } from './draft.js';

/** A file to save. */
export interface FileToSave {
  readonly name: string;
  readonly text: string;
  /** Whether it has mistakes, so that the element would not take it. */
  readonly isDraft: boolean;
  /** What to say about it. */
  readonly message: string;
}

/** Whether the element takes the file as it is. */
export function canSave({ mistakes }: Draft): boolean {
  return mistakes.length === 0;
}

/**
 * The file to save: under its own name if the element takes it, else as a draft that cannot be mistaken for it.
 *
 * @param name - The name of the file that was opened.
 */
export function fileToSave(draft: Draft, name = 'protocol.json'): FileToSave {
  const { text, mistakes } = draft;
  const plain = name.replace(/(?:\.draft)?(?:\.json)?$/i, '') || 'protocol';
  if (canSave(draft)) {
    const saved = `${plain}.json`;
    return { name: saved, text, isDraft: false, message: `${saved} can be used on your page.` };
  }
  const saved = `${plain}.draft.json`;
  const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`;
  const message = `${saved} is a draft with ${count}. Do not put it on your page: patients would be asked to call the clinic.`;
  return { name: saved, text, isDraft: true, message };
}
