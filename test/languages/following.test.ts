import { expect } from '@open-wc/testing';
import { wait } from '../support/clock.js';
import { needs } from '../support/engine.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { LANGUAGES, writtenIn } from '../support/languages.js';
import { openPage } from '../support/page.js';
import { spokenText } from '../support/visible-text.js';

const DAY_1: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'UTC',
  now: '2026-11-21T10:00',
};
const TREATED = Date.UTC(2026, 10, 20, 15, 30);

const places: HTMLElement[] = [];
afterEach(() => places.splice(0).forEach((place) => place.remove()));

function placeIn(parent: ParentNode, lang = ''): HTMLElement {
  const place = document.createElement('div');
  if (lang) place.lang = lang;
  parent.append(place);
  places.push(place);
  return place;
}

async function showIn(place: ParentNode, attributes: GuideAttributes = {}): Promise<Guide> {
  const guide = await showGuide({ ...DAY_1, lang: null, ...attributes });
  place.append(guide.element);
  await follow(guide);
  return guide;
}

/** Mutation observers run after the script that made the changes has ended. */
async function follow(...guides: readonly Guide[]): Promise<void> {
  await wait(0);
  for (const guide of guides) await guide.settled();
}

/** The `lang` of the guide and its day, which show its language and region. */
const shownBy = (guide: Guide) => ({
  lang: guide.one('article').lang,
  dir: guide.one('article').dir,
  avoid: guide.textOf('.avoid [role=heading]'),
  date: spokenText(guide.one('.line time')),
});

function shown(code: string, locale = code) {
  const { tag, dir, words } = LANGUAGES[code]!;
  return {
    lang: locale === 'es-MX' ? 'es-419' : tag,
    dir,
    avoid: words.avoid,
    date: writtenIn(locale, TREATED),
  };
}

describe('The guide follows at once if', () => {
  it('its own `lang` is added, changed and removed', async () => {
    const guide = await showIn(placeIn(document.body, 'fr'));
    expect(shownBy(guide)).to.deep.equal(shown('fr'));
    for (const lang of ['es', 'es-MX', 'ar', 'en-GB']) {
      await guide.set({ lang });
      expect(shownBy(guide)).to.deep.equal(shown(lang.slice(0, 2), lang));
    }
    await guide.set({ lang: null });
    expect(shownBy(guide)).to.deep.equal(shown('fr'));
  });

  it('the `lang` of an ancestor is added, changed and removed', async () => {
    const far = placeIn(document.body, 'fr');
    const near = placeIn(far);
    const guide = await showIn(placeIn(near));
    near.lang = 'de';
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('de'));
    far.lang = 'pl';
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('de'));
    near.removeAttribute('lang');
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('pl'));
    far.lang = '';
    far.removeAttribute('lang');
    await follow(guide);
    expect(shownBy(guide).lang).to.equal('en');
  });

  it('only the region changes, in its days and its own words', async () => {
    const place = placeIn(document.body, 'es');
    const guide = await showIn(place);
    place.lang = 'es-MX';
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('es', 'es-MX'));
  });

  it('the `lang` of a shadow root’s host, or of something inside it, is changed', async () => {
    const host = placeIn(document.body, 'fr');
    // oxlint-disable-next-line wc/no-closed-shadow-root -- a page's own component may have one
    const outer = host.attachShadow({ mode: 'closed' });
    const between = placeIn(outer);
    const inner = placeIn(between).attachShadow({ mode: 'open' });
    const guide = await showIn(placeIn(inner));
    host.lang = 'it';
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('it'));
    between.lang = 'zh';
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('zh'));
    between.removeAttribute('lang');
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('it'));
  });

  it('it is moved to another place', async () => {
    const guide = await showIn(placeIn(document.body, 'fr'));
    placeIn(document.body, 'pt').append(guide.element);
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('pt'));
    const root = placeIn(document.body, 'ar').attachShadow({ mode: 'open' });
    root.append(guide.element);
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('ar'));
    (root.host as HTMLElement).lang = 'de';
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('de'));
  });

  it('it is moved without being taken out', async () => {
    needs('moveBefore()');
    const guide = await showIn(placeIn(document.body, 'fr'));
    const place = placeIn(document.body, 'pl') as HTMLElement & {
      moveBefore(node: Node, child: Node | null): void;
    };
    place.moveBefore(guide.element, null);
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('pl'));
    place.lang = 'es';
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('es'));
  });

  it('its container is moved', async () => {
    const box = placeIn(placeIn(document.body, 'fr'));
    const guide = await showIn(box);
    placeIn(document.body, 'it').append(box);
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('it'));
  });

  it('it was away while the page changed', async () => {
    const place = placeIn(document.body, 'fr');
    const guide = await showIn(place);
    guide.element.remove();
    place.lang = 'de';
    await follow(guide);
    place.append(guide.element);
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('de'));
    place.lang = 'pl';
    await follow(guide);
    expect(shownBy(guide)).to.deep.equal(shown('pl'));
  });
});

describe('Two guides on a page', () => {
  it('are in two languages, and each follows its own part', async () => {
    const [here, there] = [placeIn(document.body, 'es'), placeIn(document.body, 'ar')];
    const [one, other] = [await showIn(here), await showIn(there)];
    expect([shownBy(one), shownBy(other)]).to.deep.equal([shown('es'), shown('ar')]);
    here.lang = 'zh';
    await follow(one, other);
    expect([shownBy(one), shownBy(other)]).to.deep.equal([shown('zh'), shown('ar')]);
  });

  it('are independent: when one is removed, the other still follows', async () => {
    const host = placeIn(document.body, 'es');
    const root = host.attachShadow({ mode: 'open' });
    const [one, other] = [await showIn(root), await showIn(root)];
    one.remove();
    host.lang = 'fr';
    await follow(other);
    expect(shownBy(other)).to.deep.equal(shown('fr'));
  });

  it('lose no change that comes just before one of them is removed', async () => {
    const [here, there] = [placeIn(document.body, 'es'), placeIn(document.body, 'es')];
    const root = there.attachShadow({ mode: 'open' });
    const [one, other] = [await showIn(here), await showIn(root)];
    here.lang = 'pl';
    other.remove();
    await follow(one);
    expect(shownBy(one)).to.deep.equal(shown('pl'));
  });
});

describe('The open parts and the focus', () => {
  it('do not change when the language changes', async () => {
    const guide = await showGuide({ ...DAY_1, lang: 'en-GB' });
    await guide.open('Products to look for');
    guide.one('#change-date').focus();
    await guide.set({ lang: 'es' });
    expect(guide.one<HTMLDetailsElement>('#products').open).to.equal(true);
    expect(guide.root.activeElement?.id).to.equal('change-date');
    expect(guide.text).to.include(LANGUAGES['es']!.guidance.microneedling.products.serum);
  });
});

describe('On a separate page', () => {
  it('all guides follow <html lang>, except those in a part with its own language', async () => {
    const tag = `<aftercare-guide now="2026-11-21T10:00"></aftercare-guide>`;
    const { document: page } = await openPage(
      `<!doctype html><html lang="es"><head><script src="/dist/aftercare-guide.js"></script></head>
      <body>${tag}<main>${tag}</main><div lang="de">${tag}</div></body></html>`,
    );
    const languages = async () => {
      await wait(10);
      return [...page.querySelectorAll('aftercare-guide')].map(
        (each) => each.shadowRoot?.querySelector('article')?.lang,
      );
    };
    expect(await languages()).to.deep.equal(['es', 'es', 'de']);
    page.documentElement.lang = 'ar';
    expect(await languages()).to.deep.equal(['ar', 'ar', 'de']);
    page.documentElement.removeAttribute('lang');
    expect(await languages()).to.deep.equal(['en', 'en', 'de']);
  });
});
