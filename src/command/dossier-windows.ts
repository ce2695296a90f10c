import type { Avoid, Item, Phase, Protocol, Question, Sign } from '../guidance/protocol.js';
import type { List } from './differences.js';

/** When each entry of a protocol holds, in the words of a clinician. */
export function windowInWords(protocol: Protocol, list: List, id: string): string {
  const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    entries.find((entry) => entry.id === id)!;
  switch (list) {
    case 'phases':
      return ofPhase(protocol, byId(protocol.phases));
    case 'items':
      return ofItem(byId(protocol.items));
    case 'questions':
      return ofQuestion(protocol, byId(protocol.questions));
    case 'signs':
      return ofSign(byId(protocol.signs));
    case 'products':
    case 'tips':
    case 'about':
    case 'closing':
      return PLAIN[list];
  }
}

const PLAIN = {
  products: 'Always, in a part that the patient opens.',
  tips: 'Always, in a part that the patient opens.',
  about: 'Always, in a part that the patient opens.',
  closing: 'Always, at the foot.',
} as const;

const THEN: Readonly<Record<Avoid['then'], string>> = {
  yes: 'yes',
  care: 'yes, with care',
  ask: 'ask the clinic first',
};

/** `168 hours (7 days)`. */
function hoursInWords(hours: number): string {
  const days = hours / 24;
  const inDays =
    Number.isInteger(days) && days > 0 ? ` (${days === 1 ? '1 day' : `${days} days`})` : '';
  return `${hours === 1 ? '1 hour' : `${hours} hours`}${inDays}`;
}

function ofPhase({ phases }: Protocol, { id, fromDay, first }: Phase): string {
  const next = phases[phases.findIndex((phase) => phase.id === id) + 1];
  const days = !next
    ? `From day ${fromDay} on.`
    : next.fromDay - fromDay === 1
      ? `Day ${fromDay}.`
      : `Day ${fromDay} to day ${next.fromDay - 1}.`;
  const comesFirst = first?.length ? ` First in the lists: ${first.join(', ')}.` : '';
  return `${days} The treatment day is day 0.${comesFirst}`;
}

function ofItem(item: Item): string {
  if (item.kind === 'do') {
    const from = item.from ? `from ${hoursInWords(item.from)} after the treatment on` : '';
    return `To do ${[from, inPhases(item.phases)].filter(Boolean).join(', ')}.`;
  }
  if (item.until === null) return 'Do not: it has no end. The guide says to ask the clinic.';
  return `Do not for the first ${hoursInWords(item.until)} after the treatment. Then: ${THEN[item.then]}.`;
}

function ofQuestion({ items }: Protocol, { item: id, answer }: Question): string {
  const item = items.find((each) => each.id === id);
  const then = item?.kind === 'avoid' ? item.then : (answer ?? 'ask');
  const inWords = { ...THEN, 'not-covered': 'this guide does not cover it' }[then];
  if (!item || then === 'not-covered') return `Always: ${inWords}.`;
  return item.kind === 'avoid' && item.until === null
    ? `Answered by “${item.id}”: no.`
    : `Answered by “${item.id}”: no until it is allowed or due. Then: ${inWords}.`;
}

function ofSign(sign: Sign): string {
  if (sign.level === 'usual') {
    const until = sign.until === undefined ? '' : `for the first ${hoursInWords(sign.until)}`;
    return `Usual, nothing to worry about, ${[until, inPhases(sign.phases)].filter(Boolean).join(', ')}.`;
  }
  const whom = sign.level === 'call' ? 'Call the clinic at once' : 'Call the emergency number';
  const from = sign.from
    ? ` from ${hoursInWords(sign.from)} after the treatment on`
    : ' at any time';
  return `${whom},${from}.`;
}

function inPhases(phases: readonly string[] | undefined): string {
  return phases ? `in ${phases.join(', ')}` : 'in every phase';
}
