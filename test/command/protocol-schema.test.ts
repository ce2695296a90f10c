import { expect } from '@open-wc/testing';
import { microneedling } from '../../src/index.js';
import { allLanguages } from '../../src/languages/all-languages.js';
import { withProvenance } from '../../src/provenance/with-provenance.js';
import { clinicFile, type ClinicFile } from '../protocol-files/clinic-file.js';
import { describeOnce, validate } from '../support/command.js';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly [keyword: string]: unknown;
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  expect(response.ok, address).to.equal(true);
  return response.text();
}

async function published(): Promise<Schema> {
  return JSON.parse(await textOf('/dist/protocol.schema.json')) as Schema;
}

/** Every part of a schema with its path. */
function partsOf(schema: Schema, path = ''): readonly (readonly [string, Schema])[] {
  return [
    [path, schema],
    ...Object.entries(schema).flatMap(([key, inner]) =>
      typeof inner === 'object' && inner ? partsOf(inner as Schema, `${path}/${key}`) : [],
    ),
  ];
}

describeOnce('The published schema of protocol files', () => {
  it('has a title, a version and a description', async () => {
    const { version } = JSON.parse(await textOf('/package.json')) as { version: string };
    const { $schema, $id, title, description } = await published();
    expect($schema).to.equal('http://json-schema.org/draft-07/schema#');
    expect($id).to.equal(`https://unpkg.com/aftercare-guide@${version}/dist/protocol.schema.json`);
    expect(title).to.contain('aftercare-guide');
    expect(description).to.match(/\.$/);
  });

  it('explains every property', async () => {
    const properties = partsOf(await published()).flatMap(([path, { properties: found = {} }]) =>
      Object.entries(found).map(([key, { description }]) => ({
        at: `${path}.${key}`,
        description,
      })),
    );
    expect(properties.length).to.be.above(60);
    for (const { at, description } of properties) expect(description, at).to.match(/\S\.$|\?"$/);
  });

  it('rejects unknown keys wherever it names known ones', async () => {
    for (const [path, { properties, additionalProperties }] of partsOf(await published()))
      if (properties && !path.endsWith('/properties'))
        expect(additionalProperties, path).to.equal(false);
  });

  it('finds the built-in protocol valid, alone and among others', async () => {
    const { data } = clinicFile();
    const named = { $schema: './protocol.schema.json', ...data };
    const several = {
      protocols: [data, { ...data, id: 'peel' }],
      $schema: 'x',
      note: 'Two of them.',
    };
    expect(await validate([data, named, several])).to.deep.equal([[], [], []]);
    expect(data['id']).to.equal(microneedling.id);
  });

  it('finds broken ones where they are broken', async () => {
    const broken: readonly (readonly [(file: ClinicFile) => unknown, RegExp])[] = [
      [(file) => file.set('items[0].until', 'two days'), /^\/items\/0\/until must be number/],
      [(file) => file.set('items[0].until', -1), /^\/items\/0\/until must be >= 0/],
      [(file) => file.remove('items[0].until'), /^\/items\/0 must have required property 'until'/],
      [(file) => file.set('items[0].utnil', 1), /^\/items\/0 must NOT have additional properties/],
      [(file) => file.set('items[0].kind', 'never'), /^\/items\/0\/kind must be equal to constant/],
      [(file) => file.set('items[0].then', 'maybe'), /^\/items\/0\/then must be equal to one of/],
      [(file) => file.set('phases', []), /^\/phases must NOT have fewer than 1/],
      [(file) => file.set('phases[0].fromDay', 0.5), /^\/phases\/0\/fromDay must be integer/],
      [(file) => file.set('phases[0].id', 'Day 0'), /^\/phases\/0\/id must match pattern/],
      [(file) => file.set('texts.en.name', ' '), /^\/texts\/en\/name must match pattern/],
      [(file) => file.set('texts.en.tips.water', 4), /^\/texts\/en\/tips\/water must be string/],
      [
        (file) => file.set('texts.en.tips.Water', 'a'),
        /^\/texts\/en\/tips property name must be valid/,
      ],
      [
        (file) => file.set('reviewed', { by: 'Dr Ames' }),
        /^\/reviewed must have required property 'on'/,
      ],
      [
        (file) => file.set('reviewed', { by: 'Dr Ames', on: 'today', next: '2027-11-20' }),
        /^\/reviewed\/on must match format "date"/,
      ],
      [(file) => file.set('protocols', []), /^\/protocols must NOT have fewer than 1/],
      [(file) => file.set('colour', 'red'), / must NOT have additional properties/],
    ];
    const files = broken.map(([change]) => {
      const file = clinicFile();
      change(file);
      return file.data;
    });
    const found = await validate([...files, [], null, 'microneedling', { protocols: {} }]);
    for (const [index, [, expected]] of broken.entries())
      expect(
        found[index]!.some((error) => expected.test(error)),
        String(expected),
      ).to.equal(true);
    for (const errors of found.slice(broken.length)) expect(errors.length).to.be.above(0);
  });
});

describeOnce('No script contains what is for editors only', () => {
  /** The longest run of plain words, which no minifier changes. */
  function plainWords(text: string): string {
    return (text.match(/[\w ,;:]+/g) ?? []).sort((one, other) => other.length - one.length)[0]!;
  }

  const scripts = [
    'aftercare-guide.js',
    ...allLanguages.map(({ tag }) => `aftercare-guide.${tag.split('-')[0]}.js`),
    'front-desk.js',
  ];

  for (const name of scripts)
    describe(name, () => {
      let script: string;
      before(async () => {
        script = await textOf(`/dist/${name}`);
      });

      it('has no description of a field of protocol files', async () => {
        const descriptions = partsOf(await published()).flatMap(([, { description }]) =>
          typeof description === 'string' ? [plainWords(description)] : [],
        );
        // Shorter ones may be a heading by chance.
        const long = [...new Set(descriptions)].filter((words) => words.length > 24);
        expect(long.length).to.be.above(30);
        for (const words of long) expect(script.includes(words), words).to.equal(false);
      });

      it('has no note and no id of a fact', () => {
        const lists = Object.values(withProvenance(microneedling)).filter(Array.isArray);
        const notes = (lists.flat() as { note?: string }[]).flatMap(({ note }) => note ?? []);
        expect(notes.length).to.be.above(20);
        for (const note of notes) expect(script.includes(plainWords(note)), note).to.equal(false);
        expect(script).to.not.match(/\bF[0-6]\d\b/);
      });
    });

  it('and the one script has the words that patients read', async () => {
    const script = await textOf('/dist/aftercare-guide.js');
    expect(script).to.contain(microneedling.texts['en']!.items['makeup']!.text);
  });
});
