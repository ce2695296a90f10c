// `npm run build`: makes all of dist/.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cssCustomData, htmlCustomData, webTypes } from './editors.mjs';
import { buildEditor } from './editor.mjs';
import { buildFrontDesk } from './front-desk.mjs';
import { integrity } from './integrity.mjs';
import { buildPages } from './pages.mjs';
import { jsxModule, jsxTypes } from './jsx.mjs';
import { elementOf, readManifest } from './manifest.mjs';
import { stampVersion } from './version.mjs';

const about = JSON.parse(readFileSync('package.json', 'utf8'));
const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

rmSync('dist', { recursive: true, force: true });
// The modules for npm and the command.
run(process.execPath, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
stampVersion(about);
// The scripts for pages, and the WordPress plugin, which has the front desk's page in it.
await buildFrontDesk();
await buildEditor();
run(process.execPath, 'node_modules/rollup/dist/bin/rollup', '-c');
await buildPages();

// Files for editors and frameworks, and the `integrity` of the scripts.
const { protocolFileSchema } = await import('./protocol-schema.mjs');
const manifest = await readManifest();
const element = elementOf(manifest);
const files = {
  'custom-elements.json': json(manifest),
  'vscode.html-custom-data.json': json(htmlCustomData(element, about)),
  'vscode.css-custom-data.json': json(cssCustomData(element)),
  'web-types.json': json(webTypes(element, about)),
  'jsx.d.ts': jsxTypes(element),
  'jsx.js': jsxModule,
  'protocol.schema.json': json(protocolFileSchema(about)),
  'integrity.json': json(integrity(about)),
};
for (const [name, text] of Object.entries(files)) writeFileSync(`dist/${name}`, text);
