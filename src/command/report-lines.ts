import type { Differences, Finding, Grades, Report, Signatures } from './check-text.js';
import { writtenPath } from '../guidance/check-protocols.js';
import { differenceRow } from './difference-row.js';
import type { Misses } from './offered-languages.js';
import { HIGHEST_GRADE, LONGEST_SENTENCE } from './reading-grade.js';

/** Styles a word on a terminal; elsewhere it stays plain. */
export type Paint = (style: 'bold' | 'warn', text: string) => string;

/** A report as text, one line for each entry. */
export function reportLines(file: string, report: Report, paint: Paint): readonly string[] {
  const { mistakes, warnings, grades, differences, languages, signatures } = report;
  const toDo = signatures.flat().filter(({ isToDo }) => isToDo);
  const findings = [
    ...mistakes.map((mistake) => findingLine(file, mistake, '')),
    ...warnings.map((warning) => findingLine(file, warning, `${paint('warn', 'warning')}: `)),
    ...toDo.map(({ isWrong, ...each }) => {
      const message = `${writtenPath(each.path)}: ${each.message}`;
      return findingLine(
        file,
        { ...each, message },
        isWrong ? '' : `${paint('warn', 'warning')}: `,
      );
    }),
  ];
  if (mistakes.length) {
    // No count for a file that could not be read.
    return mistakes[0]?.line === null ? findings : [...findings, '', countLine(mistakes.length)];
  }
  const isSignedWrong = toDo.some(({ isWrong }) => isWrong);
  return [
    ...findings,
    `${file}: ${paint('bold', isSignedWrong ? 'a signature no longer counts' : 'no mistakes')}`,
    ...languages.flatMap((each) => ['', ...languageLines(each, paint)]),
    ...signatures.flatMap((each) => ['', ...signatureLines(each, paint)]),
    ...grades.flatMap((each) => ['', ...gradeLines(each, paint)]),
    ...differences.flatMap((each) => ['', ...differenceLines(each, paint)]),
  ];
}

function countLine(count: number): string {
  const [mistakes, are] = count === 1 ? ['1 mistake', 'it is'] : [`${count} mistakes`, 'they are'];
  return `${mistakes}. Until ${are} fixed, patients are asked to call the clinic.`;
}

function findingLine(file: string, { line, column, message }: Finding, label: string): string {
  const place = line === null ? `${file}:` : `${file}:${line}:${column}`;
  return printable(`${place} `) + label + printable(message);
}

function languageLines(
  { procedure, written, offered, others, instead }: Misses,
  paint: Paint,
): readonly string[] {
  const heading = paint('bold', printable(`Languages of ${procedure}: ${written.join(', ')}`));
  const read = `patients read "${printable(instead)}" instead`;
  return [
    heading,
    ...offered.map(
      (tag) => `  ${paint('warn', `not in ${printable(tag)}`)}, which your page offers: ${read}`,
    ),
    ...(others.length
      ? [`  not in ${others.join(', ')}: if your page offers one of them, ${read}`]
      : []),
  ];
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
        ? `  ${changed.length} of ${texts} texts in "${language}" are worded differently`
        : `  the same words in "${language}"`,
    ),
  ];
}

function signatureLines(states: Signatures, paint: Paint): readonly string[] {
  const heading = paint('bold', printable(`Signatures of ${states[0]?.procedure}`));
  const unsigned = states.filter(({ kind }) => kind === 'unsigned').map(({ language }) => language);
  return [
    heading,
    ...states
      .filter(({ kind }) => kind !== 'unsigned')
      .map(({ language, message, isToDo }) =>
        isToDo
          ? `  ${paint('warn', printable(`${language}: see above`))}`
          : printable(`  ${language}: ${message}`),
      ),
    ...(unsigned.length ? [printable(`  not signed: ${unsigned.join(', ')}`)] : []),
  ];
}

/** @param marks - The end of each row, already styled. */
function table(rows: readonly (readonly string[])[], marks: readonly string[]): string[] {
  const [first = []] = rows;
  const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row, index) => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column]!));
    return `  ${[...cells, marks[index]].join('   ')}`.trimEnd();
  });
}

/** Escapes control characters of the file, which could control the terminal. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
