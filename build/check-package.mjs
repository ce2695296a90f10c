// Runs before `npm pack` and `npm publish`: without a complete build they would pack next to nothing, without an error.
import { existsSync, readFileSync } from 'node:fs';

const {
  bin,
  customElements,
  exports,
  main,
  unpkg,
  'web-types': webTypes,
} = JSON.parse(readFileSync('package.json', 'utf8'));

/** The file names in a value of `exports`, in whatever conditions. */
const filesIn = (value) =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(filesIn);

const named = [exports, bin, main, unpkg, customElements, webTypes].flatMap(filesIn);
const missing = [...new Set(named)]
  .filter((path) => !path.includes('*'))
  .filter((path) => !existsSync(path));
if (missing.length) {
  console.error(`Not packed: the build is missing or incomplete. Run "npm run build" first.
Missing: ${missing.join(', ')}`);
  process.exitCode = 1;
}
