// `npm run test:mutation`: changes src/time and src/guidance in a thousand small ways, and counts which of them the
// pure tests notice. The tools are not among the project's own dependencies: they are installed here, once.
// QUICK=true leaves out what runs when a file is loaded, for which all tests have to run: the gate for each change.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

function run(command, args, options) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${here}node_modules`))
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', here], {
    shell: process.platform === 'win32',
  });
run(
  process.execPath,
  [`${here}node_modules/@stryker-mutator/core/bin/stryker.js`, 'run', `${here}stryker.config.mjs`],
  { env: { ...process.env, TZ: 'America/New_York' } },
);
