// Takes the pictures of theming.md: each block of CSS in it goes on a page with a guide, and the picture named above
// the block is taken of that. It needs a build.
import { readFile } from 'node:fs/promises';
import { puppeteerCore } from '@web/test-runner-chrome';
import { chromiumArgs, findBrowser } from '../test/support/browsers.mjs';

const file = (name) => new URL(name, import.meta.url);

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium. Run: node test/support/ensure-browsers.mjs');

const text = await readFile(file('theming.md'), 'utf8');
const script = await readFile(file('../dist/aftercare-guide.js'), 'utf8');
const browser = await puppeteerCore.launch({ executablePath, args: chromiumArgs });
const page = await browser.newPage();
await page.setViewport({ width: 640, height: 560 });

for (const [, picture, css] of text.matchAll(/\]\((theming-[\w-]+\.png)\)\s+```css\n([^]*?)```/g)) {
  await page.setContent(
    `<!doctype html><html lang="en-GB"><style>body { margin: 0; padding: 20px; font-family: sans-serif } ${css}</style>
    <aftercare-guide procedure-date="2026-11-20T15:30" now="2026-11-21T10:00" clinic-name="Rosewater Clinic"
      clinic-phone="020 7946 0018"></aftercare-guide></html>`,
  );
  await page.addScriptTag({ content: script });
  await page.evaluate(() => document.querySelector('aftercare-guide').updateComplete);
  await page.screenshot({ path: file(picture).pathname, optimizeForSpeed: false });
  console.log(`docs/${picture}`);
}
await browser.close();
