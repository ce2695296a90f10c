// `COVERAGE=true npm test`: which lines and branches of src/ the tests run. V8 counts in one browser and in each process of
// the command, and writes its counts into folders; c8 reads them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Report } from 'c8';

export const isMeasured = process.env.COVERAGE === 'true';

const folder = resolve('coverage');
const ofPages = join(folder, 'pages');

/** Where Node writes its counts: the value of NODE_V8_COVERAGE for a process. */
export const ofCommands = join(folder, 'commands');

if (isMeasured) {
  rmSync(folder, { recursive: true, force: true }); // else counts of an earlier run would be added
  for (const each of [ofPages, ofCommands]) mkdirSync(each, { recursive: true });
}

const SOURCE_MAP = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/;
const SOURCES = /^http:\/\/[^/]+(\/src\/.+\.ts)$/;

/** Compiled texts of src/ by address, as the server sends them; asking the page for them loses some under load. */
const texts = new Map();

function textAt(url) {
  if (!texts.has(url))
    texts.set(
      url,
      fetch(url).then((response) => response.text()),
    );
  return texts.get(url);
}

/** As Node writes it: counts by script, and source maps of the scripts. Each script at most once, as c8 expects. */
async function toNodesForm(counts) {
  const forms = [];
  const times = new Map();
  for (const { url: address, ...count } of counts) {
    const path = SOURCES.exec(address)?.[1];
    const text = path && (await textAt(address));
    const map = text && SOURCE_MAP.exec(text)?.[1];
    if (!map) continue;
    const url = pathToFileURL(resolve(`.${path}`)).href;
    // The page of an earlier file of tests, or a frame, has a copy of its own.
    const copy = times.get(url) ?? 0;
    times.set(url, copy + 1);
    const form = (forms[copy] ??= { result: [], 'source-map-cache': {} });
    form.result.push({ ...count, url });
    form['source-map-cache'][url] = {
      lineLengths: text.split('\n').map(({ length }) => length),
      data: JSON.parse(Buffer.from(map, 'base64').toString()),
    };
  }
  return forms;
}

// The debugger keeps V8 from dropping the blocks of functions that it has counted before.
async function start(profiler) {
  await profiler.send('Profiler.enable');
  await profiler.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await profiler.send('Debugger.enable');
  await profiler.send('Debugger.setSkipAllPauses', { skip: true });
}

async function takeCounts(profiler) {
  const { result } = await profiler.send('Profiler.takePreciseCoverage');
  await profiler.send('Profiler.stopPreciseCoverage');
  await profiler.send('Profiler.disable');
  await profiler.send('Debugger.disable');
  return result;
}

/** Makes a launcher of Chromium count which code of src/ its pages run. */
export function countIn(launcher) {
  const { createNewPage, stopSession } = launcher;
  const profilers = new WeakMap();
  launcher.createNewPage = async function (...args) {
    const made = await createNewPage.apply(this, args);
    const profiler = await made.puppeteerPage.createCDPSession();
    profilers.set(made.puppeteerPage, profiler);
    await start(profiler);
    return made;
  };
  launcher.stopSession = async function (id) {
    const profiler = profilers.get(this.getPage(id));
    const forms = await toNodesForm(await takeCounts(profiler));
    for (const [copy, form] of forms.entries())
      writeFileSync(join(ofPages, `${id}-${copy}.json`), JSON.stringify(form));
    const result = await stopSession.call(this, id);
    await start(profiler); // pages are reused
    return result;
  };
}

const reportOf = (tempDirectory, reportsDirectory, include, exclude) =>
  new Report({
    tempDirectory,
    reportsDirectory: join(folder, reportsDirectory),
    include,
    exclude,
    excludeAfterRemap: true,
    extension: ['.ts', '.js'],
    reporter: ['lcovonly', 'json'],
    resolve: '',
  });

/**
 * The figures below their limits, one line each.
 *
 * @param reports - Each file counts as in the one that covers most of it: some of the command is tested by its processes,
 *   some in the pages that use it too.
 */
async function shortcomings(reports, limits) {
  const maps = [];
  for (const report of reports) maps.push(await report.getCoverageMapFromAllCoverageFiles());
  const known = [...new Set(maps.flatMap((map) => map.files()))];
  const shareOf = ({ covered, total }) => (total ? covered / total : 1);
  const countsOf = (file, kind) =>
    maps
      .filter((map) => map.files().includes(file))
      .map((map) => map.fileCoverageFor(file).toSummary().data[kind])
      .reduce((best, each) => (shareOf(each) > shareOf(best) ? each : best));
  const lines = [];
  for (const [part, needed] of Object.entries(limits)) {
    const files = known.filter((file) => file.startsWith(resolve(part) + '/'));
    if (!files.length) {
      lines.push(`${part}: nothing was counted`, '    too little: no test runs any of it');
      continue;
    }
    for (const [kind, least] of Object.entries(needed)) {
      const of = files.map((file) => [file, countsOf(file, kind)]);
      const total = of.reduce((sum, [, { total: each }]) => sum + each, 0);
      const covered = of.reduce((sum, [, { covered: each }]) => sum + each, 0);
      const percent = total ? (100 * covered) / total : 100;
      lines.push(`${part}: ${percent.toFixed(1)} % of ${kind}`);
      if (percent < least) {
        const lacking = of.filter(([, each]) => each.covered < each.total);
        lines.push(
          `    too little: ${least} % is needed`,
          ...lacking.map(
            ([file, each]) =>
              `    ${file.slice(resolve().length + 1)}: ${each.covered} of ${each.total}`,
          ),
        );
      }
    }
  }
  return lines;
}

/**
 * Prints the coverage of each part of src/ after a measured run, and fails the run if one is below its limit.
 *
 * @param limits - By folder, the least percentage of lines and of branches.
 */
export function coverageReporter(limits) {
  return {
    async stop() {
      if (!isMeasured) return;
      const { 'src/command': command, ...others } = limits;
      const pages = reportOf(ofPages, 'page-report', ['src/**'], ['src/command/**']);
      const commands = reportOf(ofCommands, 'command-report', ['src/command/**'], []);
      const commandsInPages = reportOf(ofPages, 'page-report', ['src/command/**'], []);
      const lines = [
        ...(await shortcomings([pages], others)),
        ...(await shortcomings([commands, commandsInPages], { 'src/command': command })),
      ];
      await pages.run();
      await commands.run();
      process.once('exit', () => {
        process.stdout.write(`${lines.join('\n')}\n`);
        if (lines.some((line) => line.startsWith('    too little'))) process.exitCode = 1;
      });
    },
  };
}
