import { expect } from '@open-wc/testing';
import { clinicFile } from './clinic-file.js';
import { showRosewater, showWithProperty } from './rosewater.js';

describe('What a phase puts first', () => {
  const LEADS = [
    ['2026-11-20T16:00', 'Wash your face'],
    ['2026-11-24T12:00', 'Keep your skin moist'],
    ['2026-12-20T12:00', 'Keep a steady, gentle routine'],
  ] as const;
  for (const [now, words] of LEADS)
    it(`comes first in what to do on ${now.slice(0, 10)}: "${words} …"`, async () => {
      const guide = await showRosewater({ now });
      await guide.openLists();
      expect(guide.todo[0]?.text).to.match(new RegExp(`^${words}`));
    });

  it('comes first in what to do, in the clinic’s order, before the others in theirs', async () => {
    const data = clinicFile().set('phases[0].first', [
      'cold-compress',
      'scrubbing',
      'hydrate',
    ]).data;
    const usual = await showWithProperty(clinicFile().set('phases[0].first', []).data);
    const guide = await showWithProperty(data);
    await usual.openLists();
    await guide.openLists();
    const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);
    const leading = (all: readonly string[], words: readonly string[]) => {
      const led = words.map((each) => all.find((text) => text.includes(each)) ?? each);
      return [...led, ...all.filter((text) => !led.includes(text))];
    };
    expect(texts(guide.todo)).to.deep.equal(
      leading(texts(usual.todo), ['cold compress', 'Keep your skin moist']),
    );
    // What is off limits stays in the order of its ends.
    expect(texts(guide.avoid)).to.deep.equal(texts(usual.avoid));
    expect(texts(guide.todo)).not.to.deep.equal(texts(usual.todo));
  });

  it('is kept in a list of any length', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `tip-${index}`);
    const file = clinicFile()
      .set('items', [])
      .set('questions', [])
      .set('phases', [{ id: 'immediate', fromDay: 0, first: ['tip-59'] }]);
    for (const id of ids) {
      file.add('items', { id, kind: 'do' });
      file.set(`texts.en.items.${id}`, { text: `Do ${id}.` });
    }
    for (const [index, sign] of (file.get('signs') as object[]).entries())
      if ('phases' in sign) file.remove(`signs[${index}].phases`);
    const guide = await showWithProperty(file.data);
    expect(guide.todo.map(({ text }) => text)).to.deep.equal(
      ['tip-59', ...ids.slice(0, -1)].map((id) => `Do ${id}.`),
    );
  });
});

describe('Restrictions that end at the same moment', () => {
  it('are announced once if the same text applies to them all', async () => {
    const after = 'Ask your clinic what you can use.';
    const file = clinicFile().set('items[0].until', 48);
    for (const id of ['makeup', 'actives']) file.set(`texts.en.items.${id}.after`, after);
    file.set('texts.en.items.sweating.after', 'You can work out again.');
    const guide = await showWithProperty(file.data, { now: '2026-11-22T15:29' });
    await guide.set({ now: '2026-11-22T15:31' });
    expect(guide.announced).to.equal(`${after} You can work out again.`);
  });
});
