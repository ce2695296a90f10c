import type { ProtocolFile } from '../../src/guidance/protocol.js';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  checkProtocols,
  deviceZone,
  parseWrittenTime,
  recoveryAt,
  type Protocol,
} from '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { errorsOf, expectInDoubt, ROSEWATER, showWithProperty } from './rosewater.js';
import { editedFile } from './random-edits.js';

/** The same edits each time; a failure names its own seed and path. */
const seed = 20261120;

const MOMENTS = [
  null,
  '2026-11-01T12:00',
  '2026-11-20T16:00',
  '2026-11-23T09:00',
  '2026-12-24T18:00',
];

/** The texts of the signs to call for at any time, as written in the file. */
function callTexts(
  { signs, texts }: Protocol,
  language = Object.keys(texts)[0]!,
): (string | undefined)[] {
  return signs.flatMap((sign) => {
    const text = new Map(Object.entries(texts[language]?.signs ?? {})).get(sign.id);
    return sign.level === 'call' && !sign.from ? [text] : [];
  });
}

function firstOf(data: unknown): Protocol {
  const { protocols } = data as { protocols?: readonly Protocol[] };
  return protocols?.[0] ?? (data as Protocol);
}

function daysAt(protocol: Protocol, moment: string | null): void {
  const treatment = parseWrittenTime('2026-11-20T15:30');
  const now = moment ? Date.parse(`${moment}Z`) : Date.UTC(2026, 10, 20);
  const recovery = recoveryAt(protocol, moment ? treatment : null, now, deviceZone);
  expect([...recovery.restrictions, ...recovery.advice]).to.have.lengthOf(protocol.items.length);
  expect(recovery.signs.some(({ level }) => level === 'call')).to.equal(true);
  expect(recovery.nextChange).to.be.above(now);
}

function collapsed(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('A valid file after random edits', () => {
  it('is accepted or rejected with reasons, never crashes, and keeps its call signs', function () {
    this.timeout(120_000);
    let accepted = 0;
    const runs = 4000;
    fc.assert(
      fc.property(editedFile, ({ data }) => {
        const { protocols, mistakes } = checkProtocols(data);
        for (const { path, message } of mistakes) {
          expect(message).to.match(/^\S[^]*: ./);
          expect(path).to.be.an('array');
        }
        expect(protocols.length > 0).to.equal(mistakes.length === 0);
        if (!protocols.length) return;
        accepted++;
        for (const protocol of protocols) {
          const told = callTexts(protocol);
          expect(told).not.to.have.lengthOf(0);
          for (const text of told) expect(text).to.be.a('string').and.match(/\S/);
          for (const moment of MOMENTS) daysAt(protocol, moment);
        }
      }),
      { seed, numRuns: runs, includeErrorInReport: true },
    );
    // Otherwise this would test few accepted files.
    expect(accepted / runs).to.be.within(0.1, 0.9);
  });

  it('is shown or rejected by a guide, which says when to call in either case', async function () {
    this.timeout(120_000);
    const lines = listenToConsole();
    const guide = await showWithProperty(null);
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(editedFile, fc.constantFrom(...MOMENTS), async ({ data }, moment) => {
        await guide.set({ now: moment ?? ROSEWATER['now']! });
        const before = errorsOf(guide).length;
        guide.element.protocol = data as ProtocolFile;
        await guide.settled();
        expect(guide.callSigns).not.to.have.lengthOf(0);
        if (checkProtocols(data).protocols.length === 0) {
          expect(errorsOf(guide).length).to.be.above(before);
          if (moment === null) expectInDoubt(guide);
        } else {
          accepted++;
          expect(errorsOf(guide)).to.have.lengthOf(before);
          await guide.openAll();
          const first = firstOf(data);
          expect(guide.callSigns).to.include.members(
            callTexts(first, Object.keys(guide.element.protocol.texts)[0]).map((text) =>
              collapsed(text),
            ),
          );
          expect(guide.text).not.to.match(/native code|undefined|NaN|Invalid Date|\[object/);
        }
        guide.element.protocol = null;
        await guide.settled();
      }),
      { seed, numRuns: 300, includeErrorInReport: true },
    );
    expect(lines.filter((line) => line.includes('could not be updated'))).to.deep.equal([]);
    expect(accepted).to.be.above(30);
  });
});
