import { inFreshPage } from './fresh-pages.mjs';
import { stopwatch, weigh } from './stopwatch.mjs';

/** Functions to run in the page. Those that render resolve when Lit has rendered. */
const actions = {
  /** The source is in the page already, so that only its parsing is measured, not its transfer. */
  run() {
    const script = document.createElement('script');
    script.textContent = globalThis.source;
    document.head.append(script);
  },
  /** Resolves when all of them have rendered. Most have after a microtask or two; others take frames. */
  async add(count, { tag, attributes, inside = '', shown, sheet }) {
    const first = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) first.setAttribute(name, value);
    first.innerHTML = inside;
    const elements = [first];
    while (elements.length < count) elements.push(first.cloneNode(true));
    document.body.append(...elements);
    if (sheet) {
      globalThis.extra ??= new CSSStyleSheet();
      extra.replaceSync(sheet);
      for (const { shadowRoot } of elements) shadowRoot.adoptedStyleSheets.push(extra);
    }
    const isShown = new Function('element', 'return Boolean(' + shown + ')');
    for (let turn = 0; !elements.every(isShown); turn++) {
      if (turn < 10) await null;
      else if (turn < 2000) await new Promise((resolve) => requestAnimationFrame(resolve));
      else throw new Error(tag + ' has not rendered.');
    }
  },
  change(tag, values) {
    for (const element of document.querySelectorAll(tag))
      for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  },
  wake() {
    window.dispatchEvent(new Event('focus'));
  },
  clear() {
    document.body.replaceChildren();
  },
};

/** Makes the actions and the script's source global in the page. */
export async function teach(page, source) {
  await page.evaluate(`globalThis.actions = { ${Object.values(actions).map(String).join()} }; 0`);
  await page.evaluate(`globalThis.source = ${JSON.stringify(source)}; 0`);
}

/** An expression for the page. */
export function call(name, ...args) {
  return `actions.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`;
}

/** Subjects that take longer than this for 100, in milliseconds, are not measured with 1,000; nor are variants. */
const PATIENCE = 2500;

/**
 * All measurements of one subject, in a fresh page: milliseconds by step, and the memory of 100 elements.
 * @param slowdown - Of the processor. The time of a slowed processor means little, so elapsed time is used there, and
 *   only for the first two elements.
 */
export async function measureSteps(browser, scripts, subject, slowdown = 1) {
  return inFreshPage(browser, async (page, session) => {
    const { tag } = subject;
    await teach(page, scripts[tag]);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const time = await stopwatch(session, slowdown === 1 ? 'threadTicks' : 'timeTicks');
    const steps = {};
    steps.script = await time(call('run'));
    steps.first = await time(call('add', 1, subject));
    steps.both = sum(steps.script, steps.first);
    steps.second = await time(call('add', 1, subject));
    if (slowdown > 1) return { steps };
    const before = await weigh(session);
    steps.hundred = await time(call('add', 100, subject));
    const weight = difference(await weigh(session), before);
    steps.attribute = await time(call('change', tag, subject.changed));
    steps.wake = await time(call('wake'));
    if (!subject.main || steps.hundred.wall > PATIENCE) return { steps, weight };
    await time(call('clear'));
    await weigh(session); // this also collects the garbage
    steps.thousand = await time(call('add', 1000, subject));
    return { steps, weight };
  });
}

function sum(one, other) {
  return Object.fromEntries(Object.keys(one).map((key) => [key, one[key] + other[key]]));
}

function difference(after, before) {
  return Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
}
