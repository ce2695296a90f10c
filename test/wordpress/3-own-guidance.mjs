import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import {
  guideOf,
  PRINTED_FORM,
  printedText,
} from '../../integrations/wordpress/admin/printed-guide.js';
import { checkText } from '../../dist/command/check-text.js';
import { readJson } from '../../dist/command/json-text.js';
import { guideData } from '../../integrations/wordpress/build/guide-data.mjs';
import {
  allLanguages,
  brokenFiles,
  builtInProtocols,
  checkProtocols,
  clinicFile,
  editedFile,
  elementSays,
  emailAddress,
  germanPeel,
  signatureHash,
} from './support/corpus.mjs';
import { php } from './support/site.mjs';

const phones = JSON.parse(readFileSync(new URL('../support/phones.json', import.meta.url), 'utf8'));

const languageTags = JSON.parse(
  readFileSync(new URL('../support/language-tags.json', import.meta.url), 'utf8'),
);

/** The blocks of a text, without their markup. */
function linesOf(html) {
  const decoded = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .slice(html.search(/<h\d/))
    .split(/<\/?(?:h\d|p|li|ul|div|aftercare-guide)\b[^>]*>/)
    .map((line) =>
      line
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .map((line) =>
      line.replace(
        /&(#?\w+);/g,
        (_, name) => decoded[name] ?? String.fromCharCode(Number(name.slice(1))),
      ),
    )
    .filter(Boolean);
}

/** The mistakes that the plugin's PHP finds in many files. */
function pluginSays(texts) {
  return each(texts, `return Aftercare_Guide\\read_protocols( $text )['mistakes'];`);
}

/** Runs PHP on each of many texts. */
function each(texts, code) {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-files-'));
  const file = join(folder, 'texts.json');
  writeFileSync(file, JSON.stringify(texts));
  try {
    return php(
      `return array_map( function ( $text ) { ${code} }, json_decode( file_get_contents( '${file}' ) ) );`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('The server’s check of a protocol file', () => {
  it('finds the same mistakes in every broken file as the guide itself', () => {
    const texts = brokenFiles.map(({ data }) => JSON.stringify(data)).filter(Boolean);
    assert.ok(texts.length > 100);
    pluginSays(texts).forEach((said, index) => {
      const expected = elementSays(texts[index]);
      assert.ok(expected.length > 0);
      assert.deepEqual(new Set(said), new Set(expected), brokenFiles[index].what);
    });
  });

  it('finds the same in 1000 files after random edits', () => {
    const texts = fc
      .sample(editedFile, { numRuns: 1000, seed: 20261120 })
      .map(({ data }) => JSON.stringify(data))
      // PHP rejects lone surrogates and keys that begin with a null: for PHP such a file is not JSON.
      .filter((text) => text && text.isWellFormed() && !/\\u(d[89a-f]|0000)/.test(text));
    let refused = 0;
    pluginSays(texts).forEach((said, index) => {
      const expected = elementSays(texts[index]);
      if (expected.length) refused++;
      assert.deepEqual(new Set(said), new Set(expected), texts[index].slice(0, 20_000));
    });
    assert.ok(refused > 300 && refused < texts.length);
  });

  it('names the line that the command names, for every broken file', () => {
    const texts = brokenFiles.map(({ data }) => JSON.stringify(data, null, 2)).filter(Boolean);
    const found = each(
      texts,
      `$read = Aftercare_Guide\\read_protocols( $text );
       return array_map( function ( $path ) use ( $text ) { return Aftercare_Guide\\json_line( $text, $path )[0]; }, $read['paths'] );`,
    );
    found.forEach((lines, index) => {
      const expected = checkText(texts[index]).mistakes.map(({ line }) => line);
      const inOrder = (all) => [...all].sort((one, other) => one - other);
      assert.deepEqual(inOrder(lines), inOrder(expected), brokenFiles[index].what);
    });
  });

  it('finds where a text stops to be JSON, in 2000 texts after random edits', () => {
    const whole = JSON.stringify(clinicFile().data, null, 2).slice(0, 3000);
    const text = `{ "part": ${JSON.stringify(whole.slice(0, 200))}, "list": [1, -2.5e+3, true, null, "\\u00e9\\n"] }`;
    const signs = fc.constantFrom(...'{}[],:"0123abetrulnfs.-+ \\\n'.split(''));
    const edit = fc.tuple(fc.nat(text.length - 1), fc.boolean(), signs);
    const texts = fc
      .sample(fc.array(edit, { minLength: 1, maxLength: 2 }), { numRuns: 2000, seed: 20261129 })
      .map((edits) =>
        edits.reduce(
          (all, [at, isNew, sign]) => all.slice(0, at) + sign + all.slice(at + (isNew ? 0 : 1)),
          text,
        ),
      );
    const found = each(
      texts,
      `json_decode( $text ); return array( JSON_ERROR_NONE === json_last_error(), Aftercare_Guide\\json_places( $text )['broken'] );`,
    );
    let broken = 0;
    found.forEach(([isJson, place], index) => {
      assert.equal(place === null, isJson, texts[index]);
      if (isJson) return;
      broken++;
      const { offset } = readJson(texts[index]).broken;
      // One of them may name the start of a text, number or word, the other the character in it.
      const between = texts[index].slice(Math.min(place, offset), Math.max(place, offset));
      const isWithin = /^"|^[^\s,:{}[\]]+$/.test(between);
      assert.ok(place === offset || isWithin, `${texts[index]}: ${place}, not ${offset}`);
    });
    assert.ok(broken > 500 && broken < 2000, broken);
  });

  it('compares a signature with the same hash as the command, in 300 valid files and languages', () => {
    const valid = fc
      .sample(editedFile, { numRuns: 3000, seed: 20261129 })
      .map(({ data }) => JSON.stringify(data))
      .filter((text) => text && text.isWellFormed() && !/\\u(d[89a-f]|0000)/.test(text))
      .filter((text) => !elementSays(text).length)
      .slice(0, 290);
    const odd = clinicFile()
      .set('items[0].until', 24.5)
      .set('items[1].until', 0.1)
      .set('texts.en.tips.water', 'A/b "c" \\ \u2028 \u0001 \t é 😀 \u007f </script>');
    const texts = [...valid, JSON.stringify(odd.data), JSON.stringify(germanPeel().data)];
    texts.push(texts.at(-1).replace('"until":336', '"until":336.0'));
    assert.ok(texts.length > 100);
    const found = each(
      texts,
      `$file = json_decode( $text );
       $hashes = array();
       foreach ( Aftercare_Guide\\protocols_in( $file ) as $protocol ) {
         foreach ( Aftercare_Guide\\languages_of( $protocol ) as $language => $texts ) {
           $hashes[] = Aftercare_Guide\\signature_hash( $protocol, $language );
         }
       }
       return $hashes;`,
    );
    found.forEach((hashes, index) => {
      const file = JSON.parse(texts[index]);
      const expected = (file.protocols ?? [file]).flatMap((protocol) =>
        Object.keys(protocol.texts).map((language) => signatureHash(protocol, language)),
      );
      assert.deepEqual(hashes, expected, texts[index].slice(0, 5000));
    });
  });

  it('believes no "verified" in a file, says what each signature is worth, and sends no marks to pages', () => {
    const peel = () => germanPeel().set('texts.de.reviewed.lines', 'abcd');
    const { hash } = peel().get('texts.de.reviewed');
    const files = [
      peel(),
      peel().set('texts.de.tips.water', 'Trinken Sie, viel.'),
      peel().remove('texts.de.reviewed.verified'),
      peel().remove('texts.de.reviewed.hash'),
      peel().set('texts.de.reviewed.next', '2026-11-28'),
      peel().set('texts.de.reviewed', null),
      peel().set('texts.de.reviewed.on', '2098-01-01').set('texts.de.reviewed.next', '2099-01-01'),
      peel()
        .set('reviewed', { by: 'Dr Old', on: '2019-01-01', next: '2027-01-01' })
        .remove('texts.de.reviewed'),
    ];
    const found = each(
      files.map(({ data }) => JSON.stringify(data)),
      `$file = json_decode( $text );
       $words = Aftercare_Guide\\signatures_in_words( $file, '2026-11-29' );
       Aftercare_Guide\\verify_signatures( $file );
       return array( $words, isset( $file->texts->de->reviewed ) ? $file->texts->de->reviewed : null );`,
    );
    assert.deepEqual(
      found.map(([words]) => words),
      [
        ['de: signed by Dr. Anna Ames on 2026-11-02. The next check is due on 2027-11-02.'],
        [
          'de: words or hours were changed since Dr. Anna Ames signed them on 2026-11-02, so it counts as unsigned.',
        ],
        ['de: signed by Dr. Anna Ames on 2026-11-02. The next check is due on 2027-11-02.'],
        ['de: Dr. Anna Ames is named, but the signature has no hash, so it counts as unsigned.'],
        ['de: the check was due on 2026-11-28. Patients do not read of it. Have it signed again.'],
        ['de: not signed.'],
        [
          'de: the day on which Dr. Anna Ames signed, 2098-01-01, is still to come, so it counts as unsigned.',
        ],
        ['de: Dr Old is named, but the signature has no hash, so it counts as unsigned.'],
      ],
    );
    const [first, changed, without] = found.map(([, signature]) => signature);
    assert.deepEqual([first.verified, changed.verified, without.verified], [true, undefined, true]);
    assert.deepEqual([first.hash, first.lines], [hash, undefined]);
    assert.equal(found[6][1].verified, undefined);
  });

  it('sends no note and no source to pages, and signatures fit without them', () => {
    const noted = germanPeel().set('note', 'PRIVATE').remove('texts.de.reviewed.verified');
    for (const list of ['phases', 'items', 'signs', 'questions'])
      noted.set(`${list}[0].note`, 'PRIVATE').set(`${list}[0].facts`, ['PRIVATE']);
    const files = [noted.data, { note: 'PRIVATE', protocols: [clinicFile().data, noted.data] }];
    const sent = each(
      files.map((data) => JSON.stringify(data)),
      `remove_all_filters( 'pre_option_aftercare_guide_protocol' );
       add_filter( 'pre_option_aftercare_guide_protocol', function () use ( $text ) { return $text; } );
       return Aftercare_Guide\\own_guidance();`,
    );
    for (const html of sent) {
      assert.doesNotMatch(html, /PRIVATE|"note"|"facts"/);
      const file = JSON.parse(html.replace(/<[^>]*>/g, ''));
      const protocol = file.protocols?.[1] ?? file;
      assert.equal(protocol.texts.de.reviewed.verified, true);
      assert.equal(signatureHash(protocol, 'de'), protocol.texts.de.reviewed.hash);
      assert.deepEqual(elementSays(JSON.stringify(file.protocols ? file.protocols[1] : file)), []);
    }
  });

  it('accepts the files that the guide accepts', () => {
    const files = [
      clinicFile().data,
      germanPeel().data,
      { protocols: [germanPeel().data, clinicFile().data] },
    ];
    assert.deepEqual(pluginSays(files.map((data) => JSON.stringify(data))), [[], [], []]);
  });

  it('rejects files that are not JSON, too deep or too large', () => {
    const said = pluginSays(['{', '', '[1', '['.repeat(100_000), `"${'x'.repeat(300_000)}"`]);
    assert.match(said[0][0], /The file is not JSON: Syntax error/);
    assert.ok(said.every(({ length }) => length === 1));
    assert.match(said[4][0], /larger than 256 kB/);
  });
});

describe('The guide of the clinic’s own file, without scripts,', () => {
  /** The plugin's HTML for files, each with the text that the settings page has made of it. */
  const plugin = (files, printedOf) =>
    each(
      files.map(({ protocol, language }) => {
        const text = JSON.stringify(protocol);
        return JSON.stringify({ text, printed: printedOf(text), language });
      }),
      `$file = json_decode( $text );
       $data = json_decode( $file->printed );
       if ( $data ) $data->of = md5( $file->text );
       $options = array( 'protocol' => $file->text, 'printed' => wp_json_encode( $data ) );
       foreach ( $options as $name => $value ) {
         remove_all_filters( "pre_option_aftercare_guide_$name" );
         add_filter( "pre_option_aftercare_guide_$name", function () use ( $value ) { return $value; } );
       }
       $protocol = Aftercare_Guide\\read_protocols( $file->text )['protocols'][0];
       return Aftercare_Guide\\own_guide( $protocol, $file->language )[1];`,
    );
  const same = (files) => {
    plugin(files, printedText).forEach((guide, index) => {
      const { protocol, language } = files[index];
      const [whole] = checkProtocols(protocol).protocols;
      assert.deepEqual(guide, JSON.parse(JSON.stringify(guideOf(whole, language))));
    });
  };
  const validFiles = (numRuns, seed) =>
    fc
      .sample(editedFile, { numRuns, seed })
      .map(({ data }) => JSON.parse(JSON.stringify(data ?? null)))
      .filter((data) => data && !data.protocols && !elementSays(JSON.stringify(data)).length)
      .filter(
        (data) =>
          JSON.stringify(data).isWellFormed() && !/\\u(d[89a-f]|0000)/.test(JSON.stringify(data)),
      );

  it('is the built-in guide in every language if the file is a copy of the built-in guidance', () => {
    const protocol = JSON.parse(JSON.stringify(everyText(builtInProtocols()[0])));
    same(allLanguages.map(({ tag }) => ({ protocol, language: tag })));
    assert.equal(Object.keys(guideData()).length, 9);
  });

  it('is the same as the build would make of any valid file, with its own hours and words', () => {
    const changed = clinicFile();
    changed.set('items[0].until', 96);
    changed.set('items[1].until', 100);
    changed.set('items[2].until', 0);
    changed.set('items[3].until', null);
    changed.set('items[11].from', 48);
    changed.set('phases[1].first', ['sunscreen', 'hydrate']);
    const edited = validFiles(3000, 7);
    assert.ok(edited.length > 200);
    same(
      [changed.data, germanPeel().data, ...edited].map((protocol) => ({
        protocol,
        language: 'en',
      })),
    );
  });

  it('falls back to the first language of the file if the page’s is not in it', () => {
    same(
      ['nl', 'de-AT', 'fr', 'xx'].map((language) => ({ protocol: germanPeel().data, language })),
    );
  });

  it('has only the warnings and “Ask your clinic first” if the settings page has made no text of the file', () => {
    const files = [germanPeel().data, ...validFiles(500, 11)].map((protocol) => ({
      protocol,
      language: 'de',
    }));
    const broken = [
      () => '',
      () => JSON.stringify({ form: PRINTED_FORM, of: '', guides: [] }),
      // Made by the plugin before and after this one.
      (text) => JSON.stringify({ ...JSON.parse(printedText(text)), form: PRINTED_FORM - 1 }),
      (text) => JSON.stringify({ ...JSON.parse(printedText(text)), form: PRINTED_FORM + 1 }),
      // Made with other words.
      (text) => printedText(text).replace(/"made":"./g, '$&0'),
    ];
    broken.forEach((printedOf) =>
      plugin(files, printedOf).forEach((guide, index) => {
        const [whole] = checkProtocols(files[index].protocol).protocols;
        const { call, emergency, name, language } = guideOf(whole, 'de');
        const { ask, stop } = allLanguages.find(({ tag }) => tag === language).words;
        assert.ok(call.length > 0);
        assert.deepEqual(
          { call: guide.call, emergency: guide.emergency, name: guide.name },
          { call, emergency, name },
        );
        assert.deepEqual(guide.rows, [
          { id: '', text: ask + stop, why: null, more: null, when: null },
        ]);
        for (const list of ['openEnded', 'phases', 'usual', 'products', 'tips', 'about', 'closing'])
          assert.deepEqual(guide[list], []);
      }),
    );
  });

  it('is ignored if it was made of another file, has another form or is too large', () => {
    const text = JSON.stringify(clinicFile().data);
    const good = JSON.parse(printedText(text));
    const change = (edit) => {
      const data = structuredClone(good);
      edit(data, data.guides[0].guide);
      return JSON.stringify(data);
    };
    const edits = [
      (data) => (data.of = 'another file'),
      (data) => delete data.of,
      (data) => (data.form = 0),
      (data) => (data.form = String(PRINTED_FORM)),
      (data) => (data.more = 1),
      (data) => (data.guides = {}),
      (data) => (data.guides = [null]),
      (data) => (data.guides[0].procedure = null),
      (_, guide) => delete guide.call,
      (_, guide) => (guide.call = { 0: 'text' }),
      (_, guide) => (guide.call = [['text']]),
      (_, guide) => (guide.version = 1),
      (_, guide) => (guide.script = 'text'),
      (data) => (data.guides[0].made = 1),
      (data) => delete data.guides[0].made,
      (_, guide) => (guide.rows[0].when = 24),
      (_, guide) => (guide.rows[0].hours = 24),
      (_, guide) => delete guide.rows[0].id,
      (_, guide) => (guide.phases[0].do = 'text'),
      (_, guide) => (guide.phases[0].title = null),
      (_, guide) => (guide.tips = ['x'.repeat(2_000_000)]),
    ];
    const taken = each(
      [change(() => {}), '', 'null', '[]', '{', '['.repeat(1000), ...edits.map(change)],
      `return null !== Aftercare_Guide\\read_printed( $text, ${JSON.stringify(text).replaceAll('$', '\\$')} );`,
    );
    assert.deepEqual(taken, [true, ...taken.slice(1).map(() => false)]);
    assert.equal(taken.length, edits.length + 6);
  });

  it('is escaped, whatever is in it', () => {
    const evil = `"'><img src=x onerror=alert(1)></div><i>[gallery]`;
    const file = JSON.stringify(clinicFile().data);
    const printed = JSON.parse(printedText(file), (key, value) =>
      typeof value === 'string' && !['of', 'procedure', 'made', 'language'].includes(key)
        ? evil
        : value,
    );
    const [html] = each(
      [JSON.stringify({ file, printed: JSON.stringify(printed) })],
      `$given = json_decode( $text );
       $data = json_decode( $given->printed );
       $data->of = md5( $given->file );
       $options = array( 'protocol' => $given->file, 'printed' => wp_json_encode( $data ) );
       foreach ( $options as $name => $value )
         add_filter( "pre_option_aftercare_guide_$name", function () use ( $value ) { return $value; } );
       return Aftercare_Guide\\fallback( array() );`,
    );
    assert.ok(html.split('alert(1)').length > 60);
    for (const part of ['<img', '[gallery', '<i>']) assert.ok(!html.includes(part), part);
    assert.equal(html.match(/<div/g).length, html.match(/<\/div/g).length);
  });

  /** Texts are read lazily. */
  function everyText(protocol) {
    return { ...protocol, texts: Object.fromEntries(Object.entries(protocol.texts)) };
  }
});

describe('The attributes that a page may set', () => {
  it('are those of the tag, except the clinic’s own file and the clock', () => {
    const { modules } = JSON.parse(
      readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
    );
    const { attributes } = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'aftercare-guide');
    const said = php('return array_merge( Aftercare_Guide\\ATTRIBUTES, Aftercare_Guide\\FLAGS );');
    assert.deepEqual(new Set([...said, 'src', 'now']), new Set(attributes.map(({ name }) => name)));
    const inBlock = php('return array_values( Aftercare_Guide\\BLOCK_ATTRIBUTES );');
    for (const name of inBlock) assert.ok(said.includes(name), name);
  });
});

describe('The plugin’s output without scripts', () => {
  it('says line by line what `npx aftercare-guide html` writes, in every language', () => {
    const clinic = {
      'clinic-name': 'Rose & Sons',
      'clinic-phone': '020 7946 0018 / 07700 900123',
      'clinic-hours':
        'Mo-Fr 09:00-12:30,13:30-17:30; Sa-Su 22:00-06:00; We 00:00-24:00; 2094-01-01 off; 2095-03-28/2095-04-01 08:00-12:00; 2020-01-01 off',
      'after-hours-phone': '020 7946 0999',
      'after-hours-name': 'Night Line',
      'emergency-phone': '112',
      'clinic-email': 'care@clinic.example',
    };
    for (const { tag } of allLanguages) {
      const options = Object.entries(clinic).flatMap(([name, value]) => [`--${name}`, value]);
      const command = fileURLToPath(new URL('../../dist/command/main.js', import.meta.url));
      const args = [command, 'html', '--language', tag, '--time-zone', 'Europe/London', ...options];
      // Hours that are over are named by the command, which then writes nothing.
      const written = execFileSync(
        process.execPath,
        args.map((each) => each.replace('; 2020-01-01 off', '')),
        { encoding: 'utf8' },
      );
      const printed = php(
        `return Aftercare_Guide\\fallback( json_decode( '${JSON.stringify({ ...clinic, lang: tag }).replaceAll("'", "\\'")}', true ) );`,
      );
      assert.deepEqual(linesOf(printed), linesOf(written), tag);
      assert.ok(linesOf(printed).length > 50);
    }
  });

  it('begins every line to avoid with the “do not” of its language, and has no date', () => {
    const { texts, items } = builtInProtocols()[0];
    for (const [tag, { guide }] of Object.entries(guideData())) {
      const isAvoided = ({ id }) => items.some((item) => item.id === id && item.kind === 'avoid');
      const windows = guide.rows.filter(isAvoided);
      const lines = [...windows, ...guide.openEnded];
      assert.equal(lines.length, 9);
      for (const { text } of lines) assert.ok(text.startsWith(texts[tag].doNot), `${tag}: ${text}`);
      for (const { when } of windows) assert.match(when, /\d/);
      assert.doesNotMatch(JSON.stringify(guide), /\b(19|20)\d\d\b/);
      // What is allowed comes with its window.
      for (const [id, { after }] of Object.entries(texts[tag].items)) {
        if (!after) continue;
        const others = [...guide.rows, ...guide.openEnded].filter((line) => line.id !== id);
        assert.ok(!JSON.stringify({ ...guide, rows: others }).includes(after), after);
      }
    }
  });

  it('dials the same number as the guide for every phone in the table of cases', () => {
    const said = each(
      phones.map(({ text }) => text),
      'return Aftercare_Guide\\read_phones( $text );',
    );
    assert.ok(phones.length > 100);
    phones.forEach(({ text, dials }, index) => assert.deepEqual(said[index], dials, text));
  });

  it('chooses the same language as the guide for every tag in the table', () => {
    const said = each(
      Object.values(languageTags).flat(),
      "$tags = array_column( Aftercare_Guide\\read_data( 'languages' ), 'language' ); return Aftercare_Guide\\choose_language( $text, $tags )[1];",
    );
    const expected = Object.entries(languageTags).flatMap(([tag, tags]) => tags.map(() => tag));
    assert.ok(expected.length > 60);
    assert.deepEqual(said, expected);
  });

  it('links the e-mail addresses that the guide links, and no other', () => {
    const contacts = [
      'ann@clinic.example',
      'a@b',
      'a@b.c?cc=e@f.g',
      'a b@c.de',
      'a@b.c, d@e.f',
      '"a"@b.cd',
      'é@clinic.example',
    ];
    const said = each(contacts, 'return Aftercare_Guide\\email_address( $text );');
    const expected = contacts.map(emailAddress);
    assert.deepEqual(said, expected);
    assert.ok(expected.some(Boolean));
  });
});
