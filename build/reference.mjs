// The API in Markdown, from the manifest.
import { readFileSync } from 'node:fs';
import { halvesOf, isFlag, valuesOf } from './manifest.mjs';

/** A cell must not contain a line break or a bare `|`. */
const cell = (text = '') => text.replaceAll('|', String.raw`\|`);

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

const code = (text) => (text ? `\`${text}\`` : '');

const isReadOut = ({ kind, attribute, static: isStatic }) =>
  kind === 'field' && !attribute && !isStatic;

/** The names of the fields of an event's detail. */
const detailOf = ({ type }) =>
  [...type.text.matchAll(/(\w+): ([^,}]+)/g)].map(([, name]) => name).join(', ');

/** For the README: what to write, and the default. */
export const attributeTable = ({ attributes }) =>
  table(
    ['attribute', 'value', 'when absent'],
    attributes.map((attribute) => {
      const { says, absent } = halvesOf(attribute);
      return [code(attribute.name), says, absent.replace(/\.$/, '')];
    }),
  );

export const eventTable = ({ events }) =>
  table(
    ['event', 'detail', 'when'],
    events.map((event) => [code(event.name), code(`{ ${detailOf(event)} }`), event.description]),
  );

export const propertyTable = ({ members }) =>
  table(
    ['property', 'type', 'what it is'],
    members
      .filter(isReadOut)
      .map((member) => [
        code(member.name),
        code(member.type.text),
        `${member.description}${member.readonly ? ' Read-only.' : ''}`,
      ]),
  );

const described = (heading, entries, name = (entry) => code(entry.name)) =>
  table(
    [heading, 'what it is'],
    entries.map((entry) => [name(entry), entry.description]),
  );

/** The error codes with their comments in the source. */
const errorCodes = () =>
  [
    ...readFileSync('src/settings/problem.ts', 'utf8').matchAll(
      /\/\*\* ([^\n]+) \*\/\n {2}\| '([\w-]+)'/g,
    ),
  ].map(([, description, name]) => ({ name, description }));

const typeOf = (attribute) => {
  if (isFlag(attribute)) return 'there or not';
  return valuesOf(attribute).map(code).join(', ') || 'text';
};

export function apiPage(element) {
  const statics = element.members.filter(({ static: isStatic }) => isStatic);
  const methods = element.members.filter(({ kind }) => kind === 'method');
  return `<!-- Written by \`npm run readme\` from the comments in src/element/; edit those. -->

# API reference

Everything that a page can rely on. The same data is in \`dist/custom-elements.json\`, the
[custom elements manifest](https://github.com/webcomponents/custom-elements-manifest), which editors read.

\`<${element.tagName}>\`: ${element.description}

## Attributes

All are optional, and each can change at any time.

${table(
  ['attribute', 'property', 'type', 'default', 'description'],
  element.attributes.map((attribute) => [
    code(attribute.name),
    code(attribute.fieldName ?? attribute.name),
    typeOf(attribute),
    attribute.default === 'undefined' ? '' : code(attribute.default),
    attribute.description,
  ]),
)}

## Properties without an attribute

${propertyTable(element)}

## Methods

${described('method', methods, ({ name, return: { type } }) => code(`${name}(): ${type.text}`))}

## Static members

Of the class, which is \`customElements.get('${element.tagName}')\` on a page and \`import { ${element.name} }\` from npm.

${described('member', statics, ({ name, type }) => code(`${name}: ${type.text}`))}

## Events

All events bubble and are composed.

${table(
  ['event', 'type', 'when'],
  element.events.map(({ name, type, description }) => [code(name), code(type.text), description]),
)}

### The codes of \`aftercare-error\`

The message names the attribute, the value as written and how to fix it. It is also logged in the console, once.

${described('code', errorCodes())}

## Slots

${described('slot', element.slots, ({ name }) => code(name) || '(default)')}

## Parts

For \`${element.tagName}::part(…)\`.

${described('part', element.cssParts)}

## States

For \`${element.tagName}:state(…)\`.

${described('state', element.cssStates)}

## Custom properties

${table(
  ['property', 'syntax', 'default', 'what it is'],
  element.cssProperties.map(({ name, type, default: initial, description }) => [
    code(name),
    code(type.text),
    code(initial),
    description,
  ]),
)}

## In editors and frameworks

- **VS Code:** in \`.vscode/settings.json\`,
  \`"html.customData": ["./node_modules/aftercare-guide/dist/vscode.html-custom-data.json"]\`, and the same with \`css.customData\` and
  \`vscode.css-custom-data.json\`.
- **JetBrains:** finds \`dist/web-types.json\` by itself.
- **React 19:** \`import 'aftercare-guide/jsx'\` once, or \`"types": ["aftercare-guide/jsx"]\` in \`tsconfig.json\`. Attributes are written as in HTML, and events as
  \`onaftercare-ready={({ detail }) => …}\`.
- **TypeScript:** \`document.querySelector('${element.tagName}')\` has the type \`${element.name}\`, and \`addEventListener\` knows the events.
`;
}
