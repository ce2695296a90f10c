import { expect } from '@open-wc/testing';
import type { Signature } from '../../src/guidance/protocol.js';
import { isSignatureShown } from '../../src/guidance/signature.js';

const signature = {
  by: 'Dr Ames',
  role: 'Dermatologist',
  on: '2026-11-01',
  next: '2027-11-01',
  hash: 'sha256-abc',
  verified: true,
} satisfies Signature;

describe('A signature of a guidance', () => {
  for (const today of ['2026-11-01', '2027-10-31', '2027-11-01'])
    it(`is shown on ${today}, before its next check or on the day of it`, () => {
      expect(isSignatureShown(signature, today)).to.equal(true);
    });

  for (const today of ['2026-10-31', '2026-01-01'])
    it(`is not shown on ${today}, before the day on which it was signed`, () => {
      expect(isSignatureShown(signature, today)).to.equal(false);
    });

  for (const today of ['2027-11-02', '2028-01-01', '2199-12-31'])
    it(`is not shown on ${today}, after the day of its next check`, () => {
      expect(isSignatureShown(signature, today)).to.equal(false);
    });

  const { hash, verified, ...unsigned } = signature;
  for (const [what, other] of [
    ['without a hash', { ...unsigned, verified }],
    ['with an empty hash', { ...signature, hash: '' }],
    ['whose hash no tool has compared', { ...unsigned, hash }],
    ['whose hash does not fit', { ...signature, verified: false }],
  ] as const)
    it(`is not shown ${what}`, () => {
      expect(isSignatureShown(other, '2026-11-20')).to.equal(false);
    });

  for (const missing of [null, undefined])
    it(`is not shown if there is none (${missing})`, () => {
      expect(isSignatureShown(missing, '2026-11-20')).to.equal(false);
    });
});
