import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The hash of each script, in the format of `integrity`, by its path in the package. */
export function integrity({ version }) {
  const scripts = readdirSync('dist').filter((file) => /^aftercare-guide(\.\w+)?\.js$/.test(file));
  const hash = (file) =>
    createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64');
  return {
    version,
    files: Object.fromEntries(
      scripts.sort().map((file) => [`dist/${file}`, `sha384-${hash(file)}`]),
    ),
  };
}
