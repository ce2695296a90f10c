/** A longer list cannot be a list of keys, and would block the page. */
const MOST_COMPARED = 200;

/** The most likely intended word; empty if none is similar. */
export function suggest(word: string, known: readonly string[]): string {
  const near = known
    .slice(0, MOST_COMPARED)
    // The length alone rules out most words.
    .filter((each) => Math.abs(each.length - word.length) <= mostEdits(each))
    .map((each) => ({ each, edits: editsBetween(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, edits }) => edits <= mostEdits(each))
    .sort((one, other) => one.edits - other.edits);
  return near[0]?.each ?? '';
}

function mostEdits(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

/** Letters to insert, delete, replace or swap with the next (optimal string alignment distance). */
function editsBetween(from: string, to: string): number {
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
          swapped ? rows[taken - 2]![index - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}
