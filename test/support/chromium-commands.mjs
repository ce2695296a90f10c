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
