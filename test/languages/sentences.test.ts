import { expect } from '@open-wc/testing';
import { allLanguages } from '../../src/languages/all-languages.js';
import { counted, numeral } from '../../src/languages/counted.js';
import { phrase, plainText, type Term } from '../../src/languages/phrase.js';
import { betterTag } from '../../src/languages/unknown-tag.js';
import { en } from '../../src/languages/en.js';
import { madeUp } from '../support/languages.js';

describe('A number in a sentence', () => {
  const days = { one: '{count} day', other: '{count} days' };

  it('decides the plural form, and a form that is missing is the one for any number', () => {
    expect([1, 2, 0].map((count) => counted(days, count, 'en'))).to.deep.equal([
      '1 day',
      '2 days',
      '0 days',
    ]);
    // Polish has other forms for 2 and for 5.
    expect([1, 2, 5].map((count) => counted(days, count, 'pl'))).to.deep.equal([
      '1 day',
      '2 days',
      '5 days',
    ]);
    expect(counted({ two: 'two days', ...days }, 2, 'ar')).to.equal('two days');
  });

  it('is in Latin digits in every language, whatever its size', () => {
    for (const { tag } of [
      ...allLanguages,
      { tag: 'ar-EG' },
      { tag: 'fa' },
      { tag: 'hi-u-nu-deva' },
    ])
      for (const count of [0, 7, 999, 1000, 123_456, 1.5, -12]) {
        const digits = numeral(count, tag).replace(/[^\d]/g, '');
        expect(digits, `${count} in ${tag}`).to.equal(String(Math.abs(count)).replace('.', ''));
      }
  });

  it('has the separators of its language', () => {
    expect(numeral(12_345, 'en')).to.equal('12,345');
    expect(numeral(12_345, 'de')).to.equal('12.345');
    expect(numeral(-1.5, 'de')).to.equal('-1,5');
  });
});

describe('The braces of a sentence', () => {
  const phone: Term = { kind: 'ltr', text: '020 7946 0018' };

  it('are filled in the order of the language', () => {
    const clinic: Term = { kind: 'name', text: 'Rose Clinic' };
    const filled = phrase('{phone}: call {clinic}.', { clinic, phone });
    expect(filled).to.deep.equal([phone, ': call ', clinic, '.']);
    expect(plainText(filled)).to.equal('020 7946 0018: call Rose Clinic.');
  });

  it('may hold a whole phrase, whose own terms stay apart', () => {
    const until = phrase('Not until {when}', { when: { kind: 'time', text: 'Sunday' } });
    const filled = phrase('{until}, then ask {clinic} first', {
      until,
      clinic: { kind: 'name', text: 'Rose Clinic' },
    });
    expect(filled).to.deep.equal([
      'Not until ',
      { kind: 'time', text: 'Sunday' },
      ', then ask ',
      { kind: 'name', text: 'Rose Clinic' },
      ' first',
    ]);
    expect(plainText(filled)).to.equal('Not until Sunday, then ask Rose Clinic first');
  });

  it('are never shown, not even if nothing is known to fill them with', () => {
    expect(phrase('Call {phone} now')).to.deep.equal(['Call ', ' now']);
    expect(phrase('{phone}', { clinic: phone })).to.deep.equal([]);
  });

  it('of a filled-in name stay as they are', () => {
    const name: Term = { kind: 'name', text: '{phone}' };
    expect(plainText(phrase('Call {name}.', { name, phone }))).to.equal('Call {phone}.');
  });
});

describe('Instead of a language tag that does not exist', () => {
  it('none is suggested if the guide has no language like it', () => {
    expect(betterTag('cn', [en])).to.equal('');
    expect(betterTag('Deutsch', [en])).to.equal('');
  });

  it('one that a clinic registered is suggested by its own name, also if browsers know no name of it', () => {
    const own = { ...madeUp('qaa'), name: 'Gallifreyan' };
    expect(betterTag('galifreyan', [en, own])).to.equal('qaa');
    expect(betterTag('english', [own, en])).to.equal('en');
  });

  it('none is suggested for one that exists', () => {
    for (const tag of ['he', 'jpn', 'sv_SE']) expect(betterTag(tag, [en])).to.equal(null);
  });
});
