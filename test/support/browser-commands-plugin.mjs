// What tests need from the browser beyond the page. The tests' side is browser-commands.ts; what an engine
// cannot do is listed in engine.ts, and never requested from it.
import * as chromium from './chromium-commands.mjs';
import * as firefox from './firefox-commands.mjs';
import * as webkit from './webkit-commands.mjs';

const commands = {
  emulate: 'emulate',
  devtools: 'devtools',
  'print-page': 'printPage',
  'reset-browser': 'reset',
};
const sides = { chromium, firefox, webkit };

export function browserCommandsPlugin() {
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      const run = sides[browser.engine][commands[command]];
      if (!run) throw new Error(`${browser.name} has no command "${command}".`);
      const page = browser.engine === 'webkit' ? browser : browser.getPage(id);
      // The runner reads an empty result as "not my command".
      return (await run(page, payload)) ?? true;
    },
  };
}
