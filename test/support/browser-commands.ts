import { executeServerCommand } from '@web/test-runner-commands';
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

// Pages are reused for the next test file, so each test has to reset the emulated device.
afterEach(async () => {
  if (touched) await executeServerCommand('reset-browser');
  touched = false;
});
