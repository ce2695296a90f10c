import { strToU8, zipSync } from 'fflate';

/** Files in a zip have a time; this is the earliest possible one, always the same. */
const TIME = new Date(1980, 0, 1);

/**
 * A zip in which the same files give the same bytes.
 *
 * @param files - Text or bytes by path.
 */
export function zipOf(files) {
  const paths = Object.keys(files).sort();
  const bytes = (content) => (typeof content === 'string' ? strToU8(content) : content);
  return zipSync(
    Object.fromEntries(
      paths.map((path) => [path, [bytes(files[path]), { mtime: TIME, level: 9 }]]),
    ),
  );
}
