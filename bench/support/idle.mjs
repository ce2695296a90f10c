import { openFreshPage } from './fresh-pages.mjs';
import { call, teach } from './steps.mjs';

const SECONDS = 10;
const CATEGORIES = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

/**
 * What happens on the main threads of idle pages with 100 elements, and of an empty page:
 * tasks and timers in ten seconds, with the processor time of the tasks in milliseconds. The clock runs here.
 */
export async function measureIdle(browser, scripts, subjects) {
  const pages = [{ name: 'empty page', ...(await openFreshPage(browser)) }];
  for (const subject of subjects.filter(({ main }) => main)) {
    const opened = await openFreshPage(browser);
    await teach(opened.page, scripts[subject.tag]);
    await opened.page.evaluate(call('run'));
    await opened.page.evaluate(call('add', 100, running(subject)));
    pages.push({ name: subject.name, ...opened });
  }
  await pause(2); // for work left over from opening a page
  const events = await trace(browser, async () => {
    await Promise.all(pages.map(({ page }, index) => page.evaluate(mark, `idle-${index}`)));
    await pause(SECONDS);
  });
  await Promise.all(pages.map(({ context }) => context.close()));
  return pages.map(({ name }, index) => ({ name, ...count(events, `idle-${index}`) }));
}

/** With times of today, so that elements with a clock follow it. */
function running(subject) {
  const attributes = { ...subject.attributes };
  if ('now' in attributes) attributes.now = '';
  const yesterday = new Date(Date.now() - 864e5).toLocaleDateString('sv');
  for (const name of ['procedure-date', 'datetime'])
    if (name in attributes) attributes[name] = yesterday;
  return { ...subject, attributes };
}

function mark(name) {
  performance.mark(name);
}

function count(events, markName) {
  const { pid, tid, ts } = events.find(({ name }) => name === markName);
  const settled = ts + 500_000; // the marking itself is over by then
  const own = events.filter((each) => each.pid === pid && each.tid === tid && each.ts > settled);
  const tasks = own.filter(({ name }) => name === 'RunTask');
  return {
    tasks: tasks.length,
    timers: own.filter(({ name }) => name === 'TimerFire').length,
    frames: own.filter(({ name }) => name === 'FireAnimationFrame').length,
    cpu: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
  };
}

async function trace(browser, work) {
  const session = await browser.target().createCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  await work();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

function pause(seconds) {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
