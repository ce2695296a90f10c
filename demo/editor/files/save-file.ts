/** A file that the page may write to, which the browser has let the user pick. */
export interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{
    write(data: Uint8Array | string): Promise<void>;
    close(): Promise<void>;
  }>;
}

interface Picker {
  showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

export type Saved =
  /** Written; `handle` is what the next save writes to. */
  | { readonly kind: 'written'; readonly handle: FileHandle }
  /** Handed to the browser's downloads. */
  | { readonly kind: 'downloaded' }
  /** The user has closed the dialogue. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Saves a text as a file: to the one that was saved to before, else to one that the user picks, else as a download.
 * Must be called while a press is handled, since browsers open no dialogue otherwise.
 */
export async function saveFile(
  name: string,
  text: string,
  handle: FileHandle | null,
): Promise<Saved> {
  const { showSaveFilePicker } = window as Picker;
  if (!handle && !showSaveFilePicker) return download(name, text);
  try {
    const file =
      handle ?? (await showSaveFilePicker!({ suggestedName: name, types: [JSON_FILES] }));
    const writable = await file.createWritable();
    // As bytes: a byte order mark is kept.
    await writable.write(new TextEncoder().encode(text));
    await writable.close();
    return { kind: 'written', handle: file };
  } catch (error) {
    const { name: kind, message } = error as Error;
    if (kind === 'AbortError') return { kind: 'cancelled' };
    // In a frame of another site no dialogue opens.
    if (kind === 'SecurityError') return download(name, text);
    return { kind: 'failed', reason: message };
  }
}

const JSON_FILES = {
  description: 'Guidance',
  accept: { 'application/json': ['.json'] },
};

/** Downloads a text as a file. */
export function download(name: string, text: string, type = 'application/json'): Saved {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { kind: 'downloaded' };
}
