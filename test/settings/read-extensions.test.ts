import { expect } from '@open-wc/testing';
import { parseExtensions } from '../../src/settings/read-extensions.js';
import { WITHOUT_END } from '../support/guidance.js';
import { steadyGuidance } from '../support/steady-guidance.js';

describe('parseExtensions', () => {
  describe('reads a restriction, a colon and hours', () => {
    for (const [text, expected, why] of [
      ['', {}, 'nothing'],
      [' \n ', {}, 'nothing but spaces'],
      ['sweating:72', { sweating: 72 }, 'one'],
      ['sweating:72 makeup:48', { sweating: 72, makeup: 48 }, 'two'],
      ['  sweating:72\n\tmakeup:48  ', { sweating: 72, makeup: 48 }, 'with any space between'],
      [
        'sweating:72,makeup:48;direct-sun:336',
        { sweating: 72, makeup: 48, 'direct-sun': 336 },
        'with commas',
      ],
      ['makeup:24.5', { makeup: 24.5 }, 'half an hour'],
      ['makeup:٤٨', { makeup: 48 }, 'in Arabic digits'],
      ['makeup:۴۸', { makeup: 48 }, 'in Persian digits'],
      ['makeup:0048', { makeup: 48 }, 'with noughts in front'],
      ['makeup:8784', { makeup: 8784 }, 'a year at most'],
      ['makeup:72 makeup:48', { makeup: 72 }, 'the longer of two'],
      ['makeup:48 makeup:72', { makeup: 72 }, 'the longer of two, in any order'],
    ] as const)
      it(`${JSON.stringify(text)}: ${why}`, () => {
        expect(read(text)).to.deep.equal({ extensions: expected, refused: [] });
      });
  });

  it('treats the protocol’s own hours as neither an extension nor a mistake', () => {
    expect(read('sweating:48 makeup:24 actives:48.0')).to.deep.equal({
      extensions: {},
      refused: [],
    });
  });

  it('rejects hours that would shorten a restriction, and says how long it is', () => {
    for (const [part, hours] of [
      ['sweating:1', 48],
      ['sweating:0', 48],
      ['sweating:47.9', 48],
      ['makeup:23', 24],
      ['direct-sun:72', 168],
    ] as const)
      expect(read(part)).to.deep.equal({
        extensions: {},
        refused: [{ part, reason: 'shorter', hours }],
      });
  });

  it('rejects hours for a restriction without an end', () => {
    for (const id of WITHOUT_END)
      expect(read(`${id}:72`)).to.deep.equal({
        extensions: {},
        refused: [{ part: `${id}:72`, reason: 'no-end', hours: null }],
      });
  });

  describe('rejects ids of no restriction:', () => {
    for (const id of [
      'makeups',
      'make',
      'e',
      'Makeup',
      'MAKEUP',
      'wash',
      'sunscreen',
      'pus',
      'immediate',
      'exercise',
      'constructor',
      '__proto__',
      'prototype',
      'toString',
      'hasOwnProperty',
      'length',
      '0',
      'undefined',
      'null',
      '<b>makeup</b>',
    ])
      it(id, () => {
        expect(read(`${id}:72`)).to.deep.equal({
          extensions: {},
          refused: [{ part: `${id}:72`, reason: 'unknown-id', hours: null }],
        });
      });
  });

  describe('rejects an invalid part:', () => {
    for (const part of [
      'sweating',
      'sweating:',
      ':72',
      ':',
      'sweating:72:72',
      'sweating::72',
      'sweating=72',
      'sweating:72h',
      'sweating:two',
      'sweating:-72',
      'sweating:+72',
      'sweating:7e2',
      'sweating:0x48',
      'sweating:72.',
      'sweating:.5',
      'sweating:NaN',
      'sweating:Infinity',
      'sweating:8785',
      'sweating:99999999999999999999',
      '72',
      '72:sweating',
      '{"sweating":72}',
      'sweating:७२',
    ])
      it(part, () => {
        const { extensions, refused } = read(part);
        expect(extensions).to.deep.equal({});
        expect(refused.map((each) => [each.part, each.reason])).to.deep.equal([[part, 'form']]);
      });

    it('each half of an extension that is split by a space', () => {
      const { extensions, refused } = read('sweating: 72');
      expect(extensions).to.deep.equal({});
      expect(refused.map(({ part, reason }) => [part, reason])).to.deep.equal([
        ['sweating:', 'form'],
        ['72', 'form'],
      ]);
    });
  });

  it('keeps valid parts beside invalid ones', () => {
    const { extensions, refused } = read('makeup:48 sweating:1 nonsense actives:72 smoking:9 x:9');
    expect(extensions).to.deep.equal({ makeup: 48, actives: 72 });
    expect(refused.map(({ part, reason }) => [part, reason])).to.deep.equal([
      ['sweating:1', 'shorter'],
      ['nonsense', 'form'],
      ['smoking:9', 'no-end'],
      ['x:9', 'unknown-id'],
    ]);
  });

  it('keeps a longer extension if the same restriction also has a shorter one', () => {
    for (const text of ['makeup:48 makeup:1', 'makeup:1 makeup:48'])
      expect(read(text).extensions, text).to.deep.equal({ makeup: 48 });
  });

  it('accepts thousands of parts', () => {
    const { extensions, refused } = read(`${'makeup:48 nonsense '.repeat(5000)}`);
    expect(extensions).to.deep.equal({ makeup: 48 });
    expect(refused).to.have.length(5000);
  });
});

function read(text: string) {
  const { extensions, refused } = parseExtensions(text, steadyGuidance);
  return { extensions: Object.fromEntries(extensions), refused };
}
