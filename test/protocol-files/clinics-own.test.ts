import { expect } from '@open-wc/testing';
import { de } from '../../src/languages/de.js';
import { listenToConsole } from '../support/console.js';
import type { Guide, GuideAttributes } from '../support/guide.js';
import { clinicFile } from './clinic-file.js';
import { publish } from './clinic-site.js';
import { germanPeel } from './german-peel.js';
import {
  errorsOf,
  eventually,
  expectBuiltInGuide,
  showRosewater,
  showsVersion,
  showWithProperty,
  showWithScript,
  windowsOf,
} from './rosewater.js';

/** All visible text with every part open, line by line. */
async function everyLine(guide: Guide): Promise<readonly string[]> {
  await guide.openAll();
  return guide.blocks.map(({ text }) => text);
}

/** A text in the files of these tests, to distinguish a guide with a file from the built-in one. */
const MARK = 'A note, which is not shown.';

async function showFile(data: object, attributes: GuideAttributes = {}): Promise<Guide> {
  const protocols = 'protocols' in data ? (data.protocols as readonly object[]) : [data];
  const { address } = await publish({
    body: { protocols: protocols.map((protocol) => ({ ...protocol, note: MARK })) },
  });
  const guide = await showRosewater({ src: address, ...attributes });
  await eventually(() => guide.element.protocol.note === MARK, 'The file is not shown.');
  await guide.settled();
  return guide;
}

describe('A file in which one number of the built-in protocol was changed', () => {
  const CHANGES: readonly [
    item: string,
    place: string,
    hours: number,
    before: string,
    after: string,
  ][] = [
    [
      'makeup',
      'items[0].until',
      26,
      'Saturday 21 November at 15:30',
      'Saturday 21 November at 17:30',
    ],
    [
      'sweating',
      'items[1].until',
      50,
      'Sunday 22 November at 15:30',
      'Sunday 22 November at 17:30',
    ],
    [
      'direct-sun',
      'items[2].until',
      167,
      'Friday 27 November at 15:30',
      'Friday 27 November at 14:30',
    ],
    [
      'actives',
      'items[3].until',
      44.5,
      'Sunday 22 November at 15:30',
      'Sunday 22 November at 12:00',
    ],
    [
      'scrubbing',
      'items[4].until',
      170,
      'Friday 27 November at 15:30',
      'Friday 27 November at 17:30',
    ],
  ];
  for (const [item, place, hours, before, after] of CHANGES)
    it(`changes the window of ${item} and nothing else`, async () => {
      const builtIn = await showRosewater();
      const clinics = await showFile(clinicFile().set(place, hours).data);
      const { text } = builtIn.element.restrictions.find(({ id }) => id === item)!;

      expect(builtIn.avoid.find((each) => each.text === text)?.until).to.equal(
        `Not until ${before}`,
      );
      // In the order of their ends, which may be another one.
      expect(clinics.avoid).to.have.deep.members(
        builtIn.avoid.map((each) =>
          each.text === text ? { ...each, until: `Not until ${after}` } : each,
        ),
      );
      const windows = windowsOf(clinics);
      expect(windows[item]).not.to.equal(windowsOf(builtIn)[item]);
      expect({ ...windows, [item]: null }).to.deep.equal({ ...windowsOf(builtIn), [item]: null });

      const [lines, clinicsLines] = [await everyLine(builtIn), await everyLine(clinics)];
      expect(clinicsLines).to.have.lengthOf(lines.length);
      // Its row, closed and opened, and its line in the phases to read.
      const changed = clinicsLines.filter((line) => !lines.includes(line));
      expect(changed.length).to.be.within(2, 10);
      for (const line of changed) expect(line).to.match(/Not until/);
    });

  it('shows the window in hours if there is no date', async () => {
    const clinics = await showFile(clinicFile().set('items[0].until', 30).data, {
      'procedure-date': null,
    });
    expect(clinics.avoid[0]?.until).to.equal('Not in the first 30 hours');
    await clinics.openLists();
    expect(clinics.answerTo('wear makeup')).to.equal('Not in the first 30 hours');
  });

  it('gives the built-in guide, word for word, if the number is unchanged', async () => {
    const moments = [
      '2026-11-19T12:00',
      '2026-11-20T16:00',
      '2026-11-22T09:00',
      '2026-12-24T18:00',
    ];
    for (const now of moments) {
      const builtIn = await everyLine(await showRosewater({ now }));
      expect(await everyLine(await showFile(clinicFile().data, { now })), now).to.deep.equal(
        builtIn,
      );
    }
  });

  it('keeps a restriction exactly as long as it says, to the minute', async () => {
    const file = clinicFile().set('items[0].until', 48).data;
    const before = await showFile(file, { now: '2026-11-22T15:29' });
    await before.openLists();
    expect(before.answerTo('wear makeup')).to.equal('Not until Sunday 22 November at 15:30');
    const after = await showFile(file, { now: '2026-11-22T15:30' });
    await after.openLists();
    expect(after.answerTo('wear makeup')).to.equal('Yes');
  });

  it('shows advice that begins later from that hour on', async () => {
    const file = clinicFile().set('items[11].from', 24).data;
    const before = await showFile(file, { now: '2026-11-21T15:29' });
    await before.openLists();
    expect(before.todo.map(({ text }) => text)).not.to.include('Use sunscreen.');
    expect(before.answerTo('use sunscreen')).to.equal('Not until Saturday 21 November at 15:30');
    // Among what is off limits, and not as a thing to do.
    expect(before.rows).to.include('Can I use sunscreen? Not until Saturday 21 November at 15:30');
    expect(before.textOf('#row-sunscreen ~ *')).to.equal('');
    expect(before.all('[part=avoid] #row-sunscreen')).to.have.lengthOf(1);
    const after = await showFile(file, { now: '2026-11-21T15:30' });
    await after.openLists();
    expect(after.todo.map(({ text }) => text)).to.include('Use sunscreen.');
    await after.openLists();
    expect(after.answerTo('use sunscreen')).to.equal('Yes, SPF 30 or more.');
    expect(after.all('#row-sunscreen')).to.deep.equal([]);
  });

  it('shows advice that begins later among what is off limits, also if no question asks about it', async () => {
    const file = clinicFile();
    const questions = file.get('questions') as { item?: string }[];
    const changed = file.set('items[11].from', 24).set(
      'questions',
      questions.filter(({ item }) => item !== 'sunscreen'),
    ).data;
    const guide = await showFile(changed, { now: '2026-11-21T15:29' });
    expect(guide.rows.at(-1)).to.match(/sunscreen.*\. Not until Saturday 21 November at 15:30$/i);
    const asking = await showFile(changed, { 'procedure-date': null });
    expect(asking.rows.at(-1)).to.match(/sunscreen.*\. Not in the first 24 hours$/i);
  });
});

describe('A file in which something of the built-in protocol was left out', () => {
  it('gives a guide without it, but with all the rest', async () => {
    const file = clinicFile();
    for (const list of ['signs', 'questions', 'items', 'tips'])
      file.set(
        list,
        (file.get(list) as { id: string }[]).filter(
          ({ id }) => !['cold-compress', 'high-temperature', 'water'].includes(id),
        ),
      );
    const guide = await showFile(file.data);
    const lines = await everyLine(guide);
    const builtIn = await everyLine(await showRosewater());
    const gone = new Set(builtIn.filter((line) => !lines.includes(line)));
    expect([...gone]).to.have.members([
      'Cold compress',
      'if you are puffy',
      'Use a cold compress if your face is puffy.',
      'Can I use a cold compress? Yes, if your face is puffy.',
      'You have a high temperature or feel shivery.',
      'Drink plenty of water.',
    ]);
    expect(lines.filter((line) => !builtIn.includes(line))).to.deep.equal([]);
  });
});

describe('A clinic’s own protocol', () => {
  it('with German texts only is shown completely in German', async () => {
    const guide = await showFile(germanPeel().data);
    await guide.openLists();
    expect(guide.textOf('.eyebrow')).to.equal('Nachsorge: Fruchtsäurepeeling');
    expect(guide.title).to.equal('Heute bis Tag 4');
    expect(guide.mostImportant).to.deep.equal(['Meiden Sie die Sonne.']);
    expect(guide.steps.map(({ title }) => title)).to.deep.equal(['Heute bis Tag 4', 'Ab Tag 5']);
    expect(guide.avoid.map(({ text }) => text)).to.deep.equal([
      'Gehen Sie nicht in die Sonne.',
      // Not yet, as the row goes on.
      'Nehmen Sie Lichtschutz 50.',
      'Ziehen Sie keine Haut ab.',
    ]);
    expect(guide.todo.map(({ text, more }) => [text, more])).to.deep.equal([
      ['Cremen Sie morgens und abends.', 'Dünn genügt.'],
    ]);
    expect(guide.usual).to.deep.equal(['Die Haut spannt.']);
    expect(guide.callSigns).to.deep.equal(['Es bilden sich Blasen.']);
    expect(guide.emergencySigns).to.deep.equal(['Sie bekommen schlecht Luft.']);
    expect(windowsOf(guide)).to.deep.equal({
      sun: '2026-12-04T15:30:00.000Z',
      'peeling-skin': null,
    });
    expect(errorsOf(guide)).to.deep.equal([]);
    const lines = (await everyLine(guide)).join('\n');
    for (const text of [
      'Creme ohne Duftstoffe.',
      'Trinken Sie viel.',
      'Die Säure löst die oberste Schicht.',
      'Fragen Sie uns.',
    ])
      expect(lines).to.include(text);
  });

  it('is shown on each of its days', async () => {
    const guide = await showWithProperty(germanPeel().data, { now: '2026-11-25T09:00' });
    expect(guide.title).to.equal('Ab Tag 5');
    expect(guide.usual).to.deep.equal([]);
    expect(guide.todo.map(({ text }) => text)).to.include('Nehmen Sie Lichtschutz 50.');
    await guide.set({ now: '2026-12-24T09:00' });
    await guide.openLists();
    expect(guide.answerTo('in die Sonne')).to.equal('Ja, mit Lichtschutz 50.');
    await guide.set({ now: '2026-11-10T09:00' });
    expect(guide.title).to.equal('Vor Ihrer Behandlung');
    expect(guide.callSigns).to.deep.equal(['Es bilden sich Blasen.']);
    await guide.set({ 'procedure-date': null });
    expect(guide.avoid[0]?.until).to.include('14');
  });

  it('names its version, its source and its reviewer at the foot', async () => {
    const guide = await showFile(germanPeel().data);
    const [version, source, review] = guide.textsOf('.imprint span');
    expect(version).to.equal('Ratgeber, Version P 2.');
    expect(source).to.equal('Quelle: Merkblatt der Praxis am Rosengarten');
    for (const what of ['Dr. Anna Ames', 'Montag, 2. November', 'Dienstag, 2. November 2027'])
      expect(review).to.include(what);
  });

  it('shows no source or reviewer if it has none', async () => {
    const guide = await showFile(germanPeel().set('texts.de.reviewed', null).remove('source').data);
    expect(guide.textsOf('.imprint span')).to.deep.equal(['Ratgeber, Version P 2.']);
  });

  it('can have its restrictions extended for one patient, and says by whom', async () => {
    const lines = listenToConsole();
    const guide = await showWithScript(JSON.stringify(germanPeel().data), { extend: 'sun:360' });
    await guide.openLists();
    expect(guide.avoid[0]).to.deep.include({
      until: 'Nicht vor Samstag, 5. Dezember um 15:30 Uhr, danach mit Vorsicht',
      extended: de.words.extended,
    });
    expect(guide.avoid[1]?.extended).to.equal('');
    await guide.set({ extend: 'sun:24' });
    expect(guide.avoid[0]?.until).to.equal(
      'Nicht vor Freitag, 4. Dezember um 15:30 Uhr, danach mit Vorsicht',
    );
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/^<aftercare-guide> extend="sun:24" would end before the 336 hours/);
  });

  it('reports which restrictions can be extended', async () => {
    const lines = listenToConsole();
    await showFile(germanPeel().data).then((guide) => guide.set({ extend: 'makeup:48' }));
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/names no restriction that ends\. Write one of: sun\.$/);
  });

  it('fires events with its own phases', async () => {
    const guide = await showFile(germanPeel().data, { now: '2026-11-26T09:00' });
    expect([guide.element.day, guide.element.phase]).to.deep.equal([6, 'later']);
  });

  it('is not announced to screen readers, since no time has passed', async () => {
    const guide = await showFile(germanPeel().data, { now: '2026-11-28T09:00' });
    expect(guide.title).to.equal('Ab Tag 5');
    expect(guide.announced).to.equal('');
  });

  it('has its changes announced when time goes on', async () => {
    const guide = await showFile(germanPeel().data);
    await guide.set({ now: '2026-11-25T09:00' });
    expect(guide.announced).to.equal('5 Tage nach Ihrer Behandlung. Ab Tag 5.');
  });

  it('is shown in the small layouts too', async () => {
    const guide = await showWithProperty(germanPeel().data, { layout: 'compact' });
    expect(guide.text).to.include('Gehen Sie nicht in die Sonne.');
    await guide.open(de.words.whenToCall);
    expect(guide.text).to.include('Es bilden sich Blasen.');
    await guide.set({ layout: 'counter' });
    expect(guide.dial.number).to.equal('0');
  });
});

describe('From the languages in a file', () => {
  const german = germanPeel().get('texts.de') as Record<string, unknown>;
  const english = JSON.parse(
    JSON.stringify(german).replace('Fruchtsäurepeeling', 'Fruit acid peel'),
  ) as Record<string, Record<string, unknown>>;

  it('the language of the page is used', async () => {
    const guide = await showWithProperty(germanPeel().set('texts.en', english).data);
    expect(guide.textOf('.eyebrow')).to.equal('Fruit acid peel aftercare');
  });

  for (const [list, id] of [
    ['signs', 'blisters'],
    ['items', 'sun'],
    ['phases', 'later'],
    ['closing', 'ask'],
  ] as const)
    it(`one that lacks a text of ${list} is not used, and the first is`, async () => {
      const file = germanPeel().set('texts.en', english).remove(`texts.en.${list}.${id}`);
      const guide = await showWithProperty(file.data);
      expect(errorsOf(guide)).to.deep.equal([]);
      expect(guide.textOf('.eyebrow')).to.equal('Nachsorge: Fruchtsäurepeeling');
      expect(guide.callSigns).to.deep.equal(['Es bilden sich Blasen.']);
    });
});

describe('A file with several protocols', () => {
  const laser = germanPeel()
    .set('id', 'laser')
    .set('version', 'L 1')
    .set('texts.de.name', 'Laser').data;
  const own = clinicFile().set('version', 'own 1').set('items[0].until', 48).data;
  const file = { protocols: [germanPeel().data, laser, own] };

  it('shows the first if no procedure is named', async () => {
    const guide = await showFile(file);
    expect(guide.textOf('.eyebrow')).to.equal('Nachsorge: Fruchtsäurepeeling');
    expect(errorsOf(guide)).to.deep.equal([]);
  });

  it('shows the one that is named, the clinic’s own before the built-in one of that name', async () => {
    const guide = await showFile(file, { procedure: 'microneedling' });
    expect(guide.textOf('.imprint')).to.equal('Guide version own 1.');
    await guide.set({ procedure: 'laser' });
    expect(guide.textOf('.eyebrow')).to.equal('Nachsorge: Laser');
  });

  it('lists its procedures, each once, if another is requested', async () => {
    const lines = listenToConsole();
    const guide = await showWithProperty(file, { procedure: 'facelift' });
    expect(guide.title).to.equal('Ask your clinic');
    expect(guide.headerLines).to.include('We cannot show the guide for your treatment now.');
    expect(guide.text).not.to.match(/Microneedling|Fruchtsäurepeeling/);
    expect(lines.at(-1)).to.equal(
      '<aftercare-guide> procedure="facelift" is not a procedure known here. Write one of: peel, laser, microneedling.',
    );
    expect(errorsOf(guide).at(-1)).to.deep.include({
      code: 'unknown-procedure',
      attribute: 'procedure',
    });
  });

  it('allows the built-in procedure to be named', async () => {
    const guide = await showWithProperty(germanPeel().data, { procedure: 'microneedling' });
    expectBuiltInGuide(guide);
  });

  it('is shown by two guides on a page, each with its own treatment', async () => {
    const { address } = await publish({ body: file });
    const peel = await showRosewater({ src: address, procedure: 'peel' });
    const needles = await showRosewater({
      src: address,
      procedure: 'microneedling',
      'procedure-date': '2026-11-13',
    });
    await showsVersion(peel, 'P 2');
    await showsVersion(needles, 'own 1');
    expect([peel.element.day, needles.element.day]).to.deep.equal([0, 7]);
    expect(peel.callSigns).to.deep.equal(['Es bilden sich Blasen.']);
    expect(needles.callSigns).to.include('You see pus.');
  });
});

describe('While a file is loading', () => {
  it('nothing of another guide is ever shown, and when to call always is', async () => {
    const file = await publish({ manner: 'waits' });
    const guide = await showRosewater({ src: file.address, procedure: 'microneedling' });
    const seen: string[] = [];
    let watching = true;
    const look = () => {
      if (!watching) return;
      expect(guide.callSigns).to.include('You see pus.');
      expect(guide.callLinks).not.to.have.lengthOf(0);
      seen.push(guide.avoid.map(({ until }) => until)[0] ?? 'nothing');
      requestAnimationFrame(look);
    };
    look();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await file.answer({ body: clinicFile().set('version', 'B1').set('items[0].until', 26).data });
    await showsVersion(guide, 'B1');
    look();
    watching = false;
    expect([...new Set(seen)]).to.deep.equal([
      'nothing',
      'Not until Saturday 21 November at 17:30',
    ]);
  });

  it('no event of a phase is dispatched and nothing is announced', async () => {
    const file = await publish({ manner: 'waits' });
    const guide = await showRosewater({ src: file.address });
    await guide.set({ now: '2026-11-22T16:00' });
    expect(guide.events).to.deep.equal([]);
    expect(guide.element.day).to.equal(2);
    expect(guide.element.phase).to.equal(null);
    expect(guide.element.calendar()).to.equal('');
    await file.answer({ body: clinicFile().set('version', 'B4').data });
    await showsVersion(guide, 'B4');
    expect(guide.events).to.deep.equal([
      { type: 'aftercare-ready', detail: { day: 2, phase: 'first-48-hours' } },
    ]);
    expect(guide.announced).to.equal('');
  });

  for (const layout of ['full', 'compact', 'counter'])
    it(`the guide keeps its place on the page: below the ${layout} layout little or nothing moves`, async () => {
      const file = await publish({ manner: 'waits' });
      const guide = await showRosewater({ src: file.address, layout });
      // A guide off screen, or not yet painted, has a height of its own.
      guide.element.style.setProperty('content-visibility', 'visible', 'important');
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const before = guide.one('[part=guide]').getBoundingClientRect().height;
      await file.answer({ body: clinicFile().set('version', 'B5').data });
      await eventually(() => guide.element.phase !== null, 'The file is not shown.');
      await guide.settled();
      const after = guide.one('[part=guide]').getBoundingClientRect().height;
      expect(before / after).to.be.within(0.5, 1.5);
    });

  it('a procedure that only the file has is not yet reported as unknown', async () => {
    const lines = listenToConsole();
    const file = await publish({ manner: 'waits' });
    const guide = await showRosewater({ src: file.address, procedure: 'peel' });
    await file.answer({ body: germanPeel().data });
    await showsVersion(guide, 'P 2');
    expect(errorsOf(guide)).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
  });

  it('a restriction that only the file has may be extended', async () => {
    const lines = listenToConsole();
    const file = await publish({ manner: 'waits' });
    const guide = await showRosewater({ src: file.address, extend: 'sun:360' });
    await file.answer({ body: germanPeel().data });
    await showsVersion(guide, 'P 2');
    await guide.openLists();
    expect(guide.avoid[0]?.extended).to.equal(de.words.extended);
    expect(errorsOf(guide)).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
  });

  it('a window that the file shortens may be extended a little', async () => {
    const lines = listenToConsole();
    const file = await publish({ manner: 'waits' });
    const guide = await showRosewater({ src: file.address, extend: 'makeup:20' });
    await file.answer({
      body: clinicFile().set('version', 'B3').set('items[0].until', 12).data,
    });
    await showsVersion(guide, 'B3');
    expect(guide.avoid[0]?.until).to.equal('Not until Saturday 21 November at 11:30');
    expect(errorsOf(guide)).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
  });
});
