import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { AftercareGuide, checkProtocols } from '../../src/index.js';
import { protocolSchema, protocolsSchema } from '../../src/guidance/protocol.js';
import { clinicFile, type ClinicFile } from './clinic-file.js';
import { showWithScript, windowsOf } from './rosewater.js';
import { engine } from '../support/engine.js';

/** A part of the schema; what it is made of depends on its kind. */
interface Schema extends v.GenericSchema {
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, Schema>>;
}

const file = protocolSchema as unknown as Schema;
const texts = inside(field(file, 'texts'));

/** Each heading of "Every field", with what its table is about. */
const TABLES: Readonly<Record<string, Schema>> = {
  'The file': file,
  '`reviewed`': field(file, 'reviewed'),
  'Each of `phases`': inside(field(file, 'phases')),
  'Each of `items` that is off limits': inside(field(file, 'items')).options![0]!,
  'Each of `items` that is to be done': inside(field(file, 'items')).options![1]!,
  'Each of `questions`': inside(field(file, 'questions')),
  'Each of `signs` that is usual': inside(field(file, 'signs')).options![0]!,
  'Each of `signs` to call for': inside(field(file, 'signs')).options![1]!,
  'Each of `products`, `tips`, `about` and `closing`': inside(field(file, 'products')),
  'Each language of `texts`': texts,
  'Texts of a phase': inside(field(texts, 'phases')),
  'Texts of an item': inside(field(texts, 'items')),
  'Texts of a question': inside(field(texts, 'questions')),
  'A file with several protocols': protocolsSchema as unknown as Schema,
};

function bare(schema: Schema): Schema {
  return schema.wrapped ? bare(schema.wrapped) : schema;
}

function field(schema: Schema, key: string): Schema {
  return bare(bare(schema).entries![key]!);
}

/** What a list or a record holds. */
function inside(schema: Schema): Schema {
  return bare((schema.item ?? schema.value)!);
}

function descriptionOf(schema: Schema): string | undefined {
  return v.getDescription(schema) ?? (schema.wrapped && descriptionOf(schema.wrapped));
}

type Row = readonly [key: string, needed: string, what: string];

function rowsOf(schema: Schema): readonly Row[] {
  return Object.entries(bare(schema).entries!).map(([key, each]) => [
    `\`${key}\``,
    each.type === 'optional' ? 'no' : 'yes',
    descriptionOf(each) ?? 'no description',
  ]);
}

let page = '';
before(async () => {
  page = await (await fetch('/docs/protocols.md')).text();
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

/** The blocks of a kind, in their order. */
function blocks(kind: string): readonly string[] {
  return [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter(([, each]) => each === kind)
    .map(([, , text = '']) => text);
}

describe('The page on protocol files', () => {
  it('lists every field of the format, with the words of the schema', () => {
    const expected = Object.fromEntries(
      Object.entries(TABLES).map(([heading, schema]) => [heading, rowsOf(schema)]),
    );
    expect(tablesOf(page)).to.deep.equal(expected);
  });

  it('says of products, tips, about and closing the same, and rightly so', () => {
    for (const list of ['tips', 'about', 'closing'])
      expect(rowsOf(inside(field(file, list)))).to.deep.equal(
        rowsOf(inside(field(file, 'products'))),
      );
  });

  it('has examples that can be followed, and that come out as it says', async () => {
    const [makeup, sunscreen, words, sign, head, several] = blocks('json').map(
      (text) => JSON.parse(text) as Record<string, unknown>,
    );
    expect(several).to.deep.equal({ protocols: [] });
    const clinics = clinicFile();
    replace(clinics, 'items', makeup!);
    replace(clinics, 'items', sunscreen!);
    clinics.set('texts.en.items.makeup', words!['makeup']);
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
    expect(guide.answerTo('use sunscreen')).to.equal('No, until Saturday 21 November at 15:30');
    expect(guide.callSigns).not.to.include('You get blisters or a cold sore.');
    // The page has the dates as Chromium writes them; not every engine has a comma there.
    const written = (text: string) =>
      engine === 'Chromium' ? text : text.replace(/day, (?=\d)/g, 'day ');
    expect(blocks('text').map(written)).to.include(
      written(`${guide.textsOf('.imprint span').join('\n')}\n`),
    );
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

  it('names the limits that hold', () => {
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
