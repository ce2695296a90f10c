import type { Protocol } from '../protocol.js';
import { en } from './en.js';
import { windows } from './windows.js';

/** The built-in guidance: hours and days from `windows.ts`, words from one file for each language. */
export const microneedling: Protocol = { ...windows, texts: { en } };
