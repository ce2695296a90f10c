// Over the Chrome DevTools Protocol.

const allowed = [
  /^Emulation\./,
  /^Performance\./,
  /^Accessibility\.getFullAXTree$/,
  /^HeapProfiler\.collectGarbage$/,
  /^Page\.(captureScreenshot|printToPDF)$/,
];
const viewport = { width: 800, height: 600 };

/** Emulation lasts as long as its DevTools session, so a page has one session for all its commands. */
const sessions = new WeakMap();

async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

export async function emulate(page, wanted) {
  const features = [
    ['forced-colors', wanted.forcedColors],
    ['prefers-color-scheme', wanted.colorScheme],
    ['prefers-contrast', wanted.contrast],
    ['prefers-reduced-motion', wanted.reducedMotion],
  ].map(([name, value = '']) => ({ name, value }));
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', { media: wanted.media ?? '', features });
  await session.send('Emulation.setTimezoneOverride', { timezoneId: wanted.timeZone ?? '' });
  await page.setViewport(wanted.viewport ?? viewport);
}

export async function devtools(page, { method, params }) {
  if (!allowed.some((pattern) => pattern.test(method)))
    throw new Error(`${method} is not on the list in chromium-commands.mjs.`);
  return (await sessionOf(page)).send(method, params);
}

export async function reset(page) {
  await sessions.get(page)?.detach();
  sessions.delete(page);
  await page.setViewport(viewport);
}

/**
 * Opens an address in a page of its own, whose print button prints nothing by itself, and prints it once for each set of
 * attributes of its guide. In frames there would be no page to print.
 *
 * @returns each as PDF in base64, and the text of the guide's own sheet, with its dates in full; '' if no script has run.
 */
export async function printPage(page, { address, attributes, press, paper = {} }) {
  const printed = await page.browser().newPage();
  try {
    await printed.evaluateOnNewDocument(() => {
      window.print = () => {};
    });
    await printed.goto(new URL(address, page.url()).href);
    const session = await printed.createCDPSession();
    const results = [];
    for (const each of attributes) {
      const text = await printed.evaluate(showGuide, each, press);
      results.push({ text, ...(await session.send('Page.printToPDF', paper)) });
    }
    return results;
  } finally {
    await printed.close();
    await page.bringToFront();
  }
}

/** Runs in the page. */
async function showGuide(attributes, press) {
  const guidesIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => {
      if (each.localName === 'aftercare-guide') return [each];
      return each.shadowRoot ? guidesIn(each.shadowRoot) : [];
    });
  const guides = guidesIn(document);
  // On a page without the script there is no sheet.
  if (!guides.some(({ shadowRoot }) => shadowRoot)) return '';
  const settle = async () => {
    for (const guide of guides) while (!(await guide.updateComplete));
  };
  for (const [name, value] of Object.entries(attributes)) guides[0].setAttribute(name, value);
  await settle();
  dispatchEvent(new Event('beforeprint'));
  const sheet = guides.map(({ shadowRoot }) => shadowRoot.querySelector('.sheet')).find(Boolean);
  const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  let text = '';
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    // Short dates are for the screen.
    if (!parentElement.closest('[aria-hidden=true]')) text += ` ${data}`;
  }
  dispatchEvent(new Event('afterprint'));
  await settle();
  const buttons = guides[0].shadowRoot.querySelectorAll('[part=tools] button');
  if (press) [...buttons].at(-1).click();
  return text;
}
