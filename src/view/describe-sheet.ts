import { recoveryAt } from '../recovery/recovery-at.js';
import type { Recovery } from '../recovery/recovery.js';
import { civilDateAt, startOfDay } from '../time/zone.js';
import { describeAdvice, type Wording } from './describe-advice.js';
import type { Surroundings } from './describe-header.js';
import type { AdviceView, ChapterView, SheetView } from './guide-view.js';

/**
 * The whole course as it is on the treatment day: every restriction with its end, every phase with what is new in
 * it, every sign. The same whenever it is printed.
 */
export function describeSheet(
  { treatment }: Recovery,
  now: number,
  chapters: readonly ChapterView[],
  wording: Wording,
  { protocol, extensions }: Surroundings,
): SheetView {
  const { texts, calendar } = wording;
  const { zone } = calendar;
  // Of the usual signs, those of the first day; of the warnings, those too that count from a later hour on.
  const first = startOfDay(treatment?.date ?? civilDateAt(now, zone), zone);
  const start = recoveryAt(protocol, treatment, first, zone, extensions);
  const { avoid, lasting, usual } = describeAdvice(start, [], wording);
  const signs = (level: 'call' | 'emergency') =>
    protocol.signs.filter((sign) => sign.level === level).map(({ id }) => texts.signs[id] ?? '');
  const said = new Set<string>();
  return {
    phases: chapters.map(({ title, from, read }) => {
      const { main, advice } = read();
      return { title, from, main, do: unsaid(advice, said) };
    }),
    avoid,
    lasting,
    usual,
    call: signs('call'),
    emergency: signs('emergency'),
  };
}

/** What no phase before it has said. */
function unsaid({ do: items }: AdviceView, said: Set<string>): AdviceView['do'] {
  const fresh = items.filter(({ id }) => !said.has(id));
  for (const { id } of fresh) said.add(id);
  return fresh;
}
