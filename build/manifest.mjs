// The custom elements manifest, from the comments in the source: only the public API.
import { readdirSync, readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { addFrameworkPlugins } from '@custom-elements-manifest/analyzer/src/utils/cli-helpers.js';
import { LitElement } from 'lit';

const CLASS = 'AftercareGuide';

/** Members of every Lit element and the browser's callbacks are not part of this element's API. */
const isInternal = (name) =>
  name in LitElement || name in LitElement.prototype || name.endsWith('Callback');

const isPublic = ({ privacy, name }) =>
  privacy !== 'private' && privacy !== 'protected' && !isInternal(name);

/** Without fields that are of no use to readers: the place in the source, and the value of a static field. */
function published({ inheritedFrom: _, privacy: __, ...entry }) {
  if (entry.static) delete entry.default;
  const { description, type } = entry;
  return {
    ...entry,
    ...(type && { type: { text: oneLine(type.text).replace(/^\| /, '') } }),
    description: oneLine(description),
  };
}

/** Attributes of properties first; the analyzer puts those from the class's comment first. */
const rank = ({ fieldName }) => (fieldName ? 0 : 1);

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** @returns The manifest (schema 1.0.0); its paths are those of the package. */
export async function readManifest() {
  const sources = readdirSync('src/element')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/element/${file}`)
    .map((file) =>
      ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true),
    );
  const { schemaVersion, modules } = create({
    modules: sources,
    plugins: await addFrameworkPlugins({ litelement: true }),
    context: {},
  });
  const { superclass: _, ...element } = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ name }) => name === CLASS);
  element.members = element.members.filter(isPublic);
  for (const list of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'])
    element[list] = element[list].map(published);
  element.attributes.sort((one, other) => rank(one) - rank(other));
  element.description = oneLine(element.description);
  element.superclass = { name: 'LitElement', package: 'lit' };

  const path = 'dist/element/aftercare-guide.js';
  const declaration = { name: CLASS, module: path };
  const entry = (path, kind, name, declarations = []) => ({
    kind: 'javascript-module',
    path,
    declarations,
    exports: [{ kind, name, declaration }],
  });
  return {
    schemaVersion,
    modules: [
      entry(path, 'js', CLASS, [element]),
      entry('dist/index.js', 'js', CLASS),
      entry('dist/define.js', 'custom-element-definition', element.tagName),
    ],
  };
}

/** The element's own entry of a manifest. */
export const elementOf = (manifest) => manifest.modules[0].declarations[0];

/** Splits "How much is shown: … Absent: `full`." into its two halves. */
export function halvesOf({ description }) {
  const [, says, absent] = /^(.*?)(?: Absent: (.*))?$/s.exec(description);
  return { says, absent: absent ?? '' };
}

/** The values that an attribute is limited to, as text; empty if any text is allowed. */
export function valuesOf({ type }) {
  const values = type.text.split(' | ').filter((each) => /^('[^']*'|\d+)$/.test(each));
  return [...new Set(values.map((each) => each.replaceAll("'", '')))];
}

export const isFlag = ({ type }) => type.text === 'boolean';
