/** The word that was most likely meant; empty where none is near. */
export function closest(word: string, known: readonly string[]): string {
  const near = known
    .map((each) => ({ each, edits: editsBetween(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, edits }) => edits <= Math.max(1, Math.floor(each.length / 3)))
    .sort((one, other) => one.edits - other.edits);
  return near[0]?.each ?? '';
}

/** Letters to put in, take out, change or swap with the next (optimal string alignment). */
function editsBetween(from: string, to: string): number {
  // A word much longer than all keys is near to none of them.
  if (from.length > 60) return Infinity;
  const rows = [[...Array(to.length + 1).keys()]];
  for (let taken = 1; taken <= from.length; taken++) {
    const row = [taken];
    const above = rows[taken - 1]!;
    for (let index = 1; index <= to.length; index++) {
      const same = from[taken - 1] === to[index - 1];
      const swapped = from[taken - 1] === to[index - 2] && from[taken - 2] === to[index - 1];
      row.push(
        Math.min(
          above[index - 1]! + (same ? 0 : 1),
          above[index]! + 1,
          row[index - 1]! + 1,
          swapped ? (rows[taken - 2]?.[index - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}
