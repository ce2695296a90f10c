import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { rollup } from 'rollup';
import { smallValibot } from '../../build/script/small-valibot.mjs';
import { checkProtocols } from '../../dist/guidance/check-protocols.js';

// `npm run test:long` checks 30,000 files.
const numRuns = Number(process.env.FILES ?? 1500);
const seed = 20261120;

const asModule = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

/** The check of a protocol file as it is in the one script. */
async function checkInScript() {
  const bundle = await rollup({
    input: 'dist/guidance/check-protocols.js',
    plugins: [smallValibot()],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return (await asModule(output[0].code)).checkProtocols;
}

/** The edited files of the tests in the browser. */
async function editedFiles() {
  const { outputFiles } = await build({
    entryPoints: ['test/protocol-files/random-edits.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    external: ['fast-check'],
  });
  const fastCheck = import.meta.resolve('fast-check');
  const { editedFile } = await asModule(
    outputFiles[0].text.replaceAll('"fast-check"', JSON.stringify(fastCheck)),
  );
  return editedFile;
}

const small = await checkInScript();
const editedFile = await editedFiles();

describe('The small valibot of the script', () => {
  it(`says of edited protocol files what valibot says: ${numRuns} files`, () => {
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(editedFile, ({ data }) => {
        const expected = checkProtocols(data);
        assert.deepEqual(small(data), expected);
        counts[expected.mistakes.length ? 'refused' : 'accepted']++;
      }),
      { seed, numRuns },
    );
    // Or else it would say little of one of the two.
    assert.ok(counts.accepted > numRuns / 10 && counts.refused > numRuns / 10);
  });

  it('says the same of any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.boolean(), (value, several) => {
        const data = several ? { protocols: value } : value;
        assert.deepEqual(small(data), checkProtocols(data));
      }),
      { seed, numRuns },
    );
  });
});
