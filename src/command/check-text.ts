import { checkProtocols, writtenPath } from '../guidance/check-protocols.js';
import { microneedling } from '../guidance/microneedling/microneedling.js';
import type { Path } from '../guidance/protocol-rules.js';
import type { Protocol } from '../guidance/protocol.js';
import { changedWords, type ChangedWords } from './changed-words.js';
import { differencesOf, type Difference } from './differences.js';
import { placeOf, readJson } from './json-text.js';
import { lineCounter, type LineAndColumn } from './line-counter.js';
import { misses, type Misses } from './offered-languages.js';
import { instead } from './unknown-key.js';
import { phaseGrades, type PhaseGrade } from './phase-grades.js';
import { signatureStates, type SignatureState } from './sign-state.js';
import { isEnglish, warningsOf, type Warning } from './warnings.js';

/** A mistake or a warning, with its place in the file; no line if the file could not be read. */
export interface Finding {
  readonly path: Path;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** The result of checking a protocol file. */
export interface Report {
  readonly mistakes: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** By protocol and language. */
  readonly grades: readonly Grades[];
  readonly differences: readonly Differences[];
  readonly languages: readonly Misses[];
  readonly signatures: readonly Signatures[];
}

/** The signatures of a protocol, one for each language. */
export type Signatures = readonly (SignatureState & Finding)[];

export interface Grades {
  readonly procedure: string;
  readonly language: string;
  /** `null` if the formula is not valid for the language. */
  readonly phases: readonly PhaseGrade[] | null;
}

export interface Differences {
  readonly procedure: string;
  /** The built-in procedure that it is compared with. */
  readonly builtIn: string;
  readonly entries: readonly Difference[];
  readonly words: readonly ChangedWords[];
}

export function failed(message: string, place: LineAndColumn | null = null): Report {
  const { line, column } = place ?? { line: null, column: null };
  const mistakes = [{ path: [], line, column, message }];
  return { mistakes, warnings: [], grades: [], differences: [], languages: [], signatures: [] };
}

/** Whether patients do not get the guidance, or read of a check that does not count, or a check is overdue. */
export function isWrong({ mistakes, signatures }: Report): boolean {
  return mistakes.length > 0 || signatures.flat().some((each) => each.isWrong);
}

/** A protocol file as the browser would read it. */
export interface Reading {
  /** Its content; `undefined` if it is not JSON. */
  readonly data: unknown;
  /** Empty if there is a mistake. */
  readonly protocols: readonly Protocol[];
  readonly mistakes: readonly Finding[];
  /** Keys that are written twice. */
  readonly repeated: readonly Finding[];
  /** The place of a value, from line 1 and column 1 on. */
  readonly placeAt: (path: Path) => LineAndColumn;
}

/** Reads the text of a protocol file. */
export function readProtocols(text: string): Reading {
  const placeAt = lineCounter(text);
  const json = readJson(text);
  if ('broken' in json) {
    const { text: message, offset } = json.broken;
    const { mistakes } = failed(message, placeAt(offset));
    return { data: undefined, protocols: [], mistakes, repeated: [], placeAt: () => placeAt(0) };
  }
  const { data, root, repeated } = json;
  const { protocols, mistakes } = checkProtocols(data);
  return {
    data,
    protocols,
    mistakes: inOrder(
      mistakes.map((mistake) => {
        const { path, at } = mistake;
        const { key, start } = placeOf(root, path);
        const message = mistake.message + instead(data, mistake);
        return { path, message, ...placeAt(at === 'key' ? key : start) };
      }),
    ),
    repeated: repeated.map(({ offset, text: message }) => ({
      path: [],
      message,
      ...placeAt(offset),
    })),
    placeAt: (path) => placeAt(placeOf(root, path).start),
  };
}

/**
 * Checks the text of a protocol file as the browser would, and adds warnings, reading grades and differences.
 *
 * @param offered - Tags of the languages that the page offers.
 * @param today - As in 2026-11-20, for signatures; without it, no date has passed.
 */
export function checkText(text: string, offered: readonly string[] = [], today?: string): Report {
  const { data, protocols, mistakes, repeated, placeAt } = readProtocols(text);
  const warnings = mistakes.length ? [] : asWritten(data).flatMap(warningsIn);
  return {
    mistakes,
    warnings: inOrder([
      ...repeated,
      ...warnings.map(({ path, text: message }) => ({
        path,
        message: `${writtenPath(path)}: ${message}`,
        ...placeAt(path),
      })),
    ]),
    grades: protocols.flatMap(gradesOf),
    differences: protocols.map(differencesFromBuiltIn),
    languages: protocols.map((protocol) => misses(protocol, offered)),
    signatures: (mistakes.length ? [] : asWritten(data)).map(([place], index) =>
      signatureStates(protocols[index]!, today).map((state) => {
        const path = [...place, ...state.path];
        return { ...state, path, ...placeAt(path) };
      }),
    ),
  };
}

/** The protocols of a valid file, each with its path. */
function asWritten(data: unknown): readonly (readonly [Path, Protocol])[] {
  const file = data as Protocol | { readonly protocols: readonly Protocol[] };
  return 'protocols' in file
    ? file.protocols.map((protocol, index) => [['protocols', index], protocol])
    : [[[], file]];
}

function warningsIn([place, protocol]: readonly [Path, Protocol]): readonly Warning[] {
  return warningsOf(protocol).map((each) => ({ ...each, path: [...place, ...each.path] }));
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ line, column }: Finding) => (line ?? 0) * 1e6 + (column ?? 0);
  return [...findings].sort((one, other) => place(one) - place(other));
}

function gradesOf(protocol: Protocol): readonly Grades[] {
  return Object.entries(protocol.texts).map(([language, texts]) => ({
    procedure: protocol.id,
    language,
    phases: isEnglish(language) ? phaseGrades(protocol, texts) : null,
  }));
}

/** For another procedure, compares only the entries that it shares with the built-in one. */
function differencesFromBuiltIn(protocol: Protocol): Differences {
  const { id: builtIn } = microneedling;
  const entries = differencesOf(microneedling, protocol);
  const isOther = protocol.id !== builtIn;
  return {
    procedure: protocol.id,
    builtIn,
    entries: isOther ? entries.filter(({ key }) => key !== null) : entries,
    words: isOther ? [] : changedWords(protocol),
  };
}
