import type { Differences, Finding, Grades, Report } from './check-text.js';
import { differenceRow } from './difference-row.js';

/** How a word is marked on a terminal; elsewhere it stays plain. */
export type Paint = (style: 'bold' | 'warn', text: string) => string;

/** What the built-in guidance keeps to. */
const HIGHEST_GRADE = 4;
const LONGEST_SENTENCE = 15;

/** A report in words, a line an entry. */
export function reportLines(file: string, report: Report, paint: Paint): readonly string[] {
  const { mistakes, warnings, grades, differences } = report;
  const told = [
    ...mistakes.map((mistake) => findingLine(file, mistake, '')),
    ...warnings.map((warning) => findingLine(file, warning, `${paint('warn', 'warning')}: `)),
  ];
  if (mistakes.length) {
    // A file that is not there needs no count.
    return mistakes[0]?.line === null ? told : [...told, '', mended(mistakes.length)];
  }
  return [
    ...told,
    `${file}: ${paint('bold', 'no mistakes')}`,
    ...grades.flatMap((each) => ['', ...gradeLines(each, paint)]),
    ...differences.flatMap((each) => ['', ...differenceLines(each, paint)]),
  ];
}

function mended(count: number): string {
  const [mistakes, are] = count === 1 ? ['1 mistake', 'it is'] : [`${count} mistakes`, 'they are'];
  return `${mistakes}. Until ${are} mended, a guide shows the built-in guidance in place of this file.`;
}

function findingLine(file: string, { line, column, message }: Finding, label: string): string {
  const place = line === null ? `${file}:` : `${file}:${line}:${column}`;
  return printable(`${place} `) + label + printable(message);
}

function gradeLines({ procedure, language, phases }: Grades, paint: Paint): readonly string[] {
  const heading = paint('bold', `Reading grade of ${printable(`${procedure}, "${language}"`)}`);
  if (!phases) return [heading, '  not measured: the formula holds for English only'];
  const longest = phases.map((phase) => phase.longest).sort((a, b) => b.words - a.words)[0];
  return [
    `${heading} (Flesch-Kincaid, aim for ${HIGHEST_GRADE} or lower)`,
    ...table(
      phases.map(({ title, grade }) => [printable(title), grade.toFixed(1)]),
      phases.map(({ grade }) => (grade > HIGHEST_GRADE ? paint('warn', 'hard to read') : '')),
    ),
    ...(longest && longest.words > LONGEST_SENTENCE
      ? [`  longest sentence, ${longest.words} words: ${printable(longest.sentence)}`]
      : []),
  ];
}

function differenceLines(
  { procedure, builtIn, entries, words }: Differences,
  paint: Paint,
): readonly string[] {
  const common = procedure === builtIn ? '' : ', in what both have';
  const heading = paint('bold', `${procedure}, compared with the built-in ${builtIn}${common}`);
  const careless = entries.some(({ lessCareful }) => lessCareful);
  const rows = entries.map((entry) => [entry.lessCareful ? '!' : '', ...differenceRow(entry)]);
  const marks = entries.map(({ change, lessCareful }) =>
    lessCareful ? paint('warn', change) : change,
  );
  return [
    heading,
    ...(entries.length
      ? table([['', '', 'built-in', 'yours'], ...rows], ['', ...marks])
      : ['  the same entries, hours, days and answers']),
    ...(careless ? ['  ! less careful than the built-in guidance'] : []),
    ...words.map(({ language, texts, changed }) =>
      changed.length
        ? `  ${changed.length} of ${texts} texts in "${language}" are worded otherwise`
        : `  the same words in "${language}"`,
    ),
  ];
}

/** @param marks - What stands at the end of each row, already painted. */
function table(rows: readonly (readonly string[])[], marks: readonly string[]): string[] {
  const [first = []] = rows;
  const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row, index) => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column]!));
    return `  ${[...cells, marks[index]].join('   ')}`.trimEnd();
  });
}

/** A file may hold characters that would steer a terminal. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
