// `npm start`: the demo as a clinic's page would load it. `npm run dev`: the same with the code in src/, and pages
// reload on each change.
import { spawn } from 'node:child_process';
import { startDemo } from './server.mjs';

const { address } = await startDemo({
  source: process.argv.includes('--source'),
  port: Number(process.env.PORT) || undefined,
});
console.log(`Demo: ${address}/demo/`);
open(`${address}/demo/`);

/** Opens the default browser if there is a display. */
function open(page) {
  const [command, ...args] =
    { darwin: ['open', page], win32: ['cmd', '/c', 'start', '', page] }[process.platform] ??
    (process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', page] : []);
  if (!command || process.env.CI) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
