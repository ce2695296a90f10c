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

/** A script with some languages, byte for byte as the build would make it. */
export function joinScript(parts: ScriptParts, names: readonly string[]): string {
  const lines = inOrder(parts, names).map((name) => parts.languages.get(name));
  return `${parts.start}${lines.join(',\n')}\n${parts.end}`;
}

/** As in `aftercare-guide.en.es.js`. */
export function scriptName(parts: ScriptParts, names: readonly string[]): string {
  return ['aftercare-guide', ...inOrder(parts, names), 'js'].join('.');
}

/** The first stays first: it is what a page in any other language gets. The same languages always give the same script. */
function inOrder({ languages }: ScriptParts, names: readonly string[]): readonly string[] {
  const [first = '', ...others] = names;
  return [
    first,
    ...[...languages.keys()].filter((name) => name !== first && others.includes(name)),
  ];
}

function nameOf(line: string): string {
  const [tag] = JSON.parse(line) as [tag: string];
  return new Intl.Locale(tag).language;
}
