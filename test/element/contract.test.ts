import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import type { AftercareGuide } from '../../src/index.js';
import { showGuide } from '../support/guide.js';

// What pages and plugins rely on, written down here a second time: what is not here is not public, and what is
// removed breaks pages that use it.

const ATTRIBUTES = {
  'procedure-date': 'procedureDate',
  'date-order': 'dateOrder',
  procedure: 'procedure',
  src: 'src',
  protocol: 'protocol',
  'clinic-name': 'clinicName',
  'clinic-phone': 'clinicPhone',
  'clinic-hours': 'clinicHours',
  'after-hours-phone': 'afterHoursPhone',
  'after-hours-name': 'afterHoursName',
  'emergency-phone': 'emergencyPhone',
  'clinic-email': 'clinicEmail',
  'clinic-url': 'clinicUrl',
  'next-visit': 'nextVisit',
  'time-zone': 'timeZone',
  lang: 'lang',
  languages: 'languages',
  layout: 'layout',
  'heading-level': 'headingLevel',
  extend: 'extend',
  'from-link': 'fromLink',
  remember: 'remember',
  now: 'now',
} as const;

const READ_OUTS = ['day', 'phase', 'restrictions'];
const METHODS = ['calendar'];
const STATICS = ['version', 'registerLanguage'];

const EVENTS = [
  'aftercare-ready',
  'aftercare-phase-change',
  'aftercare-date-change',
  'aftercare-error',
];

const PARTS = [
  'guide',
  'header',
  'counter',
  'phases',
  'phase',
  'do',
  'avoid',
  'item',
  'until',
  'can-i',
  'signs',
  'warning',
  'call-link',
  'products',
  'lifestyle',
  'tools',
  'date-form',
];

const SLOTS = ['', 'logo', 'note'];

const STATES = ['asking', 'before', 'running'];

const CUSTOM_PROPERTIES = [
  '--aftercare-accent',
  '--aftercare-surface',
  '--aftercare-text',
  '--aftercare-muted',
  '--aftercare-line',
  '--aftercare-avoid',
  '--aftercare-warning',
  '--aftercare-radius',
  '--aftercare-font',
];

const CLASS = customElements.get('aftercare-guide') as typeof AftercareGuide;

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Entry {
  readonly kind: 'field' | 'method';
  readonly static?: true;
  readonly attribute?: string;
  readonly return?: { readonly type: { readonly text: string } };
}

/** The element as the custom elements manifest in the package describes it. */
interface Element {
  readonly tagName: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly (Entry & { readonly fieldName?: string })[];
  readonly members: readonly Member[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
  readonly cssStates: readonly Entry[];
}

let manifest: {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Element[];
    readonly exports: readonly { readonly kind: string; readonly name: string }[];
  }[];
};
let described: Element;
before(async () => {
  const text = await readFile({ path: '../../dist/custom-elements.json' });
  manifest = JSON.parse(text ?? '') as typeof manifest;
  described = manifest.modules.flatMap(({ declarations }) => declarations)[0] as Element;
});

const namesOf = (entries: readonly Entry[]) => entries.map(({ name }) => name);

describe('The manifest', () => {
  it('is at the path that the package names and describes only the element', () => {
    const declared = manifest.modules.flatMap(({ declarations }) => declarations);
    expect(declared.map(({ tagName }) => tagName)).to.deep.equal(['aftercare-guide']);
    const exported = manifest.modules.map(({ path, exports }) =>
      [path, ...exports.map(({ kind, name }) => `${kind} ${name}`)].join(': '),
    );
    expect(exported).to.deep.equal([
      'dist/element/aftercare-guide.js: js AftercareGuide',
      'dist/index.js: js AftercareGuide',
      'dist/define.js: custom-element-definition aftercare-guide',
    ]);
  });

  it('names every attribute and no other, each with its property', () => {
    const found = described.attributes.map(({ name, fieldName }) => [name, fieldName ?? name]);
    expect(Object.fromEntries(found)).to.deep.equal(ATTRIBUTES);
    expect(found).to.have.length(Object.keys(ATTRIBUTES).length);
  });

  it('names every property and method and nothing internal', () => {
    const own = described.members.filter((member) => !member.static);
    const fields = own.filter(({ kind }) => kind === 'field');
    expect(namesOf(fields)).to.have.members([
      ...Object.values(ATTRIBUTES).filter((name) => name !== 'lang'),
      ...READ_OUTS,
    ]);
    expect(namesOf(own.filter(({ kind }) => kind === 'method'))).to.have.members(METHODS);
    expect(namesOf(described.members.filter((member) => member.static))).to.have.members(STATICS);
  });

  it('names every event, slot, part, state and custom property and no other', () => {
    expect(namesOf(described.events)).to.have.members(EVENTS);
    expect(namesOf(described.slots)).to.have.members(SLOTS);
    expect(namesOf(described.cssParts)).to.have.members(PARTS);
    expect(namesOf(described.cssStates)).to.have.members(STATES);
    expect(namesOf(described.cssProperties)).to.have.members(CUSTOM_PROPERTIES);
  });

  it('the manifest describes each attribute', () => {
    const { attributes, members, events, slots, cssParts, cssStates, cssProperties } = described;
    for (const { name, description } of [
      described,
      ...attributes,
      ...members,
      ...events,
      ...slots,
      ...cssParts,
      ...cssStates,
      ...cssProperties,
    ].map((each) => ({ name: 'name' in each ? each.name : each.tagName, ...each })))
      expect(description, name).to.match(/^\S.*[.…]$/);
  });

  it('gives each type, and the default of each attribute', () => {
    for (const { name, type, description, default: initial } of described.attributes) {
      expect(type?.text, name).to.be.a('string');
      expect(initial, name).to.be.a('string');
      if (type?.text !== 'boolean') expect(description, name).to.contain(' Absent: ');
    }
    for (const member of described.members)
      expect((member.type ?? member.return?.type)?.text, member.name).to.be.a('string');
    for (const { name, type } of described.events)
      expect(type?.text, name).to.match(/^CustomEvent<\{ .+ \}>$/);
  });

  it('names the allowed values of enumerations', () => {
    const typeOf = (name: string) =>
      described.attributes.find((each) => each.name === name)?.type?.text;
    expect(typeOf('layout')).to.equal("'full' | 'compact' | 'counter' | null | undefined");
    expect(typeOf('heading-level')).to.match(/^1 \| 2 \| 3 \| 4 \| 5 \| 6 \|/);
    expect(typeOf('from-link')).to.equal('boolean');
  });

  it('gives the default of every custom property as the style sheets have it', () => {
    const css = [CLASS.styles].flat(Infinity).map(String).join('\n');
    for (const { name, default: initial } of described.cssProperties)
      expect(css, name).to.contain(`var(${name}, ${initial})`);
  });
});

describe('The class AftercareGuide', () => {
  it('observes every attribute and no other', () => {
    expect(CLASS.observedAttributes).to.have.members(Object.keys(ATTRIBUTES));
  });

  it('the class has a property for each attribute', () => {
    for (const [attribute, property] of Object.entries(ATTRIBUTES).filter(
      ([name]) => name !== 'lang', // the property is the platform's own
    ))
      expect(CLASS.properties[property]?.attribute ?? property, property).to.equal(attribute);
  });

  it('has nothing public beyond the contract that is not marked as internal', async () => {
    const source = await readFile({ path: '../../src/element/guide-element.ts' });
    const { prototype: lit } = LitElement;
    const own: string[] = [];
    for (
      let each: object = CLASS.prototype;
      each !== lit;
      each = Object.getPrototypeOf(each) as object
    )
      own.push(
        ...Object.getOwnPropertyNames(each).filter(
          (name) => !(name in lit) && !/^__|^_\$|Callback$/.test(name),
        ),
      );
    const internal = own.filter((name) =>
      new RegExp(`@internal \\*/\\n  (?:get |protected )?${name}\\(`).test(source ?? ''),
    );
    expect(own.filter((name) => !internal.includes(name))).to.have.members([
      ...Object.values(ATTRIBUTES).filter((name) => name !== 'lang'),
      ...READ_OUTS,
      ...METHODS,
    ]);
  });
});

describe('The rendered guide', () => {
  const EVERYTHING = {
    'procedure-date': '2026-11-20T15:30',
    now: '2026-11-21T10:00',
    'clinic-phone': '020 7946 0018',
  };
  const partsOf = (root: ShadowRoot) =>
    [...root.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);

  it('has every part, and the date form while it asks', async () => {
    const guide = await showGuide(EVERYTHING);
    const parts = new Set(partsOf(guide.root));
    expect([...parts]).to.have.members(PARTS.filter((part) => part !== 'date-form'));
    await guide.click('Change the date');
    expect(partsOf(guide.root)).to.include('date-form');
  });

  it('has no part in any layout or state that is not in the contract', async () => {
    for (const layout of ['full', 'compact', 'counter'])
      for (const date of ['2026-11-20T15:30', '2026-12-20', null]) {
        const guide = await showGuide({ ...EVERYTHING, layout, 'procedure-date': date });
        await guide.openAll();
        expect(PARTS, `${layout} ${date}`).to.include.members(partsOf(guide.root));
      }
  });

  it('has the named slots, and the default one only until it has rendered', async () => {
    const guide = await showGuide(EVERYTHING);
    const slots = guide.all('slot').map(({ name }) => name);
    expect(slots).to.have.members(SLOTS.filter(Boolean));
  });

  it('uses every custom property, and none that is not in the contract', () => {
    const css = [CLASS.styles].flat(Infinity).map(String).join('\n');
    const used = new Set([...css.matchAll(/var\((--aftercare-[\w-]+)/g)].map(([, name]) => name));
    expect([...used]).to.have.members(CUSTOM_PROPERTIES);
  });
});
