// `npm run bench`: what the element costs a page, compared with other elements, into RESULTS.md. `npm run bench
// lighthouse`: Lighthouse on the landing page. `npm run bench patient`: how far a patient scrolls for an answer. `npm run
// bench editor`: how fast the guide in the guidance editor follows. `npm run bench -- --gate`: whether the guide has become
// slower. All measure the existing build, and some install what they need the first time.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MEASURES = {
  cost: './cost.mjs',
  lighthouse: './lighthouse.mjs',
  patient: './patient.mjs',
  editor: './editor.mjs',
  '--gate': './gate.mjs',
};
/** These need nothing but the project's own packages. */
const BARE = ['patient', 'editor'];

const here = fileURLToPath(new URL('.', import.meta.url));
const [name = 'cost'] = process.argv.slice(2);
if (!Object.hasOwn(MEASURES, name)) {
  console.error(`npm run bench -- [${Object.keys(MEASURES).join(' | ')}]`);
  process.exit(name === '--help' ? 0 : 2);
}
if (!existsSync('dist/aftercare-guide.js')) throw new Error('Build first: npm run build');

/** npm writes this file once everything is installed. */
const installed = `${here}node_modules/.package-lock.json`;
const isInstalled =
  existsSync(installed) &&
  statSync(installed).mtimeMs >= statSync(`${here}package-lock.json`).mtimeMs;
if (!isInstalled && !BARE.includes(name))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
await import(MEASURES[name]);
