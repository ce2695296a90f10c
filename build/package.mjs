// After tsc and Rollup: what the package holds for editors, frameworks and the `integrity` of the scripts.
import { readFileSync, writeFileSync } from 'node:fs';
import { cssCustomData, htmlCustomData, webTypes } from './editors.mjs';
import { integrity } from './integrity.mjs';
import { jsxModule, jsxTypes } from './jsx.mjs';
import { elementOf, readManifest } from './manifest.mjs';
import { protocolFileSchema } from './protocol-schema.mjs';

const about = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = await readManifest();
const element = elementOf(manifest);

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
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
