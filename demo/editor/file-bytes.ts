/** The text of a file, with its byte order mark, which `Blob.text()` drops; or why it cannot be read. */
export function textOfBytes(
  bytes: ArrayBuffer | Uint8Array,
): { readonly text: string } | { readonly failure: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { failure: 'This file is not UTF-8. Save it with that encoding, then open it again.' };
  }
}
