import type { ItemText, Protocol, ProtocolTexts, QuestionText } from '../guidance/protocol.js';
import { recoveryAt } from '../guidance/recovery-at.js';
import type { Recovery } from '../guidance/recovery.js';
import { addDays } from '../time/civil-date.js';
import { wholeDay } from '../time/written-time.js';
import { startOfDay, type Zone } from '../time/zone.js';
import { readingLevel } from './reading-grade.js';

/** How hard the texts of a phase are to read. */
export interface PhaseGrade {
  readonly phase: string;
  readonly title: string;
  /** Flesch-Kincaid, to one decimal. */
  readonly grade: number;
  readonly longest: { readonly words: number; readonly sentence: string };
}

/** Phases go by days, so any treatment in a zone without clock changes represents all. */
const TREATMENT = wholeDay({ year: 2026, month: 11, day: 20 });
const UTC: Zone = { name: 'UTC', offsetAt: () => 0 };

/** Grades the texts that a patient can read on the first day of each phase. */
export function phaseGrades(protocol: Protocol, texts: ProtocolTexts): readonly PhaseGrade[] {
  return protocol.phases.map(({ id, fromDay }) => {
    const firstDay = startOfDay(addDays(TREATMENT.date, fromDay), UTC);
    const recovery = recoveryAt(protocol, TREATMENT, firstDay, UTC);
    const { grade, longest } = readingLevel([
      ...linesOf(texts.phases[id]),
      ...linesShown(recovery, texts),
      ...['products', 'tips', 'about', 'closing'].flatMap((list) => linesOf(texts[list as 'tips'])),
    ]);
    const title = texts.phases[id]?.title ?? id;
    return { phase: id, title, grade: Math.round(grade * 10) / 10, longest };
  });
}

function linesShown(
  { restrictions, advice, questions, signs }: Recovery,
  texts: ProtocolTexts,
): string[] {
  return [
    ...[...restrictions, ...advice]
      .filter(({ holds }) => holds)
      .flatMap(({ item }) => sentencesOf(texts.items[item.id])),
    ...questions.flatMap(({ question }) => sentencesOf(texts.questions[question.id])),
    ...signs.flatMap(({ id }) => linesOf(texts.signs[id])),
  ];
}

/** Without the names of rows: they are no sentences, and so short that hard ones would look easy to read. */
function sentencesOf(texts: ItemText | QuestionText | undefined): string[] {
  return linesOf({ ...texts, short: null, detail: null });
}

/** Every text inside, at any depth. */
function linesOf(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts ? Object.values(texts).flatMap(linesOf) : [];
}
