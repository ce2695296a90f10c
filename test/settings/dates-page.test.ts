import { expect } from '@open-wc/testing';
import { readDate, type DateOrder } from '../../src/settings/read-date.js';
import { isoDate } from '../../src/time/civil-date.js';
import { namedZone } from '../../src/time/zone.js';

const NOW = Date.parse('2026-11-20T20:00Z');
const read = (text: string, order: DateOrder | null = null) =>
  readDate(text, { zone: namedZone('Europe/London')!, order, now: NOW });

let page = '';
before(async () => {
  page = await (await fetch('/docs/dates.md')).text();
});

/** The rows of "What is read": examples and their descriptions. */
const rows = () =>
  page
    .split('## ')
    .find((section) => section.startsWith('What is read'))!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, 3));

describe('The page on dates', () => {
  it('gives examples that are read as described: all are Friday 20 November 2026, except one that is asked about', () => {
    const examples = rows().flatMap(([written = '']) =>
      [...written.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
    );
    expect(examples.length).to.be.above(20);
    for (const example of examples) {
      const isTime = /^\d{1,2}[:.h]\d\d(?![\d.])/.test(example);
      const reading = read(isTime ? `20 November 2026 ${example}` : example);
      expect(reading.kind, example).to.equal(example === '03/04/2026' ? 'ask' : 'meant');
      if (reading.kind !== 'meant') continue;
      expect(isoDate(reading.written.date), example).to.equal('2026-11-20');
      if (isTime) expect(reading.written.clock, example).to.equal(15.5 * 3_600_000);
    }
  });

  it('names each order with an example of it', () => {
    const orders = [...page.matchAll(/`(dmy|mdy|ymd)` is (\d\S*\d)/g)];
    expect(orders.map(([, order]) => order)).to.deep.equal(['dmy', 'mdy', 'ymd']);
    for (const [, order, example = ''] of orders) {
      const reading = read(example, order as DateOrder);
      expect(reading.kind, example).to.equal('meant');
    }
  });
});
