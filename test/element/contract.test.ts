import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import type { AftercareGuide } from '../../src/index.js';
import { showGuide } from '../support/guide.js';

// What pages and plugins rely on, written down here a second time: what is not here is not public, and what is
// taken out breaks somebody's page.

const ATTRIBUTES = {
  'procedure-date': 'procedureDate',
  procedure: 'procedure',
  src: 'src',
  'clinic-name': 'clinicName',
  'clinic-phone': 'clinicPhone',
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

const READ_OUTS = ['day', 'phase', 'protocol', 'restrictions'];

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

let source = '';
before(async () => {
  for (const file of ['guide-attributes.ts', 'aftercare-guide.ts'])
    source += (await readFile({ path: `../../src/element/${file}` })) ?? '';
});

/** The comment right before the class, line by line without its stars. */
function classComment(): readonly string[] {
  const [, comment] =
    /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export class AftercareGuide\b/.exec(source) ?? [];
  return (comment ?? '').split('\n').map((line) => line.replace(/^\s*\*\s?/, ''));
}

/** Names that a tag of the comment documents; each must say something of what it names. */
function documented(tag: string, pattern: RegExp): readonly string[] {
  return classComment()
    .filter((line) => line.startsWith(`@${tag} `))
    .map((line) => {
      const found = pattern.exec(line.slice(tag.length + 2));
      if (!found?.groups?.['says']) throw new Error(`Nothing is said in "${line}".`);
      return found.groups['name'] ?? '';
    });
}

const NAME = /^(?<name>[\w-]+) - (?<says>.+)/;

describe('The comment of the class documents', () => {
  it('the tag and what it is for', () => {
    const comment = classComment().join('\n');
    expect(comment).to.match(/^@tagname aftercare-guide$/m);
    expect(comment).to.match(/^@summary \S.+/m);
  });

  it('every part', () => {
    expect(documented('csspart', NAME)).to.have.members(PARTS);
  });

  it('every slot', () => {
    expect(documented('slot', /^(?<name>[\w-]*) ?- (?<says>.+)/)).to.have.members(SLOTS);
  });

  it('every event', () => {
    const pattern = /^\{CustomEvent\} (?<name>[\w-]+) - (?<says>.+)/;
    expect(documented('fires', pattern)).to.have.members(EVENTS);
  });

  it('every custom property', () => {
    expect(documented('cssproperty', NAME)).to.have.members(CUSTOM_PROPERTIES);
  });
});

describe('The class', () => {
  it('observes every attribute and no other', () => {
    expect(CLASS.observedAttributes).to.have.members(Object.keys(ATTRIBUTES));
  });

  it('documents every property, with the attribute that sets it', () => {
    for (const [attribute, property] of Object.entries(ATTRIBUTES)) {
      if (attribute === 'lang') {
        // The property is the platform's own.
        expect(documented('attr', /^\{string\} \[(?<name>[\w-]+)\] - (?<says>.+)/)).to.include(
          'lang',
        );
        continue;
      }
      const declared = new RegExp(`/\\*\\* \\S[^\\n]+ \\*/\\n {2}declare ${property}: `);
      expect(declared.test(source), property).to.equal(true);
      expect(CLASS.properties[property]?.attribute ?? property, property).to.equal(attribute);
    }
  });

  it('documents every read-out', () => {
    for (const name of READ_OUTS)
      expect(new RegExp(`\\w[^*/]*\\*/\\n {2}get ${name}\\(\\)`).test(source), name).to.equal(true);
  });

  it('has nothing public beyond the contract that is not marked as internal', () => {
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
      new RegExp(`@internal \\*/\\n  (?:get )?${name}\\(`).test(source),
    );
    expect(own.filter((name) => !internal.includes(name))).to.have.members([
      ...Object.values(ATTRIBUTES).filter((name) => name !== 'lang'),
      ...READ_OUTS,
      'calendar',
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

  it('has every part; the date form while it asks', async () => {
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

  it('has the named slots, and the default one only until it is there', async () => {
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
