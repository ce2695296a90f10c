import { executeServerCommand } from '@web/test-runner-commands';
import { extractText, getDocumentProxy } from 'unpdf';
import { needs } from './engine.js';

/** The emulated device. Omitted properties stay real. */
export interface Device {
  readonly media?: 'print' | 'screen';
  readonly forcedColors?: 'active' | 'none';
  readonly colorScheme?: 'dark' | 'light';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly timeZone?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

let touched = false;

/**
 * Makes the browser believe it runs on another device, until the test ends. Replaces earlier calls. The
 * test is skipped if the engine cannot.
 */
export async function emulate(device: Device): Promise<void> {
  const { media, forcedColors, colorScheme, contrast, reducedMotion, timeZone, viewport } = device;
  if (media) needs('the medium print');
  if (forcedColors ?? colorScheme ?? reducedMotion) needs('changed preferences');
  if (contrast) needs('changed contrast');
  if (timeZone) needs('a changed time zone');
  if (viewport && viewport.width < 450) needs('a window under 450 px');
  touched = true;
  await executeServerCommand('emulate', device);
}

/** Sends one command of the Chrome DevTools Protocol. Its settings last until the test ends. Skips the test in other browsers. */
export async function devtools<Result>(method: string, params: object = {}): Promise<Result> {
  needs('the DevTools protocol');
  touched = true;
  return executeServerCommand<Result, object>('devtools', { method, params });
}

export interface Printed {
  /** The text of each sheet of paper. */
  readonly sheets: readonly string[];
  /** The text of the guide's own sheet, as it is in the page. */
  readonly text: string;
}

/**
 * Prints a page by its address, once for each set of attributes of its guide.
 *
 * @param press - Whether the guide's print button is pressed before; else it is the browser's own command.
 */
export async function printPage(
  address: string,
  attributes: readonly Readonly<Record<string, string>>[],
  press: boolean,
  paper: object = {},
): Promise<readonly Printed[]> {
  needs('the DevTools protocol');
  const results = await executeServerCommand<
    readonly { readonly data: string; readonly text: string }[],
    object
  >('print-page', { address, attributes, press, paper });
  return Promise.all(
    results.map(async ({ data, text }) => ({ sheets: await sheetsIn(data), text })),
  );
}

/** The text of each sheet of a PDF in base64, spaces collapsed. */
export async function sheetsIn(data: string): Promise<readonly string[]> {
  const file = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const { text } = await extractText(await getDocumentProxy(file), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
}

// Pages are reused for the next test file, so each test has to reset the emulated device.
afterEach(async () => {
  if (touched) await executeServerCommand('reset-browser');
  touched = false;
});
