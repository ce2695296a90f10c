import { readFileSync } from 'node:fs';

/** Chains the bundle's source map through tsc's, back to the TypeScript. */
export const tscSourceMaps = () => ({
  name: 'tsc-source-maps',
  load(id) {
    if (!id.endsWith('.js') || id.includes('node_modules')) return null;
    return { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') };
  },
});
