import process from 'node:process';
import type { Paint } from './report-lines.js';

// Exit statuses.
export const DONE = 0;
export const WRONG = 1;
export const NOT_UNDERSTOOD = 2;

export function print(text: string): number {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return DONE;
}

export function fail(text: string): number {
  process.stderr.write(`${text}\n`);
  return WRONG;
}

export function paint(...[style, text]: Parameters<Paint>): string {
  const { stdout, env } = process;
  if (!stdout.isTTY || env['NO_COLOR'] || env['TERM'] === 'dumb') return text;
  return style === 'warn' ? `\u001b[33m${text}\u001b[39m` : `\u001b[1m${text}\u001b[22m`;
}
