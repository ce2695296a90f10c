import { expect } from '@open-wc/testing';
import { parseExtensions } from '../../src/settings/read-extensions.js';
import { RESTRICTIONS, WITHOUT_END } from '../support/guidance.js';
import { steadyGuidance } from '../support/steady-guidance.js';

const ENDING = RESTRICTIONS.filter((id) => !WITHOUT_END.includes(id));

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
      ['sweating:72h', { sweating: 72 }, 'with a unit'],
      ['sweating:72H', { sweating: 72 }, 'with a unit as a capital'],
      ['makeup:4d', { makeup: 96 }, 'in days'],
      ['makeup:1.5d', { makeup: 36 }, 'in half days'],
      ['makeup:٤d', { makeup: 96 }, 'in days in Arabic digits'],
      ['makeup:366d', { makeup: 8784 }, 'a year in days'],
    ] as const)
      it(`${JSON.stringify(text)}: ${why}`, () => {
        expect(read(text)).to.deep.equal({ extensions: expected, isUnclear: false, refused: [] });
      });
  });

  it('treats the protocol’s own hours as neither an extension nor a mistake', () => {
    expect(read('sweating:48 makeup:24 actives:48.0 sweating:2d')).to.deep.equal({
      extensions: {},
      isUnclear: false,
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
        isUnclear: false,
        refused: [{ part, reason: 'shorter', hours }],
      });
  });

  it('rejects hours for a restriction without an end', () => {
    for (const id of WITHOUT_END)
      expect(read(`${id}:72`)).to.deep.equal({
        extensions: {},
        isUnclear: false,
        refused: [{ part: `${id}:72`, reason: 'no-end', hours: null }],
      });
  });

  describe('has the patient ask about ids of no restriction:', () => {
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
      'make-up',
      '72',
      '{"sweating"',
    ])
      it(id, () => {
        expect(read(`${id}:72`)).to.deep.equal({
          extensions: {},
          isUnclear: true,
          refused: [{ part: `${id}:72`, reason: 'unknown-id', hours: null }],
        });
      });
  });

  describe('holds a restriction until the longest window, and has the patient ask, if its hours are unreadable:', () => {
    for (const part of [
      'sweating',
      'sweating:',
      'sweating:72:72',
      'sweating::72',
      'sweating=72',
      'sweating:two',
      'sweating:-72',
      'sweating:+72',
      'sweating:7e2',
      'sweating:0x48',
      'sweating:72.',
      'sweating:.5',
      'sweating:72hh',
      'sweating:72w',
      'sweating:4weeks',
      'sweating:NaN',
      'sweating:Infinity',
      'sweating:8785',
      'sweating:367d',
      'sweating:99999999999999999999',
      'sweating:७२',
      'sweating:null',
      'sweating:{{hours}}',
    ])
      it(part, () => {
        expect(read(part)).to.deep.equal({
          extensions: { sweating: { atLeast: 168 } },
          isUnclear: true,
          refused: [{ part, reason: 'form', hours: 48 }],
        });
      });

    it('also if a space splits it, since what follows names nothing', () => {
      const { extensions, isUnclear, refused } = read('sweating: 72');
      expect(extensions).to.deep.equal({ sweating: { atLeast: 168 } });
      expect(isUnclear).to.equal(true);
      expect(refused.map(({ part, reason }) => [part, reason])).to.deep.equal([
        ['sweating:', 'form'],
        ['72', 'unknown-id'],
      ]);
    });

    for (const text of ['makeup:4 d', 'makeup:4 days', 'makeup:2 weeks', 'makeup:30 Tage'])
      it(`such as ${text}, which are not hours`, () => {
        const { extensions, isUnclear } = read(text);
        expect(extensions).to.deep.equal({ makeup: { atLeast: 168 } });
        expect(isUnclear).to.equal(true);
      });

    it('but not if something is between, or if it is another text', () => {
      for (const text of ['makeup:72, days', 'makeup:72;days', 'makeup:72 ,days'])
        expect(read(text).extensions, text).to.deep.equal({ makeup: 72 });
      expect(read('makeup:72 x:9 days').extensions).to.deep.equal({ makeup: 72 });
      expect(read('makeup:72 smoking:9 days').extensions).to.deep.equal({ makeup: 72 });
      expect(read(['makeup:72', 'days']).extensions).to.deep.equal({ makeup: 72 });
    });

    it('at least as long as the hours beside them that can be read', () => {
      for (const text of ['sweating:400 sweating:x', 'sweating:x sweating:400 sweating:72'])
        expect(read(text).extensions, text).to.deep.equal({ sweating: { atLeast: 400 } });
    });

    it('and not less if the other hours are shorter than those of the guidance', () => {
      expect(read('sweating:1 sweating:x').extensions).to.deep.equal({
        sweating: { atLeast: 168 },
      });
    });
  });

  it('has the patient ask about a part without a name', () => {
    for (const part of [':', ':72', '=', ':72:'])
      expect(read(part)).to.deep.equal({
        extensions: {},
        isUnclear: true,
        refused: [{ part, reason: 'form', hours: null }],
      });
  });

  describe('takes for absent, and reports, what a template writes that has nothing to fill in:', () => {
    for (const text of [
      'none',
      'None',
      'null',
      'undefined',
      '{{ extend }}',
      '${extend}',
      '*|EXTEND|*',
      '[[extend]]',
      '%%extend%%',
      '<% extend %>',
    ])
      it(text, () => {
        expect(read(text)).to.deep.equal({
          extensions: {},
          isUnclear: false,
          refused: [{ part: text, reason: 'not-filled-in', hours: null }],
        });
      });

    it('beside a part that is filled in', () => {
      const { extensions, isUnclear } = read('makeup:72 none {{more}}');
      expect(extensions).to.deep.equal({ makeup: 72 });
      expect(isUnclear).to.equal(false);
    });
  });

  it('reads several texts as one, so that the longest time counts wherever it comes from', () => {
    expect(read(['makeup:48 sweating:100', 'makeup:72', '']).extensions).to.deep.equal({
      makeup: 72,
      sweating: 100,
    });
    expect(read(['{{ extend }}', 'makeup:72']).extensions).to.deep.equal({ makeup: 72 });
    expect(read(['makeup:soon', 'makeup:400']).extensions).to.deep.equal({
      makeup: { atLeast: 400 },
    });
  });

  it('keeps valid parts beside invalid ones', () => {
    const { extensions, refused } = read('makeup:48 sweating:1 x:9 actives:72 smoking:9 nonsense');
    expect(extensions).to.deep.equal({ makeup: 48, actives: 72 });
    expect(refused.map(({ part, reason }) => [part, reason])).to.deep.equal([
      ['sweating:1', 'shorter'],
      ['x:9', 'unknown-id'],
      ['smoking:9', 'no-end'],
      ['nonsense', 'unknown-id'],
    ]);
  });

  it('keeps a longer extension if the same restriction also has a shorter one', () => {
    for (const text of ['makeup:48 makeup:1', 'makeup:1 makeup:48'])
      expect(read(text).extensions, text).to.deep.equal({ makeup: 48 });
  });

  describe('holds every restriction that ends, and reports once, if the text is too long:', () => {
    const held = (hours: number) => ({ atLeast: hours });
    const all = Object.fromEntries(ENDING.map((id) => [id, held(168)]));
    for (const [what, text, makeup] of [
      ['more than 600 characters', `makeup:300 ${'x'.repeat(600)}`, 300],
      ['more than 600 spaces before what counts', ' '.repeat(601) + 'makeup:300', 168],
      ['a part that is cut off at the limit', 'a:1 '.repeat(148) + 'makeup:30000', 168],
      ['thousands of parts', 'makeup:48 '.repeat(5000), 168],
      ['a field that was not filled in', `{{${' '.repeat(5000)}}}`, 168],
    ] as const)
      it(what, () => {
        const { extensions, isUnclear, refused } = read(text);
        expect(extensions).to.deep.equal({ ...all, makeup: held(makeup) });
        expect(isUnclear).to.equal(true);
        expect(refused.filter(({ reason }) => reason === 'too-long')).to.have.lengthOf(1);
      });

    it('and not one that is as long as allowed', () => {
      expect(read('makeup:48 '.repeat(60)).refused).to.deep.equal([]);
      expect(read('a '.repeat(300)).refused).to.have.lengthOf(300);
    });
  });
});

function read(text: string | readonly string[]) {
  const { extensions, isUnclear, refused } = parseExtensions(text, steadyGuidance);
  return { extensions: Object.fromEntries(extensions), isUnclear, refused };
}
