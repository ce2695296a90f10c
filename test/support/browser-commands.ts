import { executeServerCommand } from '@web/test-runner-commands';

/** What the device is like. What is left out is as it really is. */
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

/** Makes the browser believe it runs on another device, until the test ends. Replaces what an earlier call said. */
export async function emulate(device: Device): Promise<void> {
  touched = true;
  await executeServerCommand('emulate', device);
}

/** Sends one command of the Chrome DevTools Protocol. What it sets lasts until the test ends. */
export async function devtools<Result>(method: string, params: object = {}): Promise<Result> {
  touched = true;
  return executeServerCommand<Result, object>('devtools', { method, params });
}

// Pages are used again for the next test file: no test leaves an emulated device behind.
afterEach(async () => {
  if (touched) await executeServerCommand('reset-browser');
  touched = false;
});
