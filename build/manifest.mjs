// The custom elements manifest, from the comments in the source: what a page can rely on and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { addFrameworkPlugins } from '@custom-elements-manifest/analyzer/src/utils/cli-helpers.js';
import { LitElement } from 'lit';

const CLASS = 'AftercareGuide';

/** What every Lit element has, and what the browser calls, is no part of the contract of this one. */
const isLits = (name) =>
  name in LitElement || name in LitElement.prototype || name.endsWith('Callback');

const isPublic = ({ privacy, name }) =>
  privacy !== 'private' && privacy !== 'protected' && !isLits(name);

/** Neither where in the sources a thing was found nor what a static field is set to says anything to a reader. */
function published({ inheritedFrom: _, privacy: __, ...entry }) {
  if (entry.static) delete entry.default;
  const { description, type } = entry;
  return {
    ...entry,
    ...(type && { type: { text: oneLine(type.text).replace(/^\| /, '') } }),
    description: oneLine(description),
  };
}

/** The analyzer begins with what the class's own comment names. */
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

/** "How much is shown: … Absent: `full`." in its two halves. */
export function halvesOf({ description }) {
  const [, says, absent] = /^(.*?)(?: Absent: (.*))?$/s.exec(description);
  return { says, absent: absent ?? '' };
}

/** The values that an attribute is limited to, as text; nothing where any text will do. */
export function valuesOf({ type }) {
  const values = type.text.split(' | ').filter((each) => /^('[^']*'|\d+)$/.test(each));
  return [...new Set(values.map((each) => each.replaceAll("'", '')))];
}

export const isFlag = ({ type }) => type.text === 'boolean';
