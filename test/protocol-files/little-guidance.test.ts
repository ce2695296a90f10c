import { expect } from '@open-wc/testing';
import type { Guide } from '../support/guide.js';
import { visibleText } from '../support/visible-text.js';
import { showWithProperty } from './rosewater.js';

const EMERGENCY = 'Call the emergency number if:';

/** The smallest valid file: one sign to call for, and nothing else. */
const LEAST = {
  id: 'peel',
  version: '1',
  reviewed: null,
  phases: [{ id: 'healing', fromDay: 0 }],
  items: [],
  questions: [],
  signs: [{ id: 'pus', level: 'call' }],
  products: [],
  tips: [],
  about: [],
  closing: [],
  texts: {
    en: {
      name: 'Peel',
      phases: { healing: { title: 'Healing', main: ['Keep it clean.'] } },
      items: {},
      questions: {},
      signs: { pus: 'You see pus.' },
      products: {},
      tips: {},
      about: {},
      closing: {},
    },
  },
};

/** Headings, and elements like headings, without content under them. */
function headingsAboveNothing(guide: Guide): readonly string[] {
  const titles = guide.all('.main [role=heading], section [role=heading], .sheet-title');
  const lone = titles.filter((title) => {
    const below = title.nextElementSibling;
    return !below || below.matches('[role=heading], .sheet-title') || !below.textContent.trim();
  });
  const closed = guide.all('details').filter(({ children: [, inside] }) => {
    return inside && !inside.textContent.trim();
  });
  return [...lone, ...closed].map(visibleText);
}

async function printed(guide: Guide, look: () => void): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  look();
  window.dispatchEvent(new Event('afterprint'));
  await guide.settled();
}

describe('A clinic whose guidance has no emergency signs', () => {
  const withoutEmergency = (guide: Guide) => {
    const { protocol } = guide.element;
    return { ...protocol, signs: protocol.signs.filter(({ level }) => level !== 'emergency') };
  };

  for (const layout of ['full', 'compact'])
    it(`has no heading for them in the ${layout} layout, nor on its printed sheet`, async () => {
      const guide = await showWithProperty(null, { layout });
      if (layout === 'compact') await guide.open('When to call');
      expect(guide.text).to.include(EMERGENCY);
      guide.element.protocol = withoutEmergency(guide);
      await guide.settled();
      expect(guide.text).to.include('You see pus.').and.not.to.include(EMERGENCY);
      await printed(guide, () => {
        expect(guide.root.textContent).to.include('You see pus.').and.not.to.include(EMERGENCY);
      });
    });
});

describe('A clinic whose guidance is a single sign to call for', () => {
  for (const layout of ['full', 'compact'])
    it(`has that sign and no heading without content in the ${layout} layout and on its printed sheet`, async () => {
      const guide = await showWithProperty(LEAST, { layout });
      await guide.openAll();
      expect(guide.callSigns).to.deep.equal(['You see pus.']);
      expect(headingsAboveNothing(guide)).to.deep.equal([]);
      await printed(guide, () => expect(headingsAboveNothing(guide)).to.deep.equal([]));
    });

  it('and the built-in guidance has none by the same check', async () => {
    const guide = await showWithProperty(null);
    await guide.openAll();
    expect(headingsAboveNothing(guide)).to.deep.equal([]);
  });
});
