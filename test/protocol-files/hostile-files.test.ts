import { expect } from '@open-wc/testing';
import { checkProtocols } from '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import type { Guide } from '../support/guide.js';
import { clinicFile, type ClinicFile } from './clinic-file.js';
import { publish } from './clinic-site.js';
import {
  errorsOf,
  eventually,
  expectBuiltInGuide,
  expectInDoubt,
  expectTreatmentDay,
  expectWarningsOnly,
  showRosewater,
  showsVersion,
  showWithProperty,
  showWithScript,
  windowsOf,
} from './rosewater.js';

/** The global that is set if any of it runs. */
const TRACE = 'ranByProtocol';

const MARKUP = [
  `<img src="x" onerror="window.${TRACE} = 1">`,
  `<script>window.${TRACE} = 2</script>`,
  `</script><script>window.${TRACE} = 3</script>`,
  `<svg onload="window.${TRACE} = 4"><a href="javascript:alert(1)">x</a></svg>`,
  `<iframe srcdoc="<script>parent.${TRACE} = 5</script>"></iframe>`,
  `<style>* { display: none }</style>`,
  `<template shadowrootmode="open"><slot></slot></template>`,
  `<aftercare-guide now="2026-12-24"></aftercare-guide>`,
  `" onmouseover="window.${TRACE} = 6" x="`,
  `' autofocus onfocus='window.${TRACE} = 7`,
  `<b>bold</b> &amp; &lt;i&gt; <!-- comment -->`,
  `\${window.${TRACE} = 8} {{constructor.constructor('window.${TRACE} = 9')()}}`,
  `javascript:window.${TRACE}=10`,
  'https://elsewhere.example/ data:text/html,<b>x</b>',
];

/** Every text of the built-in protocol, in its place. */
const TEXTS = placesOfTexts(clinicFile());

function placesOfTexts(file: ClinicFile): readonly string[] {
  const places: string[] = [];
  const visit = (value: unknown, place: string) => {
    if (typeof value === 'string') places.push(place);
    else
      for (const [key, inner] of Object.entries(value as object))
        visit(inner, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`);
  };
  visit(file.get('texts.en'), 'texts.en');
  return places;
}

function everywhere(text: string): ClinicFile {
  const file = clinicFile();
  for (const place of TEXTS) file.set(place, text);
  return file
    .set('version', text)
    .set('source', text)
    .set('$schema', text)
    .set('note', text)
    .set('texts.en.reviewed', {
      by: text,
      on: '2026-11-02',
      next: '2027-11-02',
      hash: text,
      verified: true,
    });
}

function elementsOf(guide: Guide): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { localName } of guide.all('*')) counts[localName] = (counts[localName] ?? 0) + 1;
  return counts;
}

afterEach(() => {
  Reflect.deleteProperty(window, TRACE);
});

const MOMENTS = ['2026-11-20T16:00', '2026-11-23T09:00', '2026-12-24T09:00'];

describe('Markup and script in the texts of a file are shown as text and never run:', () => {
  for (const [index, markup] of MARKUP.entries())
    it(markup, async () => {
      const file = everywhere(markup);
      const globals = Object.getOwnPropertyNames(window);
      const ways = [
        async () => {
          const { address } = await publish({ body: file.data });
          const guide = await showRosewater({ src: address });
          await eventually(() => guide.text.includes(markup.slice(0, 12)), 'It is not shown.');
          return guide;
        },
        () => showWithScript(JSON.stringify(file.data)),
        () => showWithProperty(file.data),
      ];
      const guide = await ways[index % ways.length]!();
      const plain = await showWithProperty(everywhere('Plain.').data);
      for (const now of MOMENTS) {
        for (const each of [guide, plain]) {
          await each.set({ now });
          await each.openAll();
        }
        expect(elementsOf(guide), now).to.deep.equal(elementsOf(plain));
        expect(guide.text, now).to.equal(plain.text.replaceAll('Plain.', collapsed(markup)));
      }
      for (const element of guide.all('*'))
        for (const { name, value } of element.attributes) {
          expect(name.startsWith('on'), name).to.equal(false);
          expect(value, name).not.to.include(TRACE);
        }
      expect(guide.all('a').map((link) => link.getAttribute('href'))).to.deep.equal(
        plain.all('a').map((link) => link.getAttribute('href')),
      );
      // Asynchronous handlers, such as onerror of a picture, have had time to run.
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(
        Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name)),
      ).to.deep.equal([]);
      expect(errorsOf(guide)).to.deep.equal([]);
    });

  it('also in the quotes of an error message', async () => {
    const lines = listenToConsole();
    const guide = await showWithProperty({ [MARKUP[0]!]: MARKUP[0], id: MARKUP[1] });
    expect(lines.join()).to.include(MARKUP[0]);
    expectWarningsOnly(guide);
    expect(guide.all('img')).to.have.lengthOf(0);
    expect(Object.hasOwn(window, TRACE)).to.equal(false);
  });
});

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('A script that a page’s author forgot to escape', () => {
  it('ends at the first end tag; only the signs to call for are shown', async () => {
    const text = JSON.stringify(everywhere('</script><b>bold</b>').data);
    const lines = listenToConsole();
    const guide = await showRosewater({}, `<script type="application/json">${text}</script>`);
    expect(errorsOf(guide)).to.have.lengthOf(1);
    expect(lines[0]).to.include('in the script inside the tag: it is not JSON');
    expectWarningsOnly(guide);
  });
});

describe('An address in a file', () => {
  it('in $schema, in a source or in a text is no link and is never requested', async () => {
    const asked: string[] = [];
    const watch = new PerformanceObserver((list) => {
      asked.push(...list.getEntries().map(({ name }) => name));
    });
    watch.observe({ type: 'resource' });
    const address = 'https://127.0.0.1:1/tracked.json';
    const guide = await showWithProperty(everywhere(address).data);
    await guide.openAll();
    expect(guide.all('a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:02079460018',
      'tel:02079460018',
    ]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    watch.disconnect();
    expect(asked.filter((each) => each.includes('tracked'))).to.deep.equal([]);
  });

  it('of a clinic with a javascript: scheme is rejected, and its text shown', async () => {
    const lines = listenToConsole();
    const guide = await showRosewater({ 'clinic-url': `javascript:window.${TRACE}=11` });
    expect(guide.text).to.include(`javascript:window.${TRACE}=11`);
    expect(guide.all('.foot a')).to.have.lengthOf(0);
    expect(errorsOf(guide)).to.have.lengthOf(1);
    expect(lines).to.have.lengthOf(1);
    expectBuiltInGuide(guide);
  });
});

const NATURAL = ['__proto__', 'constructor', 'prototype'];
const json = () => JSON.stringify(clinicFile().set('version', 'N 1').data);

function expectNothingPolluted(): void {
  for (const thing of [{}, [], () => {}] as unknown as Record<string, unknown>[])
    for (const key of ['until', 'general', 'level', 'en', 'polluted'])
      expect(thing[key], key).to.equal(undefined);
}

function expectUsedOrInDoubt(guide: Guide): void {
  if (errorsOf(guide).length) return expectInDoubt(guide);
  expect(guide.textOf('.imprint')).to.include('N 1');
  expectBuiltInGuide(guide);
}

describe('A name from Object.prototype', () => {
  for (const name of NATURAL) {
    it(`as a key of a file, ${name}, is ignored or rejected`, async () => {
      listenToConsole();
      const poison = `{"${name}":{"polluted":true,"until":0,"level":"usual"},"id"`;
      const text = json().replaceAll('{"id"', poison);
      const guide = await showWithScript(text);
      expectNothingPolluted();
      expectUsedOrInDoubt(guide);
    });

    it(`as a key of the texts, ${name}, is ignored or rejected`, async () => {
      listenToConsole();
      const poison = `"en":{"${name}":{"polluted":true},`;
      const guide = await showWithScript(json().replace('"en":{', poison));
      expectNothingPolluted();
      expectUsedOrInDoubt(guide);
    });

    it(`as the first language, ${name}, leaves no blank: the file is rejected, or its texts are shown`, async () => {
      listenToConsole();
      const guide = await showWithScript(json().replace('"en":{', `"${name}":{`));
      expectNothingPolluted();
      expectUsedOrInDoubt(guide);
    });

    it(`as a second language, ${name}, does not affect the first`, async () => {
      listenToConsole();
      const guide = await showWithScript(
        json().replace(/\}\}$/, `},"${name}":{"polluted":true}}}`),
      );
      expectNothingPolluted();
      expectUsedOrInDoubt(guide);
    });
  }

  for (const name of ['constructor', 'prototype', 'tostring', 'valueof'])
    for (const [list, id, old] of [
      ['signs', 'pus', 'You see pus.'],
      ['signs', 'throat', 'Your lips, tongue or throat swell.'],
      ['tips', 'water', 'Drink plenty of water.'],
      [
        'closing',
        'clinic-first',
        'Your clinic knows your skin. If your clinic told you something else, do what your clinic said.',
      ],
      ['items', 'smoking', 'Do not smoke.'],
      ['phases', 'immediate', 'Keep your face clean and bare.'],
      ['questions', 'fruit', 'Can I eat fruit with vitamin C?'],
    ] as const)
      it(`as an id in ${list}, ${name}, hides no text: it is shown, or the file is rejected`, async () => {
        listenToConsole();
        const renamed = json().replaceAll(`"${id}"`, `"${name}"`);
        expect(renamed).to.include(`"id":"${name}"`);
        const guide = await showWithScript(renamed);
        await guide.openAll();
        if (errorsOf(guide).length) expectInDoubt(guide);
        else expect(guide.text).to.include(old);
        expect(guide.text).not.to.include('native code');
        expectNothingPolluted();
      });
});

/** The shortest time to check a file with so many items, all without a text. */
function timeFor(count: number): number {
  const file = clinicFile();
  const numbers = [...Array(count).keys()];
  const items = numbers.map((number) => ({ id: `item-number-${number}`, kind: 'do' }));
  const texts = numbers.map((number) => [`other-number-${number}`, { text: 'Rest.' }]);
  file.set('items', items).set('texts.en.items', Object.fromEntries(texts));
  expect(JSON.stringify(file.data).length).to.be.below(256 * 1024);
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    expect(checkProtocols(file.data).mistakes.length).to.be.above(0);
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe('A file as large as allowed', () => {
  it('with unknown references is checked in time proportional to its size', function () {
    this.timeout(60_000);
    const few = timeFor(100);
    const many = timeFor(800);
    // Linear time is 8 times as long, and more on a busy machine; quadratic time would be 64 times.
    expect(many / few).to.be.below(30);
  });

  it('with thousands of unknown keys is reported in 50 lines, and the number of the others', async () => {
    const lines = listenToConsole();
    const file = clinicFile();
    for (let count = 0; count < 5000; count++) file.set(`unknown-${count}`, count);
    const { address } = await publish({ body: file.data });
    const guide = await showRosewater({ src: address });
    await eventually(() => errorsOf(guide).length, 'No mistake was reported.');
    expect(errorsOf(guide)).to.have.lengthOf(51);
    expect(lines).to.have.lengthOf(51);
    expect(lines[0]).to.include('unknown-0: unknown key');
    expect(lines[50]).to.include('and 4950 more mistakes');
    expectTreatmentDay(guide);
  });

  it('with 100 entries in every list and the longest of texts is shown', async function () {
    this.timeout(30_000);
    const file = clinicFile().set('version', 'L 1');
    const longest = 'Keep it dry. '.repeat(50).trim().slice(0, 600);
    // All of them so long would be more than 256 kB.
    const shorter = longest.slice(0, 260).trim();
    const more = (list: string, entry: object, text: unknown) => {
      const count = (file.get(list) as unknown[]).length;
      for (let number = count; number < 100; number++) {
        file.add(list, { ...entry, id: `more-${number}` });
        file.set(`texts.en.${list}.more-${number}`, text);
      }
    };
    more('items', { kind: 'do' }, { text: longest });
    more('questions', { answer: 'ask' }, { ask: shorter });
    more('signs', { level: 'call' }, longest);
    for (const list of ['products', 'tips', 'about', 'closing']) more(list, {}, shorter);
    expect(JSON.stringify(file.data).length).to.be.within(200 * 1024, 256 * 1024);
    const { address } = await publish({ body: file.data });
    const guide = await showRosewater({ src: address });
    await showsVersion(guide, 'L 1');
    await guide.openAll();
    expect(guide.element.protocol.items).to.have.lengthOf(100);
    expect(windowsOf(guide)['makeup']).to.equal('2026-11-21T15:30:00.000Z');
    expect(guide.callSigns.length).to.be.above(80);
    expect(guide.element.scrollWidth).to.be.at.most(guide.element.clientWidth);
  });
});

describe('Deep nesting', () => {
  const DEPTH = 100_000;
  const deep = '['.repeat(DEPTH) + ']'.repeat(DEPTH);
  const objects = '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000);
  const FILES: readonly [what: string, text: string, mistake: string][] = [
    ['of the whole file', deep, 'the file: expected an object, got a list'],
    ['in a field', json().replace('"N 1"', deep), 'version: expected a text, got a list'],
    [
      'in a text',
      json().replace('"You see pus."', deep),
      'texts.en.signs.pus: expected a text, got a list',
    ],
    ['in an unknown key', json().replace('{"id"', `{"deep":${deep},"id"`), 'deep: unknown key'],
    ['of objects', json().replace('"N 1"', objects), 'version: expected a text, got an object'],
  ];
  for (const [what, text, mistake] of FILES)
    it(`${what} is reported like any other mistake`, async () => {
      const lines = listenToConsole();
      const { address } = await publish({ body: text });
      const guide = await showRosewater({ src: address });
      await eventually(() => errorsOf(guide).length, 'No mistake was reported.');
      expect(errorsOf(guide)).to.have.lengthOf(1);
      expect(lines).to.deep.equal([
        `<aftercare-guide> src="${address}" has a mistake. ${mistake}. Meanwhile patients are asked to call the clinic.`,
      ]);
      expectInDoubt(guide);
    });
});

describe('A file that would break the calendar', () => {
  for (const [place, day] of [
    ['phases[3].fromDay', 1e9],
    ['phases[3].fromDay', 1e15],
    ['phases[0].fromDay', -1e9],
    ['phases[3].fromDay', 3_000_000],
  ] as const)
    it(`with ${place} ${day} is rejected`, async () => {
      const lines = listenToConsole();
      const guide = await showWithProperty(clinicFile().set(place, day).data);
      expectTreatmentDay(guide);
      expect(errorsOf(guide)).to.have.lengthOf(1);
      expect(lines.join()).to.include(`${place}: expected a `);
      expect(lines.join()).to.include(`, got ${day}.`);
    });
});

describe('The protocol that a page reads from a guide', () => {
  it('cannot be changed for the other guides of the page', async () => {
    const one = await showRosewater();
    const item = one.element.protocol.items[0] as { until: number };
    const { until } = item;
    try {
      item.until = 0;
    } catch {
      // Frozen objects throw: that is fine.
    }
    try {
      expectBuiltInGuide(await showRosewater());
    } finally {
      Reflect.set(item, 'until', until);
    }
  });
});
