import { expect } from '@open-wc/testing';
import { AftercareGuide, checkProtocols } from '../../src/index.js';
import { iconNames } from '../../src/guidance/icons.js';
import { clinicFile, type ClinicFile } from './clinic-file.js';
import { showWithScript, windowsOf } from './rosewater.js';
import { engine } from '../support/engine.js';

/** A part of the published JSON Schema. */
interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Each heading of "Every field", with the part of the schema that its table describes. */
function tablesOfSchema(): Readonly<Record<string, Schema>> {
  const { protocol: file, protocols } = schema.definitions;
  const texts = inside(file!.properties!['texts']!);
  const each = (list: string) => inside(file!.properties![list]!);
  const textsOf = (list: string) => inside(texts.properties![list]!);
  return {
    'The file': file!,
    '`reviewed`': file!.properties!['reviewed']!.anyOf![0]!,
    'Each of `phases`': each('phases'),
    'Each of `items` that is off limits': each('items').oneOf![0]!,
    'Each of `items` that is to be done': each('items').oneOf![1]!,
    'Each of `questions`': each('questions'),
    'Each of `signs` that is usual': each('signs').oneOf![0]!,
    'Each of `signs` to call for': each('signs').oneOf![1]!,
    'Each of `products`, `tips`, `about` and `closing`': each('products'),
    'Each language of `texts`': texts,
    'Texts of a phase': textsOf('phases'),
    'Texts of an item': textsOf('items'),
    'Texts of a question': textsOf('questions'),
    'A file with several protocols': protocols!,
  };
}

/** What a list or a record contains. */
const inside = (part: Schema) => (part.items ?? part.additionalProperties)!;

type Row = readonly [key: string, needed: string, what: string];

function rowsOf({ properties = {}, required = [] }: Schema): readonly Row[] {
  return Object.entries(properties).map(([key, { description = 'no description' }]) => [
    `\`${key}\``,
    required.includes(key) ? 'yes' : 'no',
    description,
  ]);
}

let schema: { readonly definitions: Readonly<Record<string, Schema>> };
let page = '';
before(async () => {
  page = await (await fetch('/docs/protocols.md')).text();
  schema = (await (await fetch('/dist/protocol.schema.json')).json()) as typeof schema;
});

/** The tables of "Every field", by their headings. */
function tablesOf(markdown: string): Readonly<Record<string, readonly Row[]>> {
  const reference = markdown.slice(markdown.indexOf('\n## Every field'));
  return Object.fromEntries(
    reference
      .split('\n### ')
      .slice(1)
      .map((section) => {
        const [heading = '', ...lines] = section.split('\n');
        const rows = lines
          .filter((line) => line.startsWith('| `'))
          .map((line) => line.split('|').map((cell) => cell.trim()))
          .map(([, key = '', , needed = '', what = '']): Row => [key, needed, what]);
        return [heading, rows];
      }),
  );
}

/** The code blocks of a language, in their order. */
function blocks(kind: string): readonly string[] {
  return [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter(([, each]) => each === kind)
    .map(([, , text = '']) => text);
}

describe('The page on protocol files', () => {
  it('lists every field of the format, with the words of the schema', () => {
    const expected = Object.fromEntries(
      Object.entries(tablesOfSchema()).map(([heading, part]) => [heading, rowsOf(part)]),
    );
    expect(tablesOf(page)).to.deep.equal(expected);
  });

  it('describes products, tips, about and closing together, and they have the same schema', () => {
    const { properties: lists = {} } = schema.definitions['protocol']!;
    for (const list of ['tips', 'about', 'closing'])
      expect(rowsOf(inside(lists[list]!))).to.deep.equal(rowsOf(inside(lists['products']!)));
  });

  it('has examples with the results that it describes', async () => {
    const [makeup, sunscreen, words, row, sign, head, several] = blocks('json').map(
      (text) => JSON.parse(text) as Record<string, unknown>,
    );
    expect(several).to.deep.equal({ protocols: [] });
    const clinics = clinicFile();
    replace(clinics, 'items', makeup!);
    replace(clinics, 'items', sunscreen!);
    clinics.set('texts.en.items.makeup', words!['makeup']);
    expect(clinics.get('texts.en.items.direct-sun')).to.deep.include(row!['direct-sun']);
    const signs = clinics.get('signs') as { readonly id: string }[];
    const left = signs.find(({ id }) => id === sign!['id']);
    expect(left).to.deep.include(sign);
    clinics.set(
      'signs',
      signs.filter((each) => each !== left),
    );
    for (const [key, value] of Object.entries(head!)) clinics.set(key, value);

    expect(checkProtocols(clinics.data).mistakes).to.deep.equal([]);
    const guide = await showWithScript(JSON.stringify(clinics.data));
    expect(windowsOf(guide)['makeup']).to.equal('2026-11-22T15:30:00.000Z');
    expect(guide.avoid[0]?.text).to.equal('Do not wear makeup, not even mineral powder.');
    await guide.openLists();
    expect(guide.answerTo('use sunscreen')).to.equal('Not until Saturday 21 November at 15:30');
    expect(guide.callSigns).not.to.include('You get blisters or a cold sore.');
    // The page has the dates as Chromium writes them; some engines omit the comma.
    const written = (text: string) =>
      engine === 'Chromium' ? text : text.replace(/day, (?=\d)/g, 'day ');
    expect(blocks('text').map(written)).to.include(
      written(`${guide.textsOf('.imprint span').join('\n')}\n`),
    );
  });

  it('names every picture that an item can have', () => {
    const [, names = ''] = /^The names of `icon` are ([^]*?)\.\s/m.exec(page) ?? [];
    expect([...names.matchAll(/`(\w+)`/g)].map(([, name]) => name)).to.deep.equal([...iconNames]);
  });

  it('names only attributes that the tag has', () => {
    const known = AftercareGuide.observedAttributes;
    const tags = blocks('html')
      .join('')
      .matchAll(/<aftercare-guide([^>]*)>/g);
    const named = [...tags].flatMap(([, written = '']) =>
      [...written.matchAll(/([\w-]+)=/g)].map(([, name]) => name),
    );
    expect(named.length).to.be.above(5);
    expect(known).to.include.members(named);
  });

  it('names the real limits', () => {
    expect(page).to.include('more than 8784 hours (a year)');
    expect(page).to.include('more than 600 characters');
    expect(page).to.include('more than 100 entries');
    const accepted = (place: string, value: unknown) =>
      checkProtocols(clinicFile().set(place, value).data).mistakes.length === 0;
    expect(accepted('items[0].until', 8784)).to.equal(true);
    expect(accepted('items[0].until', 8785)).to.equal(false);
    expect(accepted('texts.en.signs.pus', 'x'.repeat(600))).to.equal(true);
    expect(accepted('texts.en.signs.pus', 'x'.repeat(601))).to.equal(false);
  });
});

function replace(clinics: ClinicFile, list: string, entry: Record<string, unknown>): void {
  const entries = clinics.get(list) as { readonly id: string }[];
  const index = entries.findIndex(({ id }) => id === entry['id']);
  clinics.set(`${list}[${index}]`, entry);
}
