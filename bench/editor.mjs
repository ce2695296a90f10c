// How long after a keystroke in the guidance editor the guide beside it has followed: with the built-in guidance, and with
// all its languages in one file. Fails above its limit.
import { pathToFileURL } from 'node:url';
import { startBrowser } from './support/browser.mjs';

/** Milliseconds, half of all keystrokes. */
const LIMIT = 100;
const KEYSTROKES = 20;

const browser = await startBrowser();
let isSlow = false;
for (const all of [false, true]) {
  // A page of its own: the editor would ask before one with changes is left.
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(pathToFileURL('dist/pages/editor/editor.html').href);
  const times = await page.evaluate(measure, all, KEYSTROKES);
  times.sort((one, other) => one - other);
  const median = times[times.length >> 1];
  isSlow ||= median > LIMIT;
  const name = all ? 'all languages' : 'English';
  console.log(`${name}: ${median.toFixed(0)} ms, at most ${times.at(-1).toFixed(0)} ms`);
}
await browser.close();
if (isSlow) {
  console.error(`More than ${LIMIT} ms.`);
  process.exitCode = 1;
}

/** Runs in the page. */
async function measure(all, count) {
  const editor = document.querySelector('guidance-editor');
  const { shadowRoot } = editor;
  const find = (id) => shadowRoot.getElementById(id);
  if (all)
    for (const box of shadowRoot.querySelectorAll('.languages input'))
      if (!box.checked) {
        box.click();
        await editor.updateComplete;
      }
  find('begin').click();
  await editor.updateComplete;
  const guide = shadowRoot.querySelector('aftercare-guide');
  const field = find('items-makeup-until');
  const times = [];
  for (let key = 0; key < count; key++) {
    // Advice comes when typing pauses; it is not a part of the time.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const start = performance.now();
    field.value = String(25 + key);
    field.dispatchEvent(new Event('input'));
    await editor.updateComplete;
    await guide.updateComplete;
    guide.getBoundingClientRect(); // laid out
    times.push(performance.now() - start);
  }
  return times;
}
