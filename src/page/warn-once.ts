const logged = new Set<string>();

/** Warns the page's author once, however many guides on the page have the same problem. */
export function warnOnce(message: string): void {
  if (logged.has(message)) return;
  logged.add(message);
  console.warn(`<aftercare-guide> ${message}`);
}
