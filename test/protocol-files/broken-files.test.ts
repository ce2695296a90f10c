import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import type { Guide } from '../support/guide.js';
import { brokenFiles } from './broken-files.js';
import { publish } from './clinic-site.js';
import {
  errorsOf,
  eventually,
  expectInDoubt,
  expectTold,
  showRosewater,
  showWithProperty,
  showWithScript,
} from './rosewater.js';

/** A guide with a protocol file, and the errors that the page gets. */
interface Tried {
  readonly guide: Guide;
  readonly attribute: 'src' | 'protocol';
  /** What every message begins with. */
  readonly named: string;
}

const ways: readonly ((data: unknown) => Promise<Tried>)[] = [
  async (data) => {
    const { address } = await publish({ body: data === null ? 'null' : data });
    const guide = await showRosewater({ src: address });
    await eventually(() => errorsOf(guide).length, 'No mistake was reported.');
    await guide.settled();
    return { guide, attribute: 'src', named: `src="${address}"` };
  },
  async (data) => {
    const guide = await showWithScript(JSON.stringify(data, null, 2));
    return { guide, attribute: 'protocol', named: 'protocol="…"' };
  },
  async (data) => {
    // A text is JSON.
    const guide = await showWithProperty(typeof data === 'string' ? JSON.stringify(data) : data);
    return { guide, attribute: 'protocol', named: 'protocol="…"' };
  },
];

describe('A protocol file is rejected, with each mistake reported once, if', () => {
  for (const [index, { what, data, mistakes }] of brokenFiles.entries())
    it(what, async () => {
      const lines = listenToConsole();
      const { guide, attribute, named } = await ways[index % ways.length]!(data);
      const messages = mistakes.map((mistake) => told(named, mistake));
      expect(errorsOf(guide)).to.have.deep.members(
        messages.map((message) => ({ code: 'invalid-protocol', attribute, message })),
      );
      expectTold(lines, messages);
      expectInDoubt(guide);
    });

  it('more than 60 ways are tried', () => {
    expect(brokenFiles.length).to.be.above(60);
  });
});

function told(named: string, mistake: string): string {
  return `${named} has a mistake. ${mistake}. Meanwhile patients are asked to call the clinic.`;
}
