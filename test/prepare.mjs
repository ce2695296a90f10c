// What the tests need before they start: browsers, software of host pages, the build, and the build's own tests.
import { execFileSync } from 'node:child_process';

const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });

node('test/support/ensure-browsers.mjs');
node('test/hosts/ensure-host-software.mjs');
node('build/package.mjs');
node('test/hosts/apps/build.mjs');
node('--test', '--test-reporter=dot', 'test/build/');
