import { expect } from '@open-wc/testing';

/** A clinician's signature has their name, its date and a later date for the next review. */
export function expectSignature(signature: {
  readonly by: string;
  readonly on: string;
  readonly next: string;
}): void {
  expect(signature.by.trim()).not.to.equal('');
  for (const day of [signature.on, signature.next])
    expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).to.equal(day);
  expect(signature.next > signature.on, `next review ${signature.next}`).to.equal(true);
}
