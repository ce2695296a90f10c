/** The one script, cut at its languages: each of them is one line of JSON in it. */
export interface ScriptParts {
  readonly start: string;
  /** By the name of the language, as in `es`, in the order that compresses best. */
  readonly languages: ReadonlyMap<string, string>;
  readonly end: string;
}

/** Cuts a script that the build has made. */
export function cutScript(script: string): ScriptParts {
  const [, start = '', lines = '', end = ''] =
    /^([^]*?\(\[\n)((?:\[".*\n)+)([^]*)$/.exec(script) ?? [];
  const languages = lines
    .trim()
    .split(',\n')
    .map((line) => [nameOf(line), line] as const);
  return { start, languages: new Map(languages), end };
}

/**
 * A script with some languages, byte for byte as the build would make it. The same languages always give the same script.
 *
 * @param names - The first is what a page in any other language gets. The order of the others makes no difference.
 */
export function joinScript(
  { start, languages, end }: ScriptParts,
  names: readonly string[],
): string {
  const [first = '', ...others] = names;
  const inOrder = [...languages.keys()].filter((name) => name !== first && others.includes(name));
  const lines = [first, ...inOrder].map((name) => languages.get(name));
  return `${start}${lines.join(',\n')}\n${end}`;
}

/** As in `aftercare-guide.en.es.js`: the first one, then the others from A to Z. */
export function scriptName([first = '', ...others]: readonly string[]): string {
  const more = new Set(others.filter((name) => name !== first).sort());
  return ['aftercare-guide', first, ...more, 'js'].join('.');
}

function nameOf(line: string): string {
  const [tag] = JSON.parse(line) as [tag: string];
  return new Intl.Locale(tag).language;
}
