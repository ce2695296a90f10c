import { readFileSync, writeFileSync } from 'node:fs';

/** The npm entries are not bundled, so the version is written into tsc's output. */
export function stampVersion({ version }) {
  for (const file of ['dist/version.js', 'dist/version.d.ts']) {
    const text = readFileSync(file, 'utf8');
    if (!text.includes('0.0.0-dev')) throw new Error(`${file} has no place for the version.`);
    writeFileSync(file, text.replace('0.0.0-dev', version));
  }
}
