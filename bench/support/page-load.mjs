import { inFreshPage, publish } from './fresh-pages.mjs';

/** Runs in the page from the start. Stores when the page was painted with the element in it, in milliseconds. */
function watch(tag, isShown) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  globalThis.painted = (async () => {
    let element = null;
    while (!element || !isShown(element)) {
      await frame();
      element = document.querySelector(tag);
    }
    await frame();
    await task();
    const wall = performance.now();
    for (let more = 0; more < 2; more++) await frame();
    await task();
    return wall;
  })();
}

/**
 * A page like a clinic's: some text, the tag in the markup, the script in a separate file, deferred.
 * @returns Milliseconds from the navigation on: `wall` until painted, `cpu` of the main thread.
 */
export async function measurePageLoad(browser, scripts, subject, slowdown = 1) {
  const { tag, shown } = subject;
  publish(`/${tag}.js`, 'text/javascript', scripts[tag]);
  const address = publish(`/${tag}.html`, 'text/html', pageWith(subject));
  return inFreshPage(browser, async (page, session) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const isShown = `(element) => Boolean(${shown})`;
    await page.evaluateOnNewDocument(`(${String(watch)})(${JSON.stringify(tag)}, ${isShown})`);
    await page.goto(address);
    const wall = await page.evaluate('painted');
    const { metrics } = await session.send('Performance.getMetrics');
    const { value } = metrics.find(({ name }) => name === 'TaskDuration');
    return { wall, cpu: value * 1000 };
  });
}

function pageWith({ tag, attributes, inside = '' }) {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<script src="/${tag}.js" defer></script></head>
<body><h1>After your treatment</h1><p>What to do, and what to leave.</p>
<${tag}${written.join('')}>${inside}</${tag}></body></html>`;
}
