/**
 * The text of an entry of the guidance.
 * @throws Error - If there is none: an empty line under "What to avoid" would say nothing, so the guide must not render
 *   it. A protocol is checked when it is read, so this is a fault of the code, or of a page that changed its objects.
 */
export function textFor<Text>(texts: Readonly<Record<string, Text>>, id: string): Text {
  const text = texts[id];
  if (text === undefined) throw new Error(`There is no text for "${id}".`);
  return text;
}
