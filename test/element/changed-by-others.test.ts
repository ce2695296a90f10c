import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import { stopClockAt, wait } from '../support/clock.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';

/** Day 1, in the morning. */
const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  now: '2026-11-21T10:00',
  'clinic-name': 'Rosewater Clinic',
  'clinic-phone': '020 7946 0018',
};

const foreign = (text: string) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());

function textNodesIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ data }) => data.trim());
}

/** What other scripts do to the text of a page, each to all of a guide's. */
const OTHERS: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'a translator that wraps each text': (root) => {
    for (const text of textNodesIn(root)) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = foreign(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }
  },
  'a translator that writes into each text': (root) => {
    for (const text of textNodesIn(root)) text.data = foreign(text.data);
  },
  'a translator that rewrites the text of each innermost element': (root) => {
    for (const element of root.querySelectorAll('*'))
      if (!element.firstElementChild && element.textContent?.trim())
        element.textContent = foreign(element.textContent);
  },
  'a translator that rewrites all markup': (root) => {
    const article = root.querySelector('article');
    // Not attributes: "OPEN" and "open" are the same, and so are most of the others.
    if (article) article.innerHTML = article.innerHTML.replace(/>[^<]+</g, foreign);
  },
  'a translator that rewrites each section': (root) => {
    for (const section of root.querySelectorAll('section, header'))
      section.innerHTML = section.innerHTML.replace(/>[^<]+</g, foreign);
  },
  'a finder of phone numbers and dates': (root) => {
    for (const text of textNodesIn(root)) {
      const [before, found, after] = text.data.split(/([\d ]{4,}|\d+ \w+ at [\d:]+)/);
      if (found === undefined) continue;
      const link = Object.assign(document.createElement('a'), { href: '#', textContent: found });
      text.replaceWith(before ?? '', link, after ?? '');
    }
  },
  'an overlay that reorders and drops': (root) => {
    root.querySelectorAll('li').forEach((line, index) => {
      if (index % 3 === 0) line.parentElement?.prepend(line);
      if (index % 3 === 1) line.remove();
    });
  },
  'a page that empties it': (root) => {
    root.innerHTML = '';
  },
  'a page that takes the guide out': (root) => {
    root.querySelector('article')?.remove();
  },
};

const CHANGES: Readonly<Record<string, GuideAttributes>> = {
  'the day': { now: '2026-11-24T10:00' },
  'the date': { 'procedure-date': '2026-10-20' },
  'the date, which is asked for': { 'procedure-date': null },
  'a restriction': { extend: 'makeup:96' },
  'the language': { lang: 'de' },
  'the layout': { layout: 'compact' },
  'the phone': { 'clinic-phone': '020 7946 0999' },
};

/** A guide on which nothing was changed. */
async function untouched(attributes: GuideAttributes): Promise<Guide> {
  return showGuide({ ...DAY_1, ...attributes });
}

describe('If another script changes what a guide has rendered', () => {
  for (const [who, change] of Object.entries(OTHERS)) {
    for (const [what, attributes] of Object.entries(CHANGES))
      it(`${who}: with ${what}, all of the guide is new`, async () => {
        const guide = await untouched({});
        change(guide.root);
        await wait(0);
        await guide.set(attributes);
        const same = await untouched({});
        await same.set(attributes);
        expect(guide.text).to.equal(same.text);
        expect(guide.all('article')).to.have.lengthOf(1);
      });

    it(`${who}: in the same moment as the change, all of the guide is new`, async () => {
      const guide = await untouched({});
      guide.write({ now: '2026-11-24T10:00' });
      change(guide.root);
      await guide.settled();
      expect(guide.text).to.equal((await untouched({ now: '2026-11-24T10:00' })).text);
    });

    it(`${who}: with each of several changes, all of the guide is new`, async () => {
      const guide = await untouched({});
      for (const now of ['2026-11-22T10:00', '2026-11-24T10:00', '2026-12-24T10:00']) {
        change(guide.root);
        await wait(0);
        await guide.set({ now });
        expect(guide.text).to.equal((await untouched({ now })).text);
      }
    });
  }

  it('by the clock, all of the guide is new', async () => {
    stopClockAt('2026-11-21T10:00');
    const guide = await untouched({ now: null });
    OTHERS['a translator that wraps each text']?.(guide.root);
    stopClockAt('2026-11-24T10:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await guide.settled();
    expect(guide.text).to.equal((await untouched({ now: '2026-11-24T10:00' })).text);
  });

  it('the sheet is printed', async () => {
    const guide = await untouched({});
    OTHERS['a translator that rewrites all markup']?.(guide.root);
    window.dispatchEvent(new Event('beforeprint'));
    expect(guide.all('.sheet')).to.have.lengthOf(1);
    window.dispatchEvent(new Event('afterprint'));
    await guide.settled();
    expect(guide.all('.sheet')).to.have.lengthOf(0);
  });
});

describe('A translator that goes on translating', () => {
  /** Translates at once, and then whatever is new. */
  function keepTranslating(guide: Guide, translate: (root: ShadowRoot) => void): MutationObserver {
    const run = () => {
      translate(guide.root);
      observer.takeRecords();
    };
    const observer = new MutationObserver(run);
    run();
    observer.observe(guide.root, { childList: true, characterData: true, subtree: true });
    return observer;
  }

  for (const who of [
    'a translator that wraps each text',
    'a translator that writes into each text',
    'a translator that rewrites the text of each innermost element',
    'a translator that rewrites all markup',
  ])
    it(`is not fought, and its patient sees one state, all of it: ${who}`, async () => {
      const guide = await untouched({});
      let renders = 0;
      guide.element.addController({ hostUpdated: () => void renders++ });
      const observer = keepTranslating(guide, OTHERS[who]!);
      await wait(50);
      expect(renders).to.equal(0);
      await guide.set({ now: '2026-11-24T10:00' });
      await wait(50);
      expect(renders).to.equal(1);
      observer.disconnect();
      const once = await untouched({ now: '2026-11-24T10:00' });
      OTHERS[who]?.(once.root);
      expect(guide.text).to.equal(once.text);
    });

  it('a page that empties the guide each time is not fought for ever', async () => {
    const guide = await untouched({});
    let renders = 0;
    guide.element.addController({ hostUpdated: () => void renders++ });
    const observer = keepTranslating(guide, OTHERS['a page that empties it']!);
    await wait(50);
    expect(renders).to.equal(1);
    observer.disconnect();
    await guide.set({ now: '2026-11-24T10:00' });
    expect(guide.text).to.equal((await untouched({ now: '2026-11-24T10:00' })).text);
  });
});

describe('A guide that was emptied', () => {
  for (const who of ['a page that empties it', 'a page that takes the guide out'])
    it(`is there again without any change: ${who}`, async () => {
      const guide = await untouched({});
      for (let times = 0; times < 2; times++) {
        const { text } = guide;
        OTHERS[who]?.(guide.root);
        await wait(0);
        await guide.settled();
        expect(guide.text).to.equal(text);
        // Any update in between.
        await guide.set({ 'clinic-url': `https://clinic.example/${times}` });
      }
    });

  it('has its styles again', async () => {
    const guide = await untouched({});
    guide.root.innerHTML = '';
    guide.root.adoptedStyleSheets = [];
    await wait(0);
    await guide.settled();
    expect(getComputedStyle(guide.one('[part=warning]')).display).to.equal('grid');
  });
});

describe('What the visitor was doing is kept', () => {
  const translate = OTHERS['a translator that writes into each text']!;

  it('parts stay open', async () => {
    const guide = await untouched({});
    await guide.open('Food and drink');
    translate(guide.root);
    await guide.set({ now: '2026-11-24T10:00' });
    expect(guide.all('details').filter(({ open }) => open)).to.have.lengthOf(1);
    expect(await guide.linesBehind('Food and drink')).not.to.deep.equal([]);
  });

  it('the focus stays where it was', async () => {
    const guide = await untouched({});
    const summary = guide.all('summary').at(-1);
    summary?.focus();
    translate(guide.root);
    await guide.set({ now: '2026-11-24T10:00' });
    expect(guide.root.activeElement?.textContent).to.equal(
      guide.all('summary').at(-1)?.textContent,
    );
  });

  it('what was typed stays, also after a day that is not possible', async () => {
    const guide = await untouched({ 'procedure-date': null });
    await guide.openOtherDay();
    translate(guide.root);
    guide.dateInput.value = '2026-12-24';
    guide.all('button.primary')[0]?.click();
    await guide.settled();
    expect(guide.dateInput.value).to.equal('2026-12-24');
    expect(guide.textOf('[role=alert]')).not.to.equal('');
  });

  it('buttons work again', async () => {
    const guide = await untouched({});
    OTHERS['a translator that rewrites all markup']?.(guide.root);
    await guide.set({ now: '2026-11-24T10:00' });
    await guide.click('Change the date');
    expect(guide.asksForDate).to.equal(true);
    expect(guide.root.activeElement?.id).to.equal('first-answer');
  });
});

describe('Names, numbers and addresses are not for translators', () => {
  for (const layout of ['full', 'compact', 'counter'])
    it(`in the layout ${layout}`, async () => {
      const guide = await untouched({
        layout,
        languages: 'en es ar',
        'clinic-email': 'care@clinic.example',
        'clinic-url': 'clinic.example',
        'time-zone': 'Asia/Tokyo',
      });
      window.dispatchEvent(new Event('beforeprint'));
      const open = textNodesIn(guide.root).filter(
        ({ parentElement }) => !parentElement?.closest('[translate=no]'),
      );
      const text = open.map(({ data }) => data).join(' ');
      for (const name of ['Rosewater', '7946', 'care@', 'clinic.example', 'Español', 'العربية'])
        expect(text).not.to.include(name);
      window.dispatchEvent(new Event('afterprint'));
    });

  it('the name of the procedure is', async () => {
    const guide = await untouched({});
    const name = textNodesIn(guide.one('.eyebrow')).find(({ data }) => /microneedling/i.test(data));
    expect(name?.parentElement?.closest('[translate=no]')).to.equal(null);
  });
});

it('a guide that no one has changed keeps its elements over an update', async () => {
  const lines = listenToConsole();
  const guide = await untouched({});
  const article = guide.one('article');
  const row = guide.one('#row-makeup > summary');
  const part = guide.one('#lifestyle > summary');
  await guide.set({ now: '2026-11-21T11:00', 'clinic-name': 'Rose' });
  expect(guide.one('#row-makeup > summary')).to.equal(row);
  await guide.set({ now: '2026-11-24T10:00' });
  await guide.open('Food and drink');
  expect(guide.one('article')).to.equal(article);
  expect(guide.one('#lifestyle > summary')).to.equal(part);
  expect(lines).to.deep.equal([]);
});
