// Types for JSX with React 19: attributes as in HTML, because React also sets those before the element is defined and
// on the server.
import { isFlag, valuesOf } from './manifest.mjs';

function typeOf(attribute) {
  const values = valuesOf(attribute);
  if (isFlag(attribute)) return "boolean | ''";
  return (
    values
      .map((value) => (/^\d+$/.test(value) ? `${value} | '${value}'` : `'${value}'`))
      .join(' | ') || 'string'
  );
}

const line = (description, name, type) =>
  `  /** ${description} */\n  ${name.includes('-') ? `'${name}'` : name}?: ${type} | undefined;`;

export function jsxTypes(element) {
  // `protocol` has a line of its own: the property takes more than the attribute.
  const written = element.attributes.filter(({ name }) => name !== 'protocol');
  const attributes = written.map((each) => line(each.description, each.name, typeOf(each)));
  const events = element.events.map(({ name, description }) =>
    line(description, `on${name}`, `((event: CustomEvent<AftercareEvents['${name}']>) => void)`),
  );
  const { description } = element.members.find(({ name }) => name === 'protocol');
  return `import type { HTMLAttributes, RefAttributes } from 'react';
import type { AftercareEvents, AftercareGuide, ProtocolFile } from './index.js';

/** The props of \`<${element.tagName}>\` in JSX. */
export interface AftercareGuideProps extends HTMLAttributes<AftercareGuide>, RefAttributes<AftercareGuide> {
${[...attributes, line(description, 'protocol', 'ProtocolFile | string | null'), ...events].join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${element.tagName}': AftercareGuideProps;
    }
  }
}
`;
}

/** An empty module: an import for the types may stay in the built code. */
export const jsxModule = 'export {};\n';
