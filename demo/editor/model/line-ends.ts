const LINE_END = /\r\n|\r|\n/g;

/**
 * A field has no carriage returns, so a file with them would change in each line: only what was typed is taken from the
 * field.
 *
 * @param text - As it was before the typing.
 * @param typed - As the field has it now.
 */
export function withLineEnds(text: string, typed: string): string {
  if (!text.includes('\r')) return typed;
  const shown = inField(text);
  const shorter = Math.min(shown.length, typed.length);
  let start = 0;
  while (start < shorter && shown[start] === typed[start]) start++;
  let same = 0;
  while (same < shorter - start && shown.at(-1 - same) === typed.at(-1 - same)) same++;
  const [eol = '\n'] = text.match(LINE_END) ?? [];
  const added = typed.slice(start, typed.length - same).replaceAll('\n', eol);
  const [from, to] = [placeIn(text, start), placeIn(text, shown.length - same)];
  const written = text.slice(0, from) + added + text.slice(to);
  // A carriage return and a line feed that have come together would be one line end.
  return inField(written) === typed ? written : typed.replaceAll('\n', eol);
}

function inField(text: string): string {
  return text.replace(LINE_END, '\n');
}

/** The place in a text of a character of the field. */
function placeIn(text: string, shown: number): number {
  let place = 0;
  for (let left = shown; left > 0; left--) place += text.startsWith('\r\n', place) ? 2 : 1;
  return place;
}
