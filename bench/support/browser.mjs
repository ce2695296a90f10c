import { puppeteerCore as puppeteer } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from '../../test/support/browsers.mjs';

/** The Chromium of this machine. The caller closes it. */
export async function startBrowser() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium. Run: node test/support/ensure-browsers.mjs');
  return puppeteer.launch({ executablePath, args: chromiumArgs });
}
