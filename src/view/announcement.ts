import { gapIn, plainText, stopAfter } from '../languages/phrase.js';
import type { Protocol, ProtocolTexts } from '../guidance/protocol.js';
import type { Recovery } from '../guidance/recovery.js';
import type { Belief } from '../settings/believed-dates.js';
import type { WrittenTime } from '../time/written-time.js';
import { textFor } from './text-for.js';
import type { GuideView } from './guide-view.js';

interface Dated {
  readonly recovery: Recovery;
  readonly belief: Belief;
}

interface Shown extends Dated {
  readonly settings: { readonly protocol: Protocol };
  readonly wording: { readonly texts: ProtocolTexts };
  readonly view: GuideView;
  readonly changedFrom: WrittenTime | null;
}

/**
 * What screen readers announce when time has passed: the new phase, and the restrictions that have ended. If it is the date
 * that has changed, but not by the visitor: the date. `null` if nothing important has changed, or the guidance itself.
 */
export function announcement(before: Shown, after: Shown): string | null {
  if (before.settings.protocol !== after.settings.protocol) return null;
  if (!isSameDate(before, after)) return after.belief.given ? null : announcementOfDate(after);
  const isOver = (id: string) =>
    after.recovery.restrictions.some(({ item, holds }) => item.id === id && !holds);
  const ended = before.recovery.restrictions
    .filter(({ item, end, holds }) => holds && end.kind !== 'unclear' && isOver(item.id))
    .map(({ item }) => textFor(after.wording.texts.items, item.id).after ?? '');
  const { counter, title } = after.view.header;
  const { words } = after.view;
  const phase =
    before.recovery.phase?.id === after.recovery.phase?.id
      ? []
      : [`${counter}${words.stop}`, `${title}${words.stop}`];
  return [...new Set([...phase, ...ended])].filter(Boolean).join(gapIn(words)) || null;
}

function announcementOfDate({ view: { header, words }, changedFrom }: Shown): string {
  const { treated, notices, lines } = header;
  const [date = [], change = []] = treated ? [treated, ...notices] : lines;
  const text = plainText(date);
  return changedFrom ? text + stopAfter(text, words) + gapIn(words) + plainText(change) : text;
}

/** The date that was shown before, if it is the page that replaced it. */
export function dateBefore(before: Shown | null, after: Dated): WrittenTime | null {
  if (!before || after.belief.given) return null;
  if (isSameDate(before, after)) return before.changedFrom;
  const [one, other] = [before.recovery.treatment, after.recovery.treatment];
  return other && textOf(one) !== textOf(other) ? one : null;
}

function isSameDate({ belief: one }: Dated, { belief: other }: Dated): boolean {
  return JSON.stringify(one.dates) === JSON.stringify(other.dates);
}

function textOf(date: WrittenTime | null): string {
  return JSON.stringify([date?.date, date?.clock]);
}
