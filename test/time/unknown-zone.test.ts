import { expect } from '@open-wc/testing';
import { spanAfter, spanOf } from '../../src/time/window.js';
import { namedZone, unknownZone } from '../../src/time/zone.js';
import { needs } from '../support/engine.js';
import { listenToConsole } from '../support/console.js';
import { showGuide } from '../support/guide.js';
import { Random } from '../support/random.js';

const zones = Intl.supportedValuesOf('timeZone').map((name) => namedZone(name)!);

describe('A zone that does not exist', () => {
  it('starts no later, and ends nothing earlier, than any zone on Earth', () => {
    for (let round = 0; round < 300; round++) {
      const random = new Random('unknown zone', round);
      const date = {
        year: random.integer(2024, 2028),
        month: random.integer(1, 12),
        day: random.integer(1, 28),
      };
      const clock = random.percent(30) ? null : random.integer(0, 1439) * 60_000;
      const moment = { date, clock, offset: null };
      const written = { ...moment, readings: [moment] };
      const hours = random.integer(0, 200);
      const unknown = spanOf(written, unknownZone);
      const end = spanAfter(unknown, hours, unknownZone).latest;
      for (let turn = 0; turn < 40; turn++) {
        const zone = zones[random.integer(0, zones.length - 1)]!;
        const there = spanOf(written, zone);
        expect(unknown.earliest, zone.name!).to.be.at.most(there.earliest);
        expect(unknown.latest, zone.name!).to.be.at.least(there.latest);
        expect(end, zone.name!).to.be.at.least(spanAfter(there, hours, zone).latest);
      }
    }
  });

  const isAllowed = async (zone: string, now: string) => {
    const guide = await showGuide({
      'procedure-date': '2026-11-20T15:30',
      'time-zone': zone,
      'clinic-phone': '020 7946 0018',
    });
    await guide.set({ now });
    await guide.openLists();
    return guide.answerTo('makeup') === 'Yes';
  };

  it('keeps a rule of 24 hours until they have passed on Baker Island', async () => {
    listenToConsole();
    expect(await isAllowed('Europe/Lodnon', '2026-11-22T03:29Z')).to.equal(false);
    expect(await isAllowed('Europe/Lodnon', '2026-11-22T17:30Z')).to.equal(true);
  });

  for (const [name, better] of [
    ['Europe/Londn', 'Europe/London'],
    ['London', 'Europe/London'],
    ['America/New York', 'America/New_York'],
    ['GMT+1', 'Europe/London'],
  ] as const)
    it(`is mentioned to the patient, and logged with the nearest name: "${name}"`, async () => {
      const lines = listenToConsole();
      const guide = await showGuide({
        'procedure-date': '2026-11-20T15:30',
        now: '2026-11-21T10:00',
        'time-zone': name,
      });
      expect(guide.headerLines).to.include(
        'We do not know the time zone of your clinic. So all rules last a few hours longer.',
      );
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.include(`time-zone="${name}"`).and.to.include(`as in ${better}.`);
    });

  it('is not compared with names such as Etc/GMT-5, whose sign is the other way round', async () => {
    const lines = listenToConsole();
    const { supportedValuesOf } = Intl;
    const withEtc = () => ['Etc/GMT-5', ...supportedValuesOf('timeZone')];
    Object.assign(Intl, { supportedValuesOf: withEtc });
    try {
      await showGuide({ 'procedure-date': '2026-11-20', 'time-zone': 'GMT-5' });
    } finally {
      Object.assign(Intl, { supportedValuesOf });
    }
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).not.to.include('Etc/');
  });
});

describe('A zone by its name', () => {
  it('costs a guide in English no formatter, whose first one takes half as long as the guide', async () => {
    needs('Temporal');
    const { DateTimeFormat } = Intl;
    let made = 0;
    const counted = new Proxy(DateTimeFormat, {
      construct(target, args: []) {
        made++;
        return new target(...args);
      },
    });
    Object.assign(Intl, { DateTimeFormat: counted });
    try {
      const guide = await showGuide({
        'procedure-date': '2026-11-20T15:30',
        now: '2026-11-21T10:00',
        'time-zone': 'Asia/Thimphu',
        lang: 'en-US',
      });
      expect(guide.headerLines.join()).to.include('Thimphu');
      expect(made).to.equal(0);
    } finally {
      Object.assign(Intl, { DateTimeFormat });
    }
  });
});
