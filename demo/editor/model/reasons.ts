import type { List } from './open-file.js';

// An entry that was removed has no note of its own: the reason is a line in the note of its procedure.

const lineStart = (list: List, id: string) => `Left out of ${list}: ${id}. `;

/** The reason in the note of a procedure; '' if there is none. */
export function reasonIn(note: string | undefined, list: List, id: string): string {
  const start = lineStart(list, id);
  const line = (note ?? '').split('\n').find((each) => each.startsWith(start));
  return line?.slice(start.length) ?? '';
}

/** The note with another reason; without one for ''. */
export function withReason(
  note: string | undefined,
  list: List,
  id: string,
  reason: string,
): string {
  const start = lineStart(list, id);
  const others = (note ?? '').split('\n').filter((line) => line && !line.startsWith(start));
  const line = reason.trim().replace(/\s+/g, ' ');
  return [...others, ...(line ? [start + line] : [])].join('\n');
}
