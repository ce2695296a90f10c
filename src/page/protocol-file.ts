import { LARGEST_FILE } from '../guidance/limits.js';

/** The result of loading a file: its JSON, or the reason for the failure. */
export type FileResult = { readonly data: unknown } | { readonly failure: string };

type Listener = (result: FileResult) => void;

interface Loading {
  readonly listeners: Set<Listener>;
  result: FileResult | null;
  abort: AbortController;
}

const LONGEST_WAIT = 10_000;

/** Files that were loaded on this page, by address: a later failure does not take the guidance away. */
const loaded = new Map<string, unknown>();
const MOST_KEPT = 20;

/** By address, so that all elements of a page that name a file share one request. */
const files = new Map<string, Loading>();

/**
 * Loads a JSON file for a listener, once for each page. A failed load is retried when the device is back online. If the
 * file was loaded on this page before, the listener gets that at once.
 *
 * @returns A function that removes the listener; a request without listeners is aborted.
 */
export function loadFile(address: string, listener: Listener): () => void {
  let file = files.get(address);
  if (!file) {
    if (files.size === 0) window.addEventListener('online', retry);
    file = { listeners: new Set(), result: kept(address), abort: new AbortController() };
    files.set(address, file);
    void load(address, file);
  }
  if (file.result) listener(file.result);
  const { listeners } = file;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size || files.get(address)?.listeners !== listeners) return;
    files.get(address)?.abort.abort();
    files.delete(address);
    if (files.size === 0) window.removeEventListener('online', retry);
  };
}

function retry(): void {
  files.forEach((file, address) => {
    if (!file.result || !('failure' in file.result)) return;
    file.result = null;
    void load(address, file);
  });
}

async function load(address: string, file: Loading): Promise<void> {
  const abort = (file.abort = new AbortController());
  let tooSlow = false;
  const timer = setTimeout(() => {
    tooSlow = true;
    abort.abort();
  }, LONGEST_WAIT);
  let result: FileResult;
  try {
    const data = JSON.parse(await textFrom(address, abort.signal)) as unknown;
    result = { data };
    if (loaded.size > MOST_KEPT) loaded.clear();
    loaded.set(address, data);
  } catch (error) {
    const failure = tooSlow ? 'no answer within 10 seconds' : reasonOf(error);
    result = kept(address) ?? { failure };
  }
  clearTimeout(timer);
  if (files.get(address) !== file) return;
  file.result = result;
  file.listeners.forEach((listener) => listener(result));
}

function kept(address: string): FileResult | null {
  return loaded.has(address) ? { data: loaded.get(address) } : null;
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return `it is not JSON (${error.message})`;
  return error instanceof FileError ? error.message : 'the server could not be reached';
}

class FileError extends Error {}

async function textFrom(address: string, signal: AbortSignal): Promise<string> {
  if (!isTrusted(address)) throw new FileError('it is neither on this site nor on https');
  const response = await fetch(address, { signal, referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new FileError(`the server answered ${response.status}`);
  if (!isTrusted(response.url))
    throw new FileError('it was redirected to an address without https');
  const type = response.headers.get('content-type') ?? '';
  if (type && !/json|text\/plain|octet-stream/i.test(type)) {
    throw new FileError(`the server sent ${type} instead of JSON`);
  }
  return decodedBody(response);
}

/** https, or the page's own site. */
function isTrusted(address: string): boolean {
  const { protocol, origin } = new URL(address);
  // A frame without its own address has its parent's origin; a sandboxed one has none, like "data:".
  return protocol === 'https:' || (origin === self.origin && origin !== 'null');
}

/** Stops reading at the size limit, whatever length the server declares. */
async function decodedBody({ body }: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body?.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return text + decoded(decoder);
    size += chunk.value.length;
    if (size > LARGEST_FILE) {
      void reader?.cancel();
      throw new FileError(`it is larger than ${LARGEST_FILE / 1024} kB`);
    }
    text += decoded(decoder, chunk.value);
  }
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array<ArrayBuffer>): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new FileError('it is not in UTF-8');
  }
}
