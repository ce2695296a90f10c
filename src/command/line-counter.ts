/** Both from 1; a column counts characters, as editors do. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Where in a text an offset is. Lines end with `\n`, `\r\n` or `\r`. */
export function lineCounter(text: string): (offset: number) => LineAndColumn {
  const starts = [
    0,
    ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length),
  ];
  return (offset) => {
    let line = 0;
    let after = starts.length;
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}
