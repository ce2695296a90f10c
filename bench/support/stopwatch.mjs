const COUNTERS = { cpu: 'TaskDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration' };

/** Runs in the page. Resolves when the changes have been painted, with the milliseconds until then. */
function paintedAfter(work) {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
  return new Promise((resolve, reject) => {
    // On a page that has been idle for a while, the next frame starts at once.
    setTimeout(async () => {
      const start = performance.now();
      try {
        await work();
        await painted();
        const wall = performance.now() - start;
        // content-visibility decides in a later frame than the first.
        await painted();
        await painted();
        // What is left for idle time counts too. Callbacks run in their order.
        await new Promise((idle) => requestIdleCallback(idle));
        resolve(wall);
      } catch (error) {
        reject(error);
      }
    }, 50);
  });
}

/**
 * Measures steps of one page in milliseconds: `cpu` and its parts on the main thread, `wall` until painted. The time
 * for measuring is measured first and subtracted.
 * @param domain - `threadTicks` counts processor time, `timeTicks` elapsed time.
 */
export async function stopwatch(session, domain = 'threadTicks') {
  const run = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  const raw = async (expression) => {
    const before = await read();
    const took = { wall: await run(`paintedAfter(() => ${expression})`) };
    const after = await read();
    for (const [name, counter] of Object.entries(COUNTERS))
      took[name] = after.get(counter) - before.get(counter);
    return took;
  };

  await run(`globalThis.paintedAfter = ${String(paintedAfter)}; 0`);
  await session.send('Performance.enable', { timeDomain: domain });
  await raw('0');
  const own = [await raw('0'), await raw('0'), await raw('0')].sort((a, b) => a.cpu - b.cpu)[1];

  return async function time(expression) {
    const took = await raw(expression);
    return { ...took, cpu: Math.max(0, took.cpu - own.cpu) };
  };
}

/** The page's memory, in bytes and nodes, after a garbage collection. */
export async function weigh(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { script: usedSize, document: embedderHeapUsedSize, nodes };
}
