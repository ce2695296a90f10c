import { sendKeys } from '@web/test-runner-commands';
import { engine } from './engine.js';

/** Types into a date or time field, part by part. WebKit's on Linux waits for the arrow key, or Tab, after each. */
export async function typeParts(...parts: readonly string[]): Promise<void> {
  for (const [index, part] of parts.entries()) {
    if (index && engine === 'WebKit') await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ type: part });
  }
}
