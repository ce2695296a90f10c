import { microneedling } from '../protocols/microneedling/microneedling.js';

/** The built-in guidance as a file to change. */
export function builtInFile(schemaAddress: string): string {
  return `${layOut({ $schema: schemaAddress, ...microneedling }, '')}\n`;
}

/** JSON as people write it: lists of ids on one line, everything else on a line each. */
function layOut(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each === 'string' && !each.includes(' '))) {
      return `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
    }
    const lines = value.map((each) => inner + layOut(each, inner));
    return `[\n${lines.join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value) {
    const lines = Object.entries(value).map(
      ([key, each]) => `${inner}${JSON.stringify(key)}: ${layOut(each, inner)}`,
    );
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}
