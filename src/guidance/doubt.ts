import type { WrittenTime } from '../time/written-time.js';
import type { Zone } from '../time/zone.js';
import type { ExtendedHours, Extensions } from './extensions.js';
import type { Protocol } from './protocol.js';
import { recoveryAt } from './recovery-at.js';
import type { Recovery } from './recovery.js';

/*
 * The rule "doubt holds longer": what cannot be read, loaded or decided never allows more than what can. Its types have
 * no case for "unknown, so allowed":
 *
 * - Hours of an extension that cannot be read are `{ atLeast }`: the restriction holds until the protocol's longest
 *   window, then the answer is "Ask your clinic". See `heldLonger()`.
 * - A clinic's guidance that is not there leaves a protocol in which nothing is advised or allowed. See `chooseGuidance()`.
 */

/** Hours of an extension as the clinic wrote them. */
export type WrittenHours = number | 'unreadable';

/** What all hours that were written for one restriction come to. The longest window is in hours. */
export function heldLonger(written: readonly WrittenHours[], longestWindow: number): ExtendedHours {
  const hours = Math.max(0, ...written.filter((each) => each !== 'unreadable'));
  return written.includes('unreadable') ? { atLeast: Math.max(hours, longestWindow) } : hours;
}

/** The protocol's longest restriction that ends, in hours. */
export function longestWindow({ items }: Pick<Protocol, 'items'>): number {
  return Math.max(0, ...items.map((item) => (item.kind === 'avoid' && item.until) || 0));
}

/** What has become of the clinic's own guidance. */
export type OwnGuidance =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  /** It cannot be loaded or has a mistake. `procedure` is the id in it, '' if that cannot be read. */
  | { readonly kind: 'failed'; readonly procedure: string }
  | { readonly kind: 'loaded'; readonly protocols: readonly Protocol[] };

/**
 * Where the guidance that is shown comes from. Only `known` is the procedure's own; with the others, the protocol holds
 * no more than warnings and, if the procedure is one of those built in, the restrictions of its treatment day.
 */
export type GuidanceKind = 'known' | 'loading' | 'failed' | 'unknown-procedure';

export interface Guidance {
  readonly kind: GuidanceKind;
  readonly protocol: Protocol;
}

/**
 * @param procedure - The id that the page names; '' if it names none.
 * @param builtIn - At least one; the first is the default.
 */
export function chooseGuidance(
  procedure: string,
  own: OwnGuidance,
  builtIn: readonly Protocol[],
): Guidance {
  const named = (id: string, protocols: readonly Protocol[]) =>
    protocols.find((each) => each.id === id);
  if (own.kind === 'none' || own.kind === 'loaded') {
    const protocols = own.kind === 'loaded' ? [...own.protocols, ...builtIn] : builtIn;
    const protocol = procedure ? named(procedure, protocols) : protocols[0];
    return protocol
      ? { kind: 'known', protocol }
      : { kind: 'unknown-procedure', protocol: warningsOf(builtIn[0]!, procedure) };
  }
  const wanted = procedure || (own.kind === 'failed' ? own.procedure : '');
  const same = named(wanted, builtIn);
  return {
    kind: own.kind,
    protocol: same ? treatmentDayOf(same) : warningsOf(builtIn[0]!, wanted),
  };
}

/** The signs to call for, from the first hour on, and nothing else. */
function warningsOf(protocol: Protocol, id: string): Protocol {
  return {
    id,
    version: protocol.version,
    reviewed: null,
    phases: [],
    items: [],
    questions: [],
    signs: protocol.signs.flatMap((sign) =>
      sign.level === 'usual' ? [] : [{ id: sign.id, level: sign.level }],
    ),
    products: [],
    tips: [],
    about: [],
    closing: [],
    texts: protocol.texts,
  };
}

/** The same with every restriction, all as long as the longest. No question is answered: they are for the clinic. */
function treatmentDayOf(protocol: Protocol): Protocol {
  const until = longestWindow(protocol);
  const items = protocol.items.flatMap(({ id, kind }) =>
    kind === 'avoid' ? [{ id, kind, until, then: 'ask' } as const] : [],
  );
  return { ...warningsOf(protocol, protocol.id), items };
}

/** What {@link recoveryUnder} needs to know of the page. */
export interface Held {
  readonly protocol: Protocol;
  readonly guidance: GuidanceKind;
  readonly extensions: Extensions;
  readonly zone: Zone;
}

/**
 * Like {@link recoveryAt}. If the guidance is not known, no end is: all restrictions hold until the longest window or
 * extension is over, and then none is left to show, since those without an end would seem to be all that is left.
 */
export function recoveryUnder(
  { protocol, guidance, extensions, zone }: Held,
  treatment: WrittenTime | null,
  now: number,
): Recovery {
  if (guidance === 'known') return recoveryAt(protocol, treatment, now, zone, extensions);
  const longest = Math.max(
    longestWindow(protocol),
    ...[...extensions.values()].map((each) => (typeof each === 'number' ? each : each.atLeast)),
  );
  const unclear = new Map(protocol.items.map(({ id }) => [id, { atLeast: longest }]));
  const recovery = recoveryAt(protocol, treatment, now, zone, unclear);
  return {
    ...recovery,
    restrictions: recovery.restrictions.map((state) => ({
      ...state,
      extended: extensions.has(state.item.id),
    })),
  };
}
