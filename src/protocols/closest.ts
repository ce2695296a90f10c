/** The word that was most likely meant; empty where none is near. */
export function closest(word: string, known: readonly string[]): string {
  const near = known
    .map((each) => ({ each, edits: editsBetween(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, edits }) => edits <= Math.max(1, Math.floor(each.length / 3)))
    .sort((one, other) => one.edits - other.edits);
  return near[0]?.each ?? '';
}

/** Levenshtein's distance: letters to put in, take out or change. */
function editsBetween(from: string, to: string): number {
  // A word much longer than all keys is near to none of them.
  if (from.length > 60) return Infinity;
  let row = [...Array(to.length + 1).keys()];
  for (let taken = 0; taken < from.length; taken++) {
    const next = [taken + 1];
    for (let index = 0; index < to.length; index++) {
      const change = row[index]! + (from[taken] === to[index] ? 0 : 1);
      next.push(Math.min(change, row[index + 1]! + 1, next[index]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
