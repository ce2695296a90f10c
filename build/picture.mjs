// Takes the README's pictures of the build: docs/guide.webp, the guide on a phone and in a page, and docs/editor.webp, the
// guidance editor.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { puppeteerCore as puppeteer } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from '../test/support/browsers.mjs';

const script = readFileSync('dist/aftercare-guide.js', 'utf8');
/** A font that every machine has, as on a phone with Android. */
const faces = [400, 600].map((weight) => {
  const file = `node_modules/@fontsource/roboto/files/roboto-latin-${weight}-normal.woff2`;
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: Roboto; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`;
});
const guide = `<aftercare-guide procedure-date="2026-11-20T15:30" now="2026-11-21T10:00" time-zone="Europe/London"
  lang="en-GB" clinic-name="Rosewater Clinic" clinic-phone="020 7946 0018"></aftercare-guide>`;
const page = `<!doctype html>
<html lang="en-GB">
  <meta charset="utf-8">
  <style>
    ${faces.join('\n')}
    body { display: flex; gap: 32px; align-items: start; margin: 0; padding: 32px; background: #e9eeec; font-family: Roboto, sans-serif }
    .phone { inline-size: 360px; flex: none } .page { inline-size: 760px; flex: none }
  </style>
  <div class="phone">${guide}</div><div class="page">${guide}</div>`;

const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs });
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1216, height: 900, deviceScaleFactor: 1.5 });
  await tab.setContent(page);
  await tab.addScriptTag({ content: script });
  await tab.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  writeFileSync('docs/guide.webp', await tab.screenshot({ type: 'webp', quality: 80 }));
  await takeEditor(await browser.newPage());
} finally {
  await browser.close();
}

/** With an hour that was changed, and the guide beside it. */
async function takeEditor(tab) {
  await tab.setBypassCSP(true);
  await tab.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1.5 });
  await tab.goto(pathToFileURL('dist/pages/editor/editor.html').href);
  await tab.addStyleTag({
    content: `${faces.join('\n')} body, guidance-editor { font-family: Roboto, sans-serif } .masthead { display: none }`,
  });
  await tab.evaluate(async () => {
    const editor = document.querySelector('guidance-editor');
    const find = (id) => editor.shadowRoot.getElementById(id);
    const write = (id, value) => {
      find(id).value = value;
      find(id).dispatchEvent(new Event('input'));
    };
    find('begin').click();
    await editor.updateComplete;
    write('treated', '2026-11-20T15:30');
    write('items-makeup-until', '12');
    // Advice comes a moment later.
    await new Promise((resolve) => setTimeout(resolve, 600));
    find('restrictions-title').scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  writeFileSync('docs/editor.webp', await tab.screenshot({ type: 'webp', quality: 80 }));
}
