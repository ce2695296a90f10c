import { expect } from '@open-wc/testing';
import { emulate } from '../support/browser-commands.js';
import { needs } from '../support/engine.js';
import { LOAD, openHost } from './support/host.js';

/** Zones and their offsets on 21 November 2026. */
const ZONES: readonly (readonly [string, string])[] = [
  ['America/Los_Angeles', '-08:00'],
  ['Pacific/Apia', '+13:00'],
  ['America/Sao_Paulo', '-03:00'],
  ['Asia/Kolkata', '+05:30'],
  ['Australia/Lord_Howe', '+11:00'],
];

/** Treatments at 20:00 on the eve of a clock change, and when 24 hours are over by the clock and the stopwatch both. */
const CHANGES: readonly (readonly [string, string, string])[] = [
  ['America/New_York', '2026-03-07T20:00', '2026-03-09T01:00Z'],
  ['America/New_York', '2026-10-31T20:00', '2026-11-02T01:00Z'],
  ['Africa/Cairo', '2026-04-23T20:00', '2026-04-24T18:00Z'],
  ['Africa/Cairo', '2026-10-29T20:00', '2026-10-30T18:00Z'],
  ['America/Santiago', '2026-09-05T20:00', '2026-09-07T00:00Z'],
  ['America/Santiago', '2026-04-04T20:00', '2026-04-06T00:00Z'],
  ['Asia/Beirut', '2026-03-28T20:00', '2026-03-29T18:00Z'],
  ['Asia/Beirut', '2026-10-24T20:00', '2026-10-25T18:00Z'],
];

const clockAt = (instant: string | number) =>
  `<script>Date.now = () => ${new Date(instant).getTime()};</script>`;

async function guideAt(instant: string | number, attributes: string) {
  const host = await openHost(
    clockAt(instant) + LOAD,
    `<aftercare-guide ${attributes}></aftercare-guide>`,
  );
  const guide = await host.guide();
  expect(host.log).to.deep.equal([]);
  return guide;
}

const MAKEUP = 'Do not wear makeup yet.';

/** By the zone on the tag, and by that of the device. */
const PLACES = [
  ['the clinic’s zone', (zone: string) => `time-zone="${zone}"`, async () => {}],
  [
    'the device’s zone',
    () => '',
    async (timeZone: string) => {
      needs('a changed time zone');
      await emulate({ timeZone });
    },
  ],
] as const;

describe('The day is right all over the Earth', () => {
  for (const [place, attribute, prepare] of PLACES)
    for (const [zone, offset] of ZONES)
      for (const time of ['00:30', '23:30'])
        it(`${place}, ${zone}, at ${time}`, async () => {
          await prepare(zone);
          const now = `2026-11-21T${time}${offset}`;
          for (const [date, day] of [
            ['2026-11-20', 1],
            ['2026-11-21', 0],
            ['2026-11-19', 2],
          ] as const)
            expect(
              (await guideAt(now, `procedure-date="${date}" ${attribute(zone)}`)).element.day,
              date,
            ).to.equal(day);
        });
});

describe('No clock change lifts a restriction early', () => {
  for (const [place, attribute, prepare] of PLACES)
    for (const [zone, treated, end] of CHANGES)
      it(`${place}, ${zone}, treated ${treated}`, async () => {
        if (zone === 'Africa/Cairo') needs('the summer time of Egypt');
        await prepare(zone);
        const attributes = `procedure-date="${treated}" ${attribute(zone)}`;
        const instant = Date.parse(end);
        const before = await guideAt(instant - 60_000, attributes);
        expect(before.avoid.map(({ text }) => text)).to.include(MAKEUP);
        const { until } = before.element.restrictions.find(({ id }) => id === 'makeup') ?? {};
        expect(new Date(until ?? 0).toISOString()).to.equal(new Date(end).toISOString());
        const after = await guideAt(instant + 60_000, attributes);
        expect(after.avoid.map(({ text }) => text)).not.to.include(MAKEUP);
        expect(after.element.day).to.equal(1);
      });
});
