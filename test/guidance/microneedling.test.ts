import { expect } from '@open-wc/testing';
import { microneedling as shown } from '../../src/index.js';
import { withProvenance } from '../../src/provenance/with-provenance.js';
import { HOURS, HOURS_OF_REDNESS } from '../support/guidance.js';
import { expectSignature } from '../support/signature.js';

// Written by hand from the guidance: what the built-in protocol must say, in any words.

const microneedling = withProvenance(shown);

/** The common fields of all entries, and the time fields of some. */
interface Entry {
  readonly id: string;
  readonly facts?: readonly string[] | undefined;
  readonly level?: string;
  readonly from?: number | undefined;
  readonly until?: number | null | undefined;
  readonly phases?: readonly string[] | undefined;
  readonly general?: boolean | undefined;
}

/** Every list of the protocol, by its name: a section that is added is looked at too. */
const sections = Object.fromEntries(
  Object.entries(microneedling).filter(([, value]) => Array.isArray(value)),
) as Readonly<Record<string, readonly Entry[]>>;

/** Every entry of the protocol with its place. */
const entries: readonly (Entry & { readonly at: string })[] = Object.entries(sections).flatMap(
  ([section, list]) => list.map((entry) => ({ ...entry, at: `${section}: ${entry.id}` })),
);

const { phases, items, questions } = microneedling;
const signs: readonly Entry[] = microneedling.signs;
const avoided = items.filter((item) => item.kind === 'avoid');

/** F01 to F65. */
const facts = Array.from({ length: 65 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);

const generalSigns = [
  'high-temperature',
  'worse-pain',
  'spreading',
  'blisters',
  'throat',
  'breathing',
];

describe('The facts of the built-in protocol', () => {
  it('are 65, and none of them is dropped', () => {
    const carried = new Set(entries.flatMap((entry) => entry.facts ?? []));
    expect(facts).to.have.length(65);
    expect(facts.filter((fact) => !carried.has(fact))).to.deep.equal([]);
  });

  it('all exist: no entry cites a fact that the source does not have', () => {
    for (const { at, facts: carried = [] } of entries)
      for (const fact of carried) expect(facts, at).to.include(fact);
  });

  it('are cited by every entry except the general signs', () => {
    const without = entries.filter((entry) => !entry.facts?.length).map(({ at }) => at);
    expect(without).to.deep.equal(generalSigns.map((id) => `signs: ${id}`));
  });

  it('are not cited by general entries, which are only signs to call for', () => {
    const general = entries.filter((entry) => entry.general);
    expect(general.map(({ at }) => at)).to.deep.equal(generalSigns.map((id) => `signs: ${id}`));
    for (const { facts: carried } of general) expect(carried).to.equal(undefined);
    for (const { level, general: isGeneral } of signs)
      if (isGeneral) expect(level).to.be.oneOf(['call', 'emergency']);
  });

  // A fact about a warning or a restriction must be cited there, not by a note at the end.
  const whereItCounts: readonly (readonly [fact: string, section: string, ids: string])[] = [
    ['F08', 'items', 'scrubbing'],
    ['F13', 'items', 'special-serum'],
    ['F14', 'items', 'unwashed-hands'],
    ['F15', 'items', 'makeup'],
    ['F18', 'items', 'direct-sun'],
    ['F21', 'items', 'sweating'],
    ['F23', 'items', 'actives'],
    ['F24', 'items', 'actives'],
    ['F25', 'items', 'actives'],
    ['F26', 'items', 'actives'],
    ['F31', 'items', 'scrubbing'],
    ['F33', 'items', 'direct-sun'],
    ['F38', 'items', 'collagen'],
    ['F48', 'items', 'picking'],
    ['F52', 'signs', 'worse-swelling worse-redness pus worried'],
    ['F53', 'signs', 'worse-swelling worse-redness pus worried'],
    ['F61', 'items', 'smoking'],
    ['F62', 'items', 'alcohol'],
  ];
  for (const [fact, section, ids] of whereItCounts)
    it(`${fact} is cited by ${ids} of the ${section}`, () => {
      const list = sections[section];
      const carriers = list?.filter((entry) => entry.facts?.includes(fact)).map(({ id }) => id);
      expect(carriers?.join(' ')).to.equal(ids);
    });
});

describe('The windows of the built-in protocol', () => {
  it('the hours of the built-in guidance are those of the table', () => {
    const hours = avoided.map(({ id, until }) => [id, until]);
    expect(hours).to.deep.equal(Object.entries(HOURS));
  });

  it('are followed by yes for makeup and sweat, care for sun, else asking the clinic', () => {
    const answers = avoided.map(({ id, then }) => [id, then]);
    expect(answers.filter(([, then]) => then !== 'ask')).to.deep.equal([
      ['makeup', 'yes'],
      ['sweating', 'yes'],
      ['direct-sun', 'care'],
    ]);
  });

  it('begin phases on days 0, 1, 3 and 8', () => {
    expect(phases.map(({ id, fromDay }) => [id, fromDay])).to.deep.equal([
      ['immediate', 0],
      ['first-48-hours', 1],
      ['first-week', 3],
      ['long-term', 8],
    ]);
  });

  it('end no warning, and begin only "not eased" later than at once', () => {
    for (const { id, level, from, until, phases: inPhases } of signs)
      if (level !== 'usual')
        expect([from ?? 0, until, inPhases], id).to.deep.equal([
          id === 'not-eased' ? HOURS_OF_REDNESS : 0,
          undefined,
          undefined,
        ]);
  });

  it('call redness and swelling usual until they are a reason to call, and not longer', () => {
    const usual = signs.find(({ id }) => id === 'redness-and-swelling');
    expect(usual?.until).to.equal(HOURS_OF_REDNESS);
  });

  it('advise sunscreen, washing and moisture permanently from the treatment day on', () => {
    for (const id of ['wash', 'hydrate', 'sunscreen']) {
      const item = items.find((each) => each.id === id);
      expect(item, id).to.include({ kind: 'do' });
      expect(item, id).not.to.have.any.keys('from', 'phases');
    }
  });

  it('advise a special serum on the treatment day only, and collagen in the long term only', () => {
    const phasesOf = (id: string) => {
      const item = items.find((each) => each.id === id);
      return item?.kind === 'do' ? item.phases : undefined;
    };
    expect(phasesOf('special-serum')).to.deep.equal(['immediate']);
    expect(phasesOf('collagen')).to.deep.equal(['long-term']);
  });
});

describe('The ids of the built-in protocol', () => {
  it('name each entry of a section once, in lower case', () => {
    for (const [section, list] of Object.entries(sections)) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size, section).to.equal(ids.length);
      for (const id of ids) expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it('exist wherever they are referred to', () => {
    const known = (list: readonly Entry[]) => list.map(({ id }) => id);
    for (const { id, first = [] } of phases)
      expect(known(items), id).to.include.members([...first]);
    for (const { id, item } of questions) if (item) expect(known(items), id).to.include(item);
    for (const entry of entries)
      expect(known(phases), entry.id).to.include.members([...(entry.phases ?? [])]);
  });
});

describe('The texts of the built-in protocol', () => {
  it('are there in English, and signed by a clinician in full or not at all', () => {
    expect(Object.keys(microneedling.texts)).to.include('en');
    if (microneedling.reviewed !== null) expectSignature(microneedling.reviewed);
  });

  for (const [language, texts] of Object.entries(microneedling.texts))
    describe(`in "${language}"`, () => {
      it('have a text for every id, and no others', () => {
        for (const [section, list] of Object.entries(sections)) {
          const worded = Object.keys(texts[section as 'items']);
          expect(worded, section).to.have.members(list.map(({ id }) => id));
        }
      });

      it('no text of the built-in guidance is blank', () => {
        const blank: string[] = [];
        const look = (value: unknown, at: string) => {
          if (typeof value === 'string' && value.trim() === '') blank.push(at);
          else if (value && typeof value === 'object')
            for (const [key, inner] of Object.entries(value)) look(inner, `${at}.${key}`);
        };
        look(texts, language);
        expect(blank).to.deep.equal([]);
      });

      it('have at most 3 lines on what matters most', () => {
        for (const [id, { main }] of Object.entries(texts.phases))
          expect(main.length, id).to.be.within(1, 3);
      });

      it('say what is allowed once a restriction has ended', () => {
        for (const { id, until } of avoided)
          if (until !== null) expect(texts.items[id]?.after, id).to.be.a('string');
          else expect(texts.items[id]?.after, `${id} has no end`).to.equal(undefined);
      });
    });

  it('begin each restriction with "Do not", and end each question with a question mark', () => {
    const { en } = microneedling.texts;
    for (const { id } of avoided) expect(en?.items[id]?.text).to.match(/^Do not [a-z].*\.$/);
    for (const { id } of questions) expect(en?.questions[id]?.ask).to.match(/^Can I .*[^ ]\?$/);
  });
});
