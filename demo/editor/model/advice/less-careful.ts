import { differencesOf, lastAnswer, type Difference } from '../../../../src/command/differences.js';
import type { Protocol } from '../../../../src/guidance/protocol.js';
import { builtIn, builtInEntry } from '../built-in.js';
import { answerInWords, hoursInWords, levelInWords, nameOf } from '../naming.js';
import { reasonIn } from '../reasons.js';
import type { Finding } from './advice.js';

/** What is less careful than the built-in guidance. Another procedure is compared in what both have. */
export function lessCareful(protocol: Protocol): readonly Finding[] {
  const isOther = protocol.id !== builtIn.id;
  return differencesOf(builtIn, protocol)
    .filter(({ lessCareful: is, key }) => is && !(isOther && key === null))
    .map((difference) => {
      const { list, id, key } = difference;
      return {
        kind: 'less-careful',
        path: key === null ? [list] : [list, id, key],
        language: null,
        message: messageOf(protocol, difference),
        reason: reasonOf(protocol, difference),
        entry: { list, id },
      };
    });
}

function messageOf(protocol: Protocol, difference: Difference): string {
  const { list, id, key, builtIn: before, yours } = difference;
  const isThere = protocol[list].some((entry) => entry.id === id);
  const name = `“${nameOf(isThere ? protocol : builtIn, list, id)}”`;
  const than = (words: string) => `The built-in guidance says ${words}.`;
  const hours = (value: unknown) => hoursInWords(value as number | null);
  switch (`${list}.${key}`) {
    case 'items.until':
      return `${name} ends after ${hours(yours)}. ${than(hours(before))}`;
    case 'items.from':
      return `${name} is advised from ${hours(yours)} on. ${than(hours(before))}`;
    case 'items.phases':
      return `${name} is advised in more phases: ${phasesInWords(protocol, yours)}. ${than(phasesInWords(builtIn, before))}`;
    case 'items.then':
      return `After it ends, ${name} has the answer “${answerInWords(yours)}”. ${than(`“${answerInWords(before)}”`)}`;
    case 'items.kind':
      return `${name} is something to do here. In the built-in guidance it is off limits.`;
    case 'items.null':
      return `${name} is not off limits here. ${than(`it is: ${hours(untilOf(id))}`)}`;
    case 'questions.answer':
      return `${name} has the answer “${answerInWords(yours)}”. ${than(`“${answerInWords(before)}”`)}`;
    case 'questions.item':
      return questionInWords(protocol, difference, name);
    case 'phases.fromDay':
      return (yours as number) < (before as number)
        ? `${name} begins earlier: on day ${String(yours)}. ${than(`day ${String(before)}`)}`
        : `${name} begins later: on day ${String(yours)}. ${than(`day ${String(before)}`)} Until then, signs of the phase before it count as usual.`;
    case 'phases.null':
      return `${name} is not among the phases here, so signs of the phase before it count as usual for longer.`;
    case 'signs.until':
      return `${name} counts as usual for longer: ${hours(yours)}. ${than(hours(before))}`;
    case 'signs.phases':
      return `${name} counts as usual in more phases: ${phasesInWords(protocol, yours)}. ${than(phasesInWords(builtIn, before))}`;
    case 'signs.from':
      return `${name} is a reason to call only from ${hours(yours)} on. ${than(hours(before))}`;
    case 'signs.null':
      return `${name} is not among the signs here. ${than(`“${levelInWords(builtInEntry('signs', id)!.level)}”`)}`;
    default:
      return `${name} is “${levelInWords(yours)}” here. ${than(`“${levelInWords(before)}”`)}`;
  }
}

function questionInWords(
  protocol: Protocol,
  { id, builtIn: before, yours }: Difference,
  name: string,
): string {
  const about = (file: Protocol, item: unknown) => `“${nameOf(file, 'items', item as string)}”`;
  const answer = (file: Protocol) => `“${answerInWords(lastAnswer(file, id))}”`;
  return before === null
    ? `${name} has the answer of ${about(protocol, yours)} here: ${answer(protocol)}. The built-in guidance says ${answer(builtIn)}.`
    : `${name} is not about ${about(builtIn, before)} here, so it may be answered too early.`;
}

function phasesInWords(protocol: Protocol, phases: unknown): string {
  if (phases === null) return 'all of them';
  return (phases as readonly string[])
    .map((id) => `“${nameOf(protocol, 'phases', id)}”`)
    .join(', ');
}

function untilOf(id: string): number | null {
  const item = builtInEntry('items', id);
  return item?.kind === 'avoid' ? item.until : null;
}

/** The note, unless it is the built-in one, which explains another value. */
function reasonOf(protocol: Protocol, { list, id, key }: Difference): string {
  if (key === null) return reasonIn(protocol.note, list, id);
  const note = protocol[list].find((entry) => entry.id === id)?.note ?? '';
  return note === builtInEntry(list, id)?.note ? '' : note;
}
