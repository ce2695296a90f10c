import { expect } from '@open-wc/testing';
import { microneedling } from '../../src/index.js';
import { provenance } from '../../src/provenance/microneedling.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';

// Each fact of the source is in words of the guidance, and these are at most one tap away in each state: the words are
// read in the guide as a visitor sees it, and again with each closed part opened on its own.

const timed = { 'procedure-date': '2026-11-20T15:30', 'time-zone': 'Europe/London' };

const states: Readonly<Record<string, GuideAttributes>> = {
  'on the treatment day': { ...timed, now: '2026-11-20T16:00' },
  'in the first 48 hours': { ...timed, now: '2026-11-21T21:30' },
  'on day 3, before 72 hours': { ...timed, now: '2026-11-23T12:00' },
  'in the first week': { ...timed, now: '2026-11-25T12:00' },
  'in the long term': { ...timed, now: '2026-12-10T12:00' },
  'before the treatment': { ...timed, now: '2026-11-10T12:00' },
  'with a date and no time': { ...timed, 'procedure-date': '2026-11-20', now: '2026-11-21T21:30' },
  'with a limit that is held longer': { ...timed, extend: 'sweating:96', now: '2026-11-22T21:30' },
  'without a date': {},
};

interface Words {
  readonly facts: readonly string[];
  readonly text: string;
}

type List = 'items' | 'signs' | 'products' | 'tips' | 'about' | 'closing';
const lists: readonly List[] = ['items', 'signs', 'products', 'tips', 'about', 'closing'];

/** What carries the facts, with the facts of each. Questions repeat what the items say. */
function wordsWithFacts(): readonly Words[] {
  const texts = microneedling.texts['en']!;
  return lists.flatMap((list) =>
    microneedling[list].flatMap(({ id }) => {
      const origins: Readonly<Record<string, { readonly facts?: readonly string[] }>> =
        provenance[list];
      const { facts = [] } = origins[id]!;
      const said = texts[list][id]!;
      const lines = typeof said === 'string' ? [said] : [said.text, said.more ?? ''];
      return facts.length ? lines.filter(Boolean).map((text) => ({ facts, text })) : [];
    }),
  );
}

/** A sign to call for from a later hour on: before that, nothing can have failed to ease. */
const LATER = 'Your skin is still puffy, sore or red after 3 days.';

/** The guide as it is, and with each closed part opened on its own. */
async function textsWithinOneTap(guide: Guide): Promise<readonly string[]> {
  const texts = [guide.text];
  for (const closed of guide.all('details')) {
    if (closed.open) continue;
    await toggle(guide, closed);
    texts.push(guide.text);
    await toggle(guide, closed);
  }
  return texts;
}

async function toggle(guide: Guide, part: HTMLDetailsElement): Promise<void> {
  const toggled = new Promise((resolve) => {
    part.addEventListener('toggle', resolve, { once: true });
  });
  part.open = !part.open;
  await toggled;
  await guide.settled();
}

describe('The words of each fact are at most one tap away', () => {
  const words = wordsWithFacts();

  it('and carry all 65 facts', () => {
    const ids = Array.from({ length: 65 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
    expect([...new Set(words.flatMap(({ facts }) => facts))].sort()).to.deep.equal(ids);
  });

  for (const [state, attributes] of Object.entries(states))
    it(state, async () => {
      const texts = await textsWithinOneTap(await showGuide(attributes));
      const lost = words.filter(
        ({ text }) => text !== LATER && !texts.some((each) => each.includes(text)),
      );
      expect(lost.map(({ facts, text }) => `${facts.join()}: ${text}`)).to.deep.equal([]);
      if (state === 'in the first week' || state === 'in the long term')
        expect(texts[0]).to.include(LATER);
    });
});
