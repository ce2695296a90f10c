// The protocol files of the element's own tests, which are TypeScript, and the check that the element makes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'aftercare-corpus-'));
const outfile = join(folder, 'corpus.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('corpus.ts', import.meta.url))],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const corpus = await import(pathToFileURL(outfile).href);
corpus.addLanguages(corpus.allLanguages);
export const {
  allLanguages,
  brokenFiles,
  builtInProtocols,
  checkProtocols,
  clinicFile,
  editedFile,
  emailAddress,
  germanPeel,
  signatureHash,
} = corpus;
rmSync(folder, { recursive: true });

/** The element's mistakes for a file's text, without suggestions, which the server does not have. */
export const elementSays = (text) =>
  checkProtocols(JSON.parse(text)).mistakes.map(({ message }) =>
    message.replace(/(unknown key|is missing|got "[^]*"), (did you mean|found) "[^]*"\??$/, '$1'),
  );
