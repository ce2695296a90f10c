// Over WebDriver BiDi. It cannot emulate media, so Firefox's own overrides are set in its chrome window; for that
// it is started with --remote-allow-system-access.

const viewport = { width: 800, height: 600 };

/** Runs in Firefox's chrome window. @returns what could not be set. */
function override(values) {
  const faults = [];
  for (const { browsingContext } of globalThis.gBrowser.browsers)
    for (const [name, value] of Object.entries(values)) {
      if (!(name in browsingContext)) faults.push(`no ${name}`);
      else browsingContext[name] = value;
    }
  return faults.join(', ');
}

/** Runs a function in Firefox's chrome window. @throws What the function throws. */
async function inInterface(page, run, ...parameters) {
  const bidi = page.browser().connection;
  const { result: tree } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result: answer } = await bidi.send('script.evaluate', {
    target: { context: tree.contexts[0].context },
    awaitPromise: false,
    expression: `(${String(run)})(${parameters.map((each) => JSON.stringify(each)).join(', ')})`,
  });
  if (answer.exceptionDetails) throw new Error(`In Firefox: ${answer.exceptionDetails.text}`);
  return answer.result.value;
}

/**
 * Focuses the page. A window that an earlier test has opened would keep the focus; so would Firefox's own controls,
 * if an earlier test has left the page with Tab.
 */
export async function takeKeyboard(page) {
  await page.bringToFront();
  await inInterface(page, () => globalThis.gBrowser.selectedBrowser.focus());
}

export async function emulate(page, wanted) {
  const values = {
    forcedColorsOverride: wanted.forcedColors ?? 'none',
    mediumOverride: wanted.media ?? '',
    prefersColorSchemeOverride: wanted.colorScheme ?? 'none',
    prefersReducedMotionOverride: wanted.reducedMotion ?? 'none',
  };
  const faults = await inInterface(page, override, values);
  if (faults) throw new Error(`Firefox cannot be emulated so: ${faults}`);
  await page.emulateTimezone(wanted.timeZone);
  await page.setViewport(wanted.viewport ?? viewport);
}

export function reset(page) {
  return emulate(page, {});
}
