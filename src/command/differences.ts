import { strictnessOf, type Answer } from '../guidance/answers.js';
import { endOf, hoursOf } from '../guidance/end.js';
import type { Avoid, Protocol, Sign } from '../guidance/protocol.js';
import { isUsualForLonger } from './usual-for-longer.js';

/** A difference of a protocol from the built-in one. */
export interface Difference {
  readonly list: List;
  readonly id: string;
  /** `null` if the whole entry was removed or added. */
  readonly key: string | null;
  /** `null` means no end, all phases, or no value. */
  readonly builtIn: unknown;
  readonly yours: unknown;
  readonly change: Change;
  /** Less careful than the built-in guidance: something is allowed earlier or warned of later. */
  readonly lessCareful: boolean;
}

/** In order of importance to the reader of the table. */
const LISTS = [
  'items',
  'signs',
  'phases',
  'questions',
  'products',
  'tips',
  'about',
  'closing',
] as const;
export type List = (typeof LISTS)[number];

type Change = 'removed' | 'added' | 'changed' | Smaller | Larger;
type Smaller = 'shorter' | 'earlier' | 'less strict';
type Larger = 'longer' | 'later' | 'stricter';
type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

/** Keys for editors, not for patients. */
const SILENT = ['id', 'facts', 'note'];
const ABSENT: Readonly<Record<string, unknown>> = { from: 0, first: [], general: false };

const URGENCY = { usual: 0, call: 1, emergency: 2 } satisfies Record<Sign['level'], number>;

/** An ordered value: how to compare it, the names of a smaller and a larger one, and which is less careful. */
interface Scale {
  /** Positive if the first is more, negative if it is less; NaN if they cannot be compared. */
  readonly compare: (one: unknown, other: unknown) => number;
  readonly names: readonly [Smaller, Larger];
  readonly lessCareful: Smaller | Larger;
}

const hours = (until: unknown) => hoursOf(endOf(until as Avoid['until']));
/** Negative if the first may end before the other, for at least one time of day. */
const ends = (one: unknown, other: unknown) => (hours(one).least < hours(other).most ? -1 : 1);
const days = (one: unknown, other: unknown) => (one as number) - (other as number);
const strictness = (one: unknown, other: unknown) => strictnessOf(one) - strictnessOf(other);

const SCALES: Readonly<Record<string, Scale>> = {
  'items.until': { compare: ends, names: ['shorter', 'longer'], lessCareful: 'shorter' },
  'items.from': { compare: ends, names: ['earlier', 'later'], lessCareful: 'earlier' },
  'items.then': {
    compare: strictness,
    names: ['less strict', 'stricter'],
    lessCareful: 'less strict',
  },
  'questions.answer': {
    compare: strictness,
    names: ['less strict', 'stricter'],
    lessCareful: 'less strict',
  },
  'signs.until': { compare: ends, names: ['shorter', 'longer'], lessCareful: 'longer' },
  'signs.from': { compare: ends, names: ['earlier', 'later'], lessCareful: 'later' },
  'phases.fromDay': { compare: days, names: ['earlier', 'later'], lessCareful: 'earlier' },
};

/** Differences in hours, days, answers and entries; wording is for people to judge. */
export function differencesOf(builtIn: Protocol, yours: Protocol): readonly Difference[] {
  return entryDifferences(builtIn, yours).map((each) => ({
    ...each,
    lessCareful: each.lessCareful || isLessCarefulInEffect(each, builtIn, yours),
  }));
}

/** Whether a difference that looks harmless by itself makes other entries less careful. */
function isLessCarefulInEffect(
  { list, id, key, change }: Difference,
  builtIn: Protocol,
  yours: Protocol,
): boolean {
  if (list === 'phases' && (change === 'later' || change === 'removed'))
    return isUsualForLonger(builtIn, yours, id);
  return (
    list === 'questions' &&
    key === 'item' &&
    strictness(lastAnswer(yours, id), lastAnswer(builtIn, id)) < 0
  );
}

/** The answer to a question once nothing is waited for any more. */
export function lastAnswer({ questions, items }: Protocol, id: string): Answer | undefined {
  const question = questions.find((each) => each.id === id);
  const item = items.find((each) => each.id === question?.item);
  if (item?.kind !== 'avoid' || question?.answer === 'not-covered') return question?.answer;
  return item.until === null ? 'no' : item.then;
}

function entryDifferences(builtIn: Protocol, yours: Protocol): readonly Difference[] {
  return LISTS.flatMap((list) => {
    const before: readonly Entry[] = builtIn[list];
    const after: readonly Entry[] = yours[list];
    const added = after.filter(({ id }) => !before.some((entry) => entry.id === id));
    return [
      ...before.flatMap((entry) => {
        const found = after.find(({ id }) => id === entry.id);
        return found ? changes(list, entry, found) : whole(list, entry, 'removed');
      }),
      ...added.map((entry) => whole(list, entry, 'added')),
    ];
  });
}

function urgencyOf(level: unknown): number {
  return URGENCY[level as Sign['level']] ?? -1;
}

function whole(list: List, entry: Entry, change: 'removed' | 'added'): Difference {
  const { id, kind, level } = entry;
  const matters = kind === 'avoid' || urgencyOf(level) > 0;
  const both = { list, id, key: null, builtIn: null, yours: null };
  return { ...both, change, lessCareful: change === 'removed' && matters };
}

function changes(list: List, before: Entry, after: Entry): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !SILENT.includes(key) && !isSame(valueOf(before, key), valueOf(after, key)),
  );
  // An entry of another kind has other keys, so only the kind is compared.
  const kind = keys.find((key) => key === 'kind' || isKind(key, before[key], after[key]));
  return (kind ? [kind] : keys).map((key) => {
    const builtIn = valueOf(before, key);
    const yours = valueOf(after, key);
    return { list, id: before.id, key, builtIn, yours, ...judged(list, key, builtIn, yours) };
  });
}

/** Whether a sign went from usual to a warning or back. */
function isKind(key: string, before: unknown, after: unknown): boolean {
  return key === 'level' && (before === 'usual' || after === 'usual');
}

function valueOf(entry: Entry, key: string): unknown {
  return entry[key] ?? ABSENT[key] ?? null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function judged(
  list: List,
  key: string,
  builtIn: unknown,
  yours: unknown,
): Pick<Difference, 'change' | 'lessCareful'> {
  const scale = SCALES[`${list}.${key}`];
  const more = scale ? scale.compare(yours, builtIn) : NaN;
  if (scale && !Number.isNaN(more)) {
    const change = scale.names[more < 0 ? 0 : 1];
    return { change, lessCareful: change === scale.lessCareful };
  }
  const lessCareful =
    (key === 'kind' && builtIn === 'avoid') ||
    (key === 'level' && urgencyOf(yours) < urgencyOf(builtIn)) ||
    (key === 'item' && builtIn !== null) ||
    // Advice in more phases may come too early; a sign that is usual in more phases is one to call for in fewer.
    (key === 'phases' && isWider(yours, builtIn));
  return { change: 'changed', lessCareful };
}

/** Whether these phases have one that the others lack. `null` means all phases. */
function isWider(phases: unknown, others: unknown): boolean {
  if (others === null) return false;
  const known = others as readonly string[];
  return phases === null || (phases as readonly string[]).some((phase) => !known.includes(phase));
}
