/**
 * The text of an entry of the guidance.
 * @throws Error - If there is none: the guide must not render an empty line under "What to avoid". Protocols are checked
 *   when they are read, so this is a bug, or a page that modified its objects.
 */
export function textFor<Text>(texts: Readonly<Record<string, Text>>, id: string): Text {
  const text = texts[id];
  if (text === undefined) throw new Error(`There is no text for "${id}".`);
  return text;
}
