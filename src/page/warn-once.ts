const said = new Set<string>();

/** Tells the page's author something once, however many guides on the page have the same fault. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`<aftercare-guide> ${message}`);
}
