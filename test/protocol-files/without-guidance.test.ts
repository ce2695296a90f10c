import { expect } from '@open-wc/testing';
import { checkProtocols } from '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import type { Guide } from '../support/guide.js';
import { clinicFile } from './clinic-file.js';
import { publish, unpublished } from './clinic-site.js';
import {
  errorsOf,
  eventually,
  expectTreatmentDay,
  expectWarningsOnly,
  showRosewater,
  showsVersion,
  showWithProperty,
  showWithScript,
} from './rosewater.js';

const DAY_2 = '2026-11-22T16:00';
const OVER = '2026-11-27T15:30';

beforeEach(() => void listenToConsole());

async function failing(attributes: Parameters<typeof showRosewater>[0]): Promise<Guide> {
  const guide = await showRosewater({ src: unpublished().address, now: DAY_2, ...attributes });
  await eventually(() => errorsOf(guide).length, 'No error was reported.');
  await guide.settled();
  return guide;
}

describe('If the file of a clinic cannot be loaded', () => {
  it('and is for microneedling, the treatment day’s restrictions hold until the longest window is over', async () => {
    const guide = await failing({ procedure: 'microneedling' });
    expectTreatmentDay(guide);
    expect(guide.element.day).to.equal(2);
    expect(guide.element.calendar()).to.equal('');
    await guide.set({ now: '2026-11-27T15:29' });
    expectTreatmentDay(guide);
    await guide.set({ now: OVER });
    expectWarningsOnly(guide, true);
    expect(guide.element.day).to.equal(7);
  });

  it('and an extension is longer, they hold as long as that', async () => {
    const guide = await failing({ procedure: 'microneedling', extend: 'makeup:300', now: OVER });
    expect(guide.element.restrictions).to.have.lengthOf(9);
  });

  it('and is for another procedure or nobody knows which, only the signs to call for are shown', async () => {
    expectWarningsOnly(await failing({ procedure: 'peel' }));
    expectWarningsOnly(await failing({}));
  });

  it('nothing of it depends on a date, so nobody is asked for one', async () => {
    const guide = await failing({ 'procedure-date': null });
    expectWarningsOnly(guide);
    expect(guide.asksForDate).to.equal(false);
    const needles = await failing({ 'procedure-date': null, procedure: 'microneedling' });
    expect(needles.asksForDate).to.equal(true);
    expect(needles.avoid).to.have.lengthOf(9);
  });

  it('nothing is allowed before the treatment either', async () => {
    for (const procedure of ['microneedling', 'peel']) {
      const guide = await failing({ procedure, now: '2026-11-18T10:00' });
      expect(guide.title).to.equal('Before your treatment');
      expect(guide.headerLines).to.include('We cannot show the guide for your treatment now.');
      expect([...guide.answers]).to.deep.equal([]);
      expect(guide.element.phase).to.equal('before');
    }
  });

  it('a restriction of an unknown procedure that is extended is said to be', async () => {
    const guide = await failing({ procedure: 'peel', extend: 'sun:96' });
    expect(guide.headerLines).to.include(
      'Your clinic has set a longer time for something. Ask your clinic.',
    );
    expect(errorsOf(guide)).to.have.lengthOf(1);
  });

  for (const layout of ['compact', 'counter'])
    it(`the ${layout} layout says so`, async () => {
      const guide = await failing({ layout });
      expect(guide.text).to.include('We cannot show the guide for your treatment now.');
      expect(guide.callLinks).not.to.have.lengthOf(0);
    });

  it('paper has the signs to call for, and no guidance of another procedure', async () => {
    const guide = await failing({ procedure: 'peel' });
    window.dispatchEvent(new Event('beforeprint'));
    const paper = guide.root.querySelector('.sheet')?.textContent ?? '';
    window.dispatchEvent(new Event('afterprint'));
    expect(paper).to.include('You see pus.');
    expect(paper).to.include('We cannot show the guide for your treatment now.');
    expect(paper).not.to.match(/Microneedling|makeup|Treatment day/);
  });
});

describe('A file that was loaded', () => {
  it('stays if it cannot be loaded when the guide comes back to the page', async () => {
    const file = await publish({ body: clinicFile().set('version', 'K1').data });
    const guide = await showRosewater({ src: file.address });
    await showsVersion(guide, 'K1');
    guide.remove();
    await file.answer({ status: 503 });
    document.body.append(guide.element);
    await eventually(async () => (await file.requests()) === 2, 'It was not asked for.');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(guide.element.protocol.version).to.equal('K1');
    expect(errorsOf(guide)).to.deep.equal([]);
  });

  it('does not stay if the address changes to one that cannot be loaded', async () => {
    const file = await publish({ body: clinicFile().set('version', 'K2').data });
    const guide = await showRosewater({ src: file.address });
    await showsVersion(guide, 'K2');
    await guide.set({ src: unpublished().address });
    await eventually(() => errorsOf(guide).length, 'No error was reported.');
    await guide.settled();
    expectWarningsOnly(guide);
  });
});

describe('The guidance of a guide that is not on the page', () => {
  it('is not the built-in one if it names a file', () => {
    const element = document.createElement('aftercare-guide');
    element.procedureDate = '2026-11-20';
    element.src = unpublished().address;
    expect(element.phase).to.equal(null);
    expect(element.protocol.items).to.deep.equal([]);
  });
});

describe('A limit of 256 kB', () => {
  const large = () => clinicFile().set('note', 'x'.repeat(257 * 1024)).data;

  it('holds for a file in the tag, and for an object', async () => {
    for (const guide of [
      await showWithScript(JSON.stringify(large())),
      await showWithProperty(large()),
    ]) {
      expect(errorsOf(guide)).to.have.lengthOf(1);
      expect(JSON.stringify(errorsOf(guide))).to.include('256 kB');
      expect(guide.avoid.map(({ until }) => until).join('')).to.equal('');
    }
  });

  it('does not reject what is as long as allowed', () => {
    const file = clinicFile().data;
    const room = 256 * 1024 - JSON.stringify(file).length - '"unknown":"",'.length;
    const messageFor = (length: number) =>
      checkProtocols({ ...file, unknown: 'x'.repeat(length) }).mistakes[0]?.message;
    expect(messageFor(room)).to.equal('unknown: unknown key');
    expect(messageFor(room + 1)).to.equal('the file: expected at most 256 kB, got more');
  });

  for (const [what, data] of [
    ['a key of 10 MB', { ...clinicFile().data, ['k'.repeat(10_000_000)]: 1 }],
    ['a key of 200 kB', { ...clinicFile().data, ['k'.repeat(200_000)]: 1 }],
    [
      'an id of 200 kB twice',
      clinicFile().set('tips[0].id', 'k'.repeat(99_000)).set('tips[1].id', 'k'.repeat(99_000)).data,
    ],
    ['100,000 unknown keys', { ...clinicFile().data, ...keysUpTo(100_000) }],
    ['as many unknown keys as fit', { ...clinicFile().data, ...keysUpTo(15_000) }],
  ] as const)
    it(`has ${what} reported in few and short lines`, async () => {
      const guide = await showWithProperty(data);
      const messages = errorsOf(guide).map((error) => (error as { message: string }).message);
      expect(messages.length).to.be.within(1, 51);
      expect(Math.max(...messages.map(({ length }) => length))).to.be.below(600);
      expect(guide.callSigns).to.include('You see pus.');
    });
});

function keysUpTo(count: number): Record<string, number> {
  return Object.fromEntries([...Array(count).keys()].map((index) => [`k${index}`, 1]));
}

describe('An object that throws when it is read', () => {
  it('is reported, and leaves only what is safe without guidance', async () => {
    const guide = await showWithProperty(
      new Proxy(clinicFile().data, {
        ownKeys() {
          throw new Error('no keys');
        },
        getOwnPropertyDescriptor() {
          throw new Error('no descriptor');
        },
      }),
    );
    expect(JSON.stringify(errorsOf(guide))).to.include('invalid-protocol');
    expectWarningsOnly(guide);
  });
});

describe('The property src', () => {
  for (const none of [false, null, undefined, ''])
    it(`set to ${JSON.stringify(none)} names no file`, async () => {
      const guide = await showRosewater();
      Reflect.set(guide.element, 'src', none);
      await guide.settled();
      expect(guide.element.phase).to.equal('immediate');
      expect(errorsOf(guide)).to.deep.equal([]);
    });
});
