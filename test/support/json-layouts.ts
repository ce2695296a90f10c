import { layOut } from '../../src/command/built-in-file.js';

/** Ways in which people and programs write the same JSON. None has an end of line at its end, or a byte order mark. */
export const jsonLayouts: Readonly<Record<string, (data: unknown) => string>> = {
  'as init writes it': (data) => layOut(data, ''),
  'with an indent of 4': (data) => JSON.stringify(data, null, 4),
  'with tabs': (data) => JSON.stringify(data, null, '\t'),
  'with CRLF': (data) => layOut(data, '').replaceAll('\n', '\r\n'),
  'on one line': (data) => JSON.stringify(data),
  'on one line, with spaces': (data) => JSON.stringify(data, null, ' ').replaceAll(/\n */g, ' '),
  'with each entry on one line': (data) =>
    layOut(data, '').replace(/\{\n\s+("id"|"text"|"ask")[^{}]*\}/g, (entry) =>
      entry.replace(/\n\s*/g, ' '),
    ),
  'in ASCII, with spaces around colons': (data) =>
    JSON.stringify(data, null, 3)
      .replaceAll(/[\u0080-\uffff]/g, escaped)
      .replaceAll(/^(\s*"(?:[^"\\]|\\.)*"):/gm, '$1 :'),
};

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
