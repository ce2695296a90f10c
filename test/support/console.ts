const methods = ['warn', 'error', 'info'] as const;
const originals = methods.map((method) => [method, console[method]] as const);

/** What is written to the console from now on until the test ends, a line an entry. Nothing of it is printed. */
export function listenToConsole(): readonly string[] {
  const lines: string[] = [];
  for (const method of methods) {
    console[method] = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  }
  return lines;
}

afterEach(() => {
  for (const [method, original] of originals) console[method] = original;
});
