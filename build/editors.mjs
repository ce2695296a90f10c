// Data for completion and help in editors: VS Code's custom data and JetBrains' web-types.
import { isFlag, valuesOf } from './manifest.mjs';

/** https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export function htmlCustomData(element, { homepage }) {
  const references = homepage ? [{ name: 'aftercare-guide', url: homepage }] : [];
  return {
    $schema:
      'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: [
      {
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          ...(isFlag(attribute) && { valueSet: 'v' }),
          ...(valuesOf(attribute).length && {
            values: valuesOf(attribute).map((name) => ({ name })),
          }),
        })),
        references,
      },
    ],
  };
}

export function cssCustomData(element) {
  return {
    $schema:
      'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    properties: element.cssProperties.map(({ name, description, default: initial }) => ({
      name,
      description: `${description} Default: ${initial}.`,
    })),
    pseudoElements: [],
  };
}

/** https://github.com/JetBrains/web-types */
export function webTypes(element, { name, version }) {
  const js = element.members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: element.tagName,
            description: element.description,
            attributes: element.attributes.map((attribute) => ({
              name: attribute.name,
              description: attribute.description,
              ...(attribute.default !== 'undefined' && { default: attribute.default }),
              value: isFlag(attribute)
                ? { kind: 'no-value', type: 'boolean' }
                : { kind: 'plain', type: literals(attribute) },
            })),
            slots: element.slots.map(({ name: slot, description }) => ({
              name: slot,
              description,
            })),
            js: {
              properties: js.map((member) => ({
                name: member.name,
                description: member.description,
                type: member.type.text,
                ...(member.readonly && { 'read-only': true }),
              })),
              events: element.events.map((event) => ({
                name: event.name,
                description: event.description,
              })),
            },
            css: {
              properties: element.cssProperties.map((property) => ({
                name: property.name,
                description: property.description,
                default: property.default,
              })),
              parts: element.cssParts.map((part) => ({ ...part })),
            },
          },
        ],
      },
    },
  };
}

function literals(attribute) {
  const values = valuesOf(attribute);
  return values.length ? values.map((value) => `'${value}'`).join(' | ') : 'string';
}
