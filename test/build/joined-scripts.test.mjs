import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { builtLanguages, joinedLanguages } from '../../build/script/joined-languages.mjs';
import { cutScript, joinScript, scriptName } from '../../dist/command/script-parts.js';

// A script joined from the published one, as the command, the configurator and the WordPress plugin make it.

const read = (name) => readFileSync(`dist/${name}`, 'utf8');
const all = cutScript(read('aftercare-guide.js'));
const NAMES = [...all.languages.keys()];

describe('A joined script', () => {
  /** The whole build of the script, with these languages only. */
  async function built(names) {
    // Its plugins are for one build.
    const [config] = (await import(`../../rollup.config.mjs?${names.join()}`)).default;
    const { languages } = await builtLanguages();
    const some = new Map([...languages].filter(([name]) => names.includes(name)));
    const first = [names[0], some.get(names[0])];
    const plugins = config.plugins.filter(
      ({ name }) => name !== 'joined-languages' && !name.includes('license'),
    );
    const bundle = await rollup({
      input: config.input,
      plugins: [...plugins, joinedLanguages(new Map([first, ...some]))],
    });
    const { output } = await bundle.generate(config.output);
    await bundle.close();
    return output[0].code;
  }

  for (const names of [
    ['en', 'es'],
    ['zh', 'ar'],
    ['pl', 'pt', 'de', 'fr'],
  ])
    it(`of ${names.join(', ')} is byte for byte what a build of these gives`, async () => {
      assert.equal(joinScript(all, names), await built(names));
    });

  it('is byte for byte the script that the build has made, for each language alone and for all', () => {
    for (const name of NAMES)
      assert.equal(joinScript(all, [name]), read(`aftercare-guide.${name}.js`), name);
    assert.equal(joinScript(all, NAMES), read('aftercare-guide.js'));
  });

  it('of two languages is the script of the first with one line more, for all 72 pairs', () => {
    for (const one of NAMES)
      for (const other of NAMES.filter((name) => name !== one)) {
        const lines = read(`aftercare-guide.${one}.js`).split('\n');
        const own = (name) =>
          read(`aftercare-guide.${name}.js`)
            .split('\n')
            .find((line) => line.startsWith('["'));
        const index = lines.indexOf(own(one));
        assert.ok(index > 0);
        lines.splice(index, 1, `${own(one)},`, own(other));
        assert.equal(joinScript(all, [one, other]), lines.join('\n'), `${one} ${other}`);
      }
  });

  it('is the same whatever the order of its languages, apart from the first, and if one is named twice', () => {
    const script = joinScript(all, ['es', 'en', 'ar']);
    assert.equal(joinScript(all, ['es', 'ar', 'en', 'ar', 'es']), script);
    assert.notEqual(joinScript(all, ['en', 'es', 'ar']), script);
    assert.equal(scriptName(['es', 'pl', 'en', 'pl', 'es']), scriptName(['es', 'en', 'pl']));
    assert.equal(scriptName(['es', 'pl', 'en']), 'aftercare-guide.es.en.pl.js');
  });

  it('can be cut and joined again', () => {
    const some = cutScript(joinScript(all, ['it', 'pl', 'zh']));
    assert.deepEqual([...some.languages.keys()], ['it', 'pl', 'zh']);
    assert.equal(joinScript(some, ['pl']), read('aftercare-guide.pl.js'));
  });
});
