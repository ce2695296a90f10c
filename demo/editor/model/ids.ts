const LONGEST_ID = 60;
/** Words that tell little, at the start of a line. */
const OPENING = /^(?:do not|don't|never|avoid|can i|may i|you|your|the|a|an)\s+/i;
/** As in `guidance/form.ts`: valibot drops these, and they collide with Object.prototype. */
const RESERVED = ['constructor', 'prototype'];

/**
 * An id made from words: "Do not swim in pools." gives `swim-in-pools`, or `swim-in-pools-2` if that is taken.
 *
 * @param instead - For words without Latin letters, such as Chinese: a plain word.
 */
export function idFrom(words: string, taken: readonly string[], instead: string): string {
  const plain = withoutOpening(words)
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/ł/gi, 'l')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const base = shortened(plain, LONGEST_ID / 2) || instead;
  const isFree = (id: string) => !taken.includes(id) && !RESERVED.includes(id);
  if (isFree(base)) return base;
  for (let number = 2; ; number++) if (isFree(`${base}-${number}`)) return `${base}-${number}`;
}

function withoutOpening(words: string): string {
  const rest = words.trim().replace(OPENING, '');
  return rest === words.trim() ? rest : withoutOpening(rest);
}

/** Ends at a whole word if there is one. */
function shortened(id: string, longest: number): string {
  if (id.length <= longest) return id;
  const cut = id.slice(0, longest + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : id.slice(0, longest);
}
