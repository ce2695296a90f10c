import type { Protocol, ProtocolTexts } from '../guidance/protocol.js';
import type { Recovery } from '../guidance/recovery.js';
import { textFor } from './text-for.js';
import type { GuideView } from './guide-view.js';

interface Shown {
  readonly settings: { readonly protocol: Protocol };
  readonly recovery: Recovery;
  readonly wording: { readonly texts: ProtocolTexts };
  readonly view: GuideView;
}

/**
 * What screen readers announce when time has passed: the new phase, and the restrictions that have ended. `null` if
 * nothing important has changed, or if the date or the guidance itself changed.
 */
export function announcement(before: Shown, after: Shown): string | null {
  if (before.settings.protocol !== after.settings.protocol) return null;
  if (!isSameTreatment(before.recovery, after.recovery)) return null;
  const isOver = (id: string) =>
    after.recovery.restrictions.some(({ item, holds }) => item.id === id && !holds);
  const ended = before.recovery.restrictions
    .filter(({ item, end, holds }) => holds && end.kind !== 'unclear' && isOver(item.id))
    .map(({ item }) => textFor(after.wording.texts.items, item.id).after ?? '');
  const { counter, title } = after.view.header;
  const phase =
    before.recovery.phase?.id === after.recovery.phase?.id ? [] : [`${counter}.`, `${title}.`];
  return [...new Set([...phase, ...ended])].filter(Boolean).join(' ') || null;
}

function isSameTreatment({ treatment: one }: Recovery, { treatment: other }: Recovery): boolean {
  return one !== null && other !== null && JSON.stringify(one) === JSON.stringify(other);
}
