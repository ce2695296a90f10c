// Opens a page of the demo from files on a disk, without a server. The tests' side is front-desk.ts.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const A4 = { width: 794, height: 1123 }; // CSS pixels

/** Runs in the page: fills fields in, and fires an input event for each. */
function fillIn(fields) {
  for (const [id, value] of Object.entries(fields)) {
    const field = document.getElementById(id) ?? document.getElementById(`hours-${id}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

async function openFile(page, { file, fields, button }) {
  const log = [];
  const requests = [];
  page.on('console', (message) => log.push(message.text()));
  page.on('pageerror', (error) => log.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  const folder = pathToFileURL(`${path.resolve()}/`).href;
  await page.goto(new URL(file, folder).href);
  await page.evaluate(fillIn, fields);
  if (button) {
    await page.$eval(`#${button}`, (found) => found.click());
    await page.waitForFunction(() => document.querySelector('#script-hash').textContent);
  }
  const text = await page.evaluate(() => document.body.innerText);
  const printOn = async (format) =>
    Buffer.from(await page.pdf({ format, preferCSSPageSize: true })).toString('base64');
  const [pdf, letter] = [await printOn('A4'), await printOn('Letter')];
  await page.setViewport({ ...A4, deviceScaleFactor: 3 });
  await page.emulateMediaType('print');
  const sheet = await page.screenshot({ encoding: 'base64' });
  // The browser's own pictures, such as the icon of a date field, come from no file.
  const asked = requests.filter((each) => !each.startsWith('data:'));
  return { log, text, requests: asked.map((each) => each.replace(folder, '')), pdf, letter, sheet };
}

export function filePagePlugin() {
  return {
    name: 'file-page',
    async executeCommand({ command, payload, session }) {
      if (command !== 'file-page') return undefined;
      const testPage = session.browser.getPage(session.id);
      const page = await testPage.browser().newPage();
      try {
        return await openFile(page, payload);
      } finally {
        await page.close();
        await testPage.bringToFront();
      }
    },
  };
}
