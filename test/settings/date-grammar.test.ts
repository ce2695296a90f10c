import { expect } from '@open-wc/testing';
import { readDate } from '../../src/settings/read-date.js';
import { dayNumber } from '../../src/time/civil-date.js';
import { spanOf } from '../../src/time/window.js';
import { everyMeaning, type Page } from '../support/date-grammar.js';
import { mutated, randomPage, randomText } from '../support/random-dates.js';
import { randomRun, tryCases } from '../support/random-run.js';
import { Random } from '../support/random.js';

// One device is enough: the reader does not depend on it.
const run = randomRun(5_000);
const { cases, seed } = run;

describe(`readDate, in ${cases} written dates and distortions of them,`, () => {
  const faults = new Map<string, string[]>();
  const kinds = { meant: 0, ask: 0, unreadable: 0 };

  before(async function () {
    this.timeout(0);
    await tryCases(run, tryCase, () => [...faults.values()].flat().length);
  });

  function tryCase(number: number): void {
    const random = new Random(`${seed} dates`, number);
    const page = randomPage(random);
    let text = randomText(random);
    const changes = random.oneOf([0, 1, 1, 1, 2]);
    for (let each = 0; each < changes; each++) text = mutated(random, text);
    const complain = (rule: string, what: string) => {
      const list = faults.get(rule) ?? [];
      faults.set(rule, list);
      list.push(
        list.length < 12
          ? `FIRST=${number} ${JSON.stringify(text)} ${JSON.stringify(page)}: ${what}`
          : '',
      );
    };
    try {
      judge(text, page, changes === 0, complain);
    } catch (error) {
      complain('throws', String(error));
    }
  }

  function judge(
    text: string,
    page: Page,
    isIntact: boolean,
    complain: (rule: string, what: string) => void,
  ): void {
    const zone = { name: page.isZoneNamed ? 'Test/Zone' : null, offsetAt: () => page.east };
    const reading = readDate(text, { zone, order: page.order, now: page.now });
    kinds[reading.kind]++;
    if (isIntact && reading.kind === 'unreadable') complain('reads', reading.reason);
    if (reading.kind !== 'meant') return;
    const { meanings, mustAsk } = everyMeaning(text, page);
    const { written } = reading;
    const day = dayNumber(written.date);
    if (!meanings.length && !mustAsk) return complain('guess', 'the grammar reads nothing');
    if (mustAsk) return complain('asks', `${new Date(day * 86_400_000).toISOString()} is taken`);
    const { earliest, latest } = spanOf(written, zone);
    const end = Math.max(...meanings.map((each) => each.end));
    const begin = Math.min(...meanings.map((each) => each.begin));
    if (!meanings.some(({ shown }) => shown === day))
      complain('day', `${day} instead of ${meanings.map(({ shown }) => shown).join()}`);
    // Fractions of a millisecond do not matter.
    if (latest < end - 1) complain('early', `${iso(latest)} instead of ${iso(end)}`);
    if (earliest > begin + 1) complain('begin', `${iso(earliest)} instead of ${iso(begin)}`);
  }

  for (const [rule, title] of Object.entries({
    throws: 'never throws',
    reads: 'reads every form as it is, or asks',
    guess: 'takes nothing for a date that the grammar of dates does not have',
    asks: 'asks where the grammar has more than one day',
    day: 'is on a day that the grammar has',
    early: 'ends no earlier than the strictest meaning of the text',
    begin: 'begins no later than the earliest meaning of the text',
  }))
    it(title, () => {
      const found = faults.get(rule) ?? [];
      if (found.length)
        throw new Error(`${found.length} faults, as in\n${found.filter(Boolean).join('\n')}`);
    });

  it('gives all kinds of answers, and none of them rarely', () => {
    for (const [kind, count] of Object.entries(kinds))
      expect(count / cases, kind).to.be.greaterThan(0.1);
  });
});

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
