const methods = ['warn', 'error', 'info'] as const;
const originals = methods.map((method) => [method, console[method]] as const);

/** Collects what is written to the console until the test ends, one line per entry. None of it is printed. */
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
