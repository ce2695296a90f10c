import { expect } from '@open-wc/testing';
import { clinicFile, type ClinicFile } from '../protocol-files/clinic-file.js';
import { check, describeOnce } from '../support/command.js';
import { countTexts } from '../support/marked-text.js';

/** The rows of the table that compares with the built-in guidance, without their columns' widths. */
async function rowsOf(file: ClinicFile): Promise<readonly string[]> {
  const { stdout, status } = await check(JSON.stringify(file.data));
  expect(status).to.equal(0);
  const [, table = ''] = stdout.split(/compared with .*\n/);
  return table
    .trimEnd()
    .split('\n')
    .map((row) => row.trim().replace(/ {2,}/g, ' | '));
}

/** The index of an entry in a list. */
function placeOf(file: ClinicFile, list: string, id: string): string {
  const index = (file.get(list) as { id: string }[]).findIndex((entry) => entry.id === id);
  expect(index, id).to.be.at.least(0);
  return `${list}[${index}]`;
}

describeOnce('The differences of a clinic’s protocol are printed as a table', () => {
  /** One change to the built-in file, and its row in the table. `!` marks a change that is less careful. */
  const changes: readonly (readonly [string, string, string, unknown, string])[] = [
    ['items', 'makeup', 'until', 12, '! | makeup | 24 hours | 12 hours | shorter'],
    ['items', 'makeup', 'until', 1, '! | makeup | 24 hours | 1 hour | shorter'],
    ['items', 'makeup', 'until', 48, 'makeup | 24 hours | 48 hours | longer'],
    ['items', 'makeup', 'until', null, 'makeup | 24 hours | no end | longer'],
    ['items', 'smoking', 'until', 168, '! | smoking | no end | 168 hours | shorter'],
    ['items', 'actives', 'then', 'yes', '! | actives, then | ask | yes | less strict'],
    ['items', 'direct-sun', 'then', 'yes', '! | direct-sun, then | care | yes | less strict'],
    ['items', 'makeup', 'then', 'care', 'makeup, then | yes | care | stricter'],
    ['items', 'sunscreen', 'from', 24, 'sunscreen, from | 0 hours | 24 hours | later'],
    [
      'items',
      'cold-compress',
      'phases',
      ['immediate'],
      'cold-compress, phases | immediate, first-48-hours, first-week | immediate | changed',
    ],
    ['phases', 'first-week', 'fromDay', 4, 'phase first-week | day 3 | day 4 | later'],
    ['phases', 'long-term', 'fromDay', 10, '! | phase long-term | day 8 | day 10 | later'],
    [
      'questions',
      'next-session',
      'item',
      'makeup',
      '! | question next-session, item | - | makeup | changed',
    ],
    [
      'questions',
      'next-session',
      'item',
      'smoking',
      'question next-session, item | - | smoking | changed',
    ],
    [
      'items',
      'cold-compress',
      'phases',
      ['immediate', 'long-term'],
      '! | cold-compress, phases | immediate, first-48-hours, first-week | immediate, long-term | changed',
    ],
    ['phases', 'first-week', 'fromDay', 2, '! | phase first-week | day 3 | day 2 | earlier'],
    ['phases', 'long-term', 'first', [], 'phase long-term, first | routine | - | changed'],
    ['signs', 'not-eased', 'from', 96, '! | sign not-eased, from | 72 hours | 96 hours | later'],
    ['signs', 'not-eased', 'from', 48, 'sign not-eased, from | 72 hours | 48 hours | earlier'],
    [
      'signs',
      'redness-and-swelling',
      'until',
      120,
      '! | sign redness-and-swelling, until | 72 hours | 120 hours | longer',
    ],
    [
      'signs',
      'tightness',
      'phases',
      ['immediate', 'long-term'],
      '! | sign tightness, phases | immediate, first-48-hours, first-week | immediate, long-term | changed',
    ],
    [
      'signs',
      'tightness',
      'phases',
      ['immediate'],
      'sign tightness, phases | immediate, first-48-hours, first-week | immediate | changed',
    ],
    [
      'signs',
      'redness-and-swelling',
      'phases',
      ['immediate'],
      'sign redness-and-swelling, phases | all | immediate | changed',
    ],
    ['signs', 'throat', 'level', 'call', '! | sign throat, level | emergency | call | changed'],
    ['signs', 'pus', 'level', 'emergency', 'sign pus, level | call | emergency | changed'],
    ['questions', 'touch', 'answer', 'yes', '! | question touch | care | yes | less strict'],
    ['questions', 'other', 'answer', 'ask', '! | question other | not-covered | ask | less strict'],
    ['questions', 'fruit', 'answer', 'ask', 'question fruit | yes | ask | stricter'],
  ];
  for (const [list, id, key, value, row] of changes)
    it(`${id}: ${key} is ${JSON.stringify(value)}`, async () => {
      const file = clinicFile();
      const [header, ...rows] = await rowsOf(file.set(`${placeOf(file, list, id)}.${key}`, value));
      expect(header).to.equal('built-in | yours');
      expect(rows).to.deep.equal([
        row,
        ...(row.startsWith('!') ? ['! less careful than the built-in guidance'] : []),
        'the same words in "en"',
      ]);
    });

  it('an entry that was taken out has a row in the table', async () => {
    const file = clinicFile();
    file.remove(placeOf(file, 'questions', 'smoke')).remove(placeOf(file, 'items', 'smoking'));
    file.remove(placeOf(file, 'items', 'cold-compress')).remove(placeOf(file, 'tips', 'water'));
    file.remove(placeOf(file, 'signs', 'breathing')).remove(placeOf(file, 'signs', 'peeling'));
    expect(await rowsOf(file)).to.include.members([
      '! | smoking | present | - | removed',
      'cold-compress | present | - | removed',
      '! | sign breathing | present | - | removed',
      'sign peeling | present | - | removed',
      'question smoke | present | - | removed',
      'tip water | present | - | removed',
    ]);
  });

  it('an entry that was added has a row in the table', async () => {
    const file = clinicFile()
      .add('items', { id: 'swimming', kind: 'avoid', until: 72, then: 'yes' })
      .set('texts.en.items.swimming', { text: 'Do not swim.' });
    const [, ...rows] = await rowsOf(file);
    expect(rows).to.deep.equal([
      'swimming | - | added | added',
      `1 of ${countTexts(file.get('texts.en'))} texts in "en" are worded differently`,
    ]);
  });

  it('a restriction that became advice, without comparing what only one of them has', async () => {
    const file = clinicFile();
    const place = placeOf(file, 'items', 'makeup');
    file.set(place, { id: 'makeup', kind: 'do', from: 1 });
    const question = placeOf(file, 'questions', 'makeup');
    file.set(`${question}.answer`, 'yes');
    expect(await rowsOf(file)).to.deep.equal([
      'built-in | yours',
      '! | makeup, kind | avoid | do | changed',
      'question makeup | - | yes | changed',
      '! less careful than the built-in guidance',
      'the same words in "en"',
    ]);
  });

  it('a phase that was taken out, if signs of the one before it are usual for longer then', async () => {
    const file = clinicFile();
    file.remove(placeOf(file, 'phases', 'long-term'));
    for (const id of ['routine', 'sunscreen-habit', 'collagen', 'next-session'])
      file.set(`${placeOf(file, 'items', id)}.phases`, ['first-week']);
    expect(await rowsOf(file)).to.include('! | phase long-term | present | - | removed');
    const ended = clinicFile();
    ended.remove(placeOf(ended, 'phases', 'first-week'));
    for (const list of ['items', 'signs'])
      for (const [index, { phases }] of (ended.get(list) as { phases?: string[] }[]).entries())
        if (phases)
          ended.set(
            `${list}[${index}].phases`,
            phases.filter((id) => id !== 'first-week'),
          );
    expect(await rowsOf(ended)).to.include('phase first-week | present | - | removed');
  });

  it('a phase that begins later, if a sign with hours is usual until some time of the day on which it began', async () => {
    const file = clinicFile();
    const fromDay = `${placeOf(file, 'phases', 'long-term')}.fromDay`;
    const day = file.get(fromDay) as number;
    file.set(fromDay, day + 1);
    const sign = (file.get('signs') as { level: string; phases?: string[] }[]).findIndex(
      ({ level, phases }) =>
        level === 'usual' && phases?.includes('first-week') && !phases.includes('long-term'),
    );
    for (const [until, isLessCareful] of [
      [(day - 1) * 24, false],
      [(day - 1) * 24 + 1, true],
      [day * 24, true],
    ] as const) {
      for (const other of (file.get('signs') as { level: string }[]).keys())
        if (file.get(`signs[${other}].level`) === 'usual') file.set(`signs[${other}].until`, 24);
      file.set(`signs[${sign}].until`, until);
      const row = (await rowsOf(file)).find((each) => each.includes('phase long-term | day'));
      expect(row?.startsWith('! '), `${until} hours`).to.equal(isLessCareful);
    }
  });

  it('a question that no longer waits for its restriction', async () => {
    const file = clinicFile();
    const place = placeOf(file, 'questions', 'makeup');
    file.set(place, { id: 'makeup', answer: 'yes' });
    expect(await rowsOf(file)).to.include('! | question makeup, item | makeup | - | changed');
  });

  it('but not the facts and notes, which are for editors, nor anything that is equal', async () => {
    const file = clinicFile();
    const place = placeOf(file, 'items', 'makeup');
    file.set(`${place}.facts`, ['F65']).set(`${place}.note`, 'Dr Ames wants it so.');
    expect(await rowsOf(file)).to.deep.equal([
      'the same entries, hours, days and answers',
      'the same words in "en"',
    ]);
  });

  it('and only what both have, if it is another procedure', async () => {
    const file = clinicFile().set('id', 'peel');
    file.set(`${placeOf(file, 'items', 'makeup')}.until`, 6);
    file.remove(placeOf(file, 'tips', 'water'));
    const { stdout } = await check(JSON.stringify(file.data));
    expect(stdout).to.contain(
      'peel, compared with the built-in microneedling, in what both have\n',
    );
    expect(await rowsOf(file)).to.deep.equal([
      'built-in | yours',
      '! | makeup | 24 hours | 6 hours | shorter',
      '! less careful than the built-in guidance',
    ]);
  });

  it('a table for each procedure, if the file has several', async () => {
    const [first, second] = [clinicFile(), clinicFile().set('id', 'peel')];
    second.set(`${placeOf(second, 'items', 'makeup')}.until`, 6);
    const { stdout, status } = await check(
      JSON.stringify({ protocols: [first.data, second.data] }),
    );
    expect(status).to.equal(0);
    const [, one = '', other = ''] = stdout.split(/^.*compared with .*\n/m);
    expect(one).to.contain('the same entries, hours, days and answers');
    expect(other).to.match(/! +makeup +24 hours +6 hours +shorter/);
  });
});
