import { expect } from '@open-wc/testing';
import { timeUntil } from '../support/clock.js';
import { FrontDesk } from '../support/front-desk.js';

const HOME = 'https://linden.example/';
const EDIT = 'https://linden.example/wp-admin/post.php?post=7&action=edit';

interface Guide {
  readonly attributes: Readonly<Record<string, string>>;
  readonly isOfSite: boolean;
}

const guide = (attributes: Guide['attributes'], isOfSite = true): Guide => ({
  attributes: { 'clinic-phone': '020 7946 0042', ...attributes },
  isOfSite,
});

const page = (name: string, ...guides: readonly Guide[]) => ({
  title: name,
  address: `${HOME}${name}/`,
  edit: EDIT,
  guides,
});

let desk: FrontDesk;
afterEach(() => desk.close());

async function open(
  pages: readonly object[],
  { home = HOME, newPage = '', ...settings }: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  desk = await FrontDesk.open(1200, {
    'clinic-phone': '020 7946 0042',
    landing: false,
    site: { home, newPage, accent: '#7a3b8f', pages },
    ...settings,
  });
  desk.setClock('2026-11-25T10:00');
  desk.fill({ date: '2026-11-20' });
}

const shown = () => desk.page.document.querySelector('aftercare-guide')!;
const textOfGuide = async () => {
  await shown().updateComplete;
  return shown().shadowRoot!.querySelector('article')!.textContent;
};
const wayOut = () =>
  desk.page.document.querySelector<HTMLAnchorElement>('#no-link li a[href^="http"]')?.href;

describe('The front desk of a site whose pages are known', () => {
  it('begins with the first page that takes the date from the link', async () => {
    await open([page('asks', guide({})), page('takes', guide({ 'from-link': '1' }))]);
    expect(desk.link).to.equal(`${HOME}takes/#procedure-date-2026-11-20_lang-en`);
    expect(desk.field('page').value).to.equal(`${HOME}takes/`);
  });

  const useless: readonly (readonly [string, readonly Guide[], RegExp])[] = [
    ['does not take the date from the link', [guide({})], /does not take the date from the link/],
    [
      'has a date of its own, which wins',
      [guide({ 'from-link': '1', 'procedure-date': '2026-11-01' })],
      /shows every visitor one date\. Empty/,
    ],
    ['has no guide', [], /has no aftercare guide/],
  ];
  for (const [what, guides, message] of useless)
    it(`makes no message for a page that ${what}, and leads to its editor`, async () => {
      await open([page('aftercare', ...guides)]);
      expect(desk.isOffered).to.equal(false);
      expect(desk.under('address').problem)
        .to.match(/^Your page “aftercare” /)
        .and.match(message);
      expect(wayOut()).to.equal(EDIT);
      expect(desk.get('address-problem').querySelector('a')?.href).to.equal(EDIT);
    });

  it('leads to no editor that this user may not open', async () => {
    await open([{ ...page('aftercare', guide({})), edit: '' }]);
    expect(desk.isOffered).to.equal(false);
    expect(wayOut()).to.equal(undefined);
  });

  it('says where to begin if no page has the guide', async () => {
    await open([], { newPage: `${HOME}wp-admin/post-new.php` });
    expect(desk.under('address').problem).to.match(/No page of your site has the guide yet/);
    expect(wayOut()).to.equal(`${HOME}wp-admin/post-new.php`);
    expect(desk.get('page-field').hidden).to.equal(true);
  });

  it('follows the page that is picked, and stays with it for the next patient', async () => {
    await open([
      page('one', guide({ 'from-link': '1' })),
      page('two', guide({ 'from-link': '1', languages: 'es en', 'clinic-name': 'Park' })),
    ]);
    desk.fill({ page: `${HOME}two/` });
    expect(desk.link).to.match(/two\/#procedure-date-2026-11-20_lang-es$/);
    expect(desk.field('clinic-name').value).to.equal('Park');
    expect(desk.field('languages').readOnly).to.equal(true);
    desk.press('next');
    expect(desk.field('page').value).to.equal(`${HOME}two/`);
    expect(desk.link).to.match(/two\/#/);
    desk.fill({ page: '' });
    expect(desk.isOffered).to.equal(false);
    desk.fill({ address: 'https://www.linden.example/one' });
    expect(desk.field('page').value).to.equal(`${HOME}one/`);
    expect(desk.isOffered).to.equal(true);
  });

  it('takes an address of another site as it is', async () => {
    await open([page('asks', guide({}))]);
    desk.fill({ address: 'https://elsewhere.example/aftercare' });
    expect(desk.link).to.match(/^https:\/\/elsewhere\.example/);
    expect(desk.field('page').value).to.equal('');
    expect(desk.get('preview-note').hidden).to.equal(false);
  });
});

describe('The front desk shows what the patient’s page shows', () => {
  it('with the restrictions that the page holds longer, in its fields and in the preview', async () => {
    await open([page('a', guide({ 'from-link': '1', extend: 'makeup:72' }))]);
    expect(desk.get('preview-note').hidden).to.equal(true);
    expect(desk.field('makeup').placeholder).to.equal('72');
    desk.fill({ makeup: '48' });
    expect(desk.under('makeup').problem).to.match(/this lasts 72 hours/);
    desk.fill({ makeup: '', sweating: '96' });
    expect(desk.link).to.equal(`${HOME}a/#procedure-date-2026-11-20_extend-sweating-96_lang-en`);
    expect(shown().getAttribute('extend')).to.equal('makeup:72 sweating:96');
    desk.fill({ sweating: '' });
    expect(shown().getAttribute('extend')).to.equal('makeup:72');
  });

  it('with the longest time of several guides on the page', async () => {
    await open([
      page(
        'a',
        guide({ 'from-link': '1', layout: 'compact', extend: 'makeup:96' }),
        guide({ 'from-link': '1', extend: 'makeup:48 sweating:72' }),
      ),
    ]);
    expect(desk.field('makeup').placeholder).to.equal('96');
    expect(desk.field('sweating').placeholder).to.equal('72');
    expect(shown().hasAttribute('layout')).to.equal(false);
  });

  it('with its hours, zone, numbers and colour', async () => {
    const attributes = {
      'from-link': '1',
      remember: '1',
      'time-zone': 'Asia/Tokyo',
      'clinic-hours': 'Mo-Fr 09:00-17:00',
      'emergency-phone': '119',
    };
    await open([page('a', guide(attributes))]);
    const { 'from-link': _, remember: __, ...kept } = attributes;
    for (const [name, value] of Object.entries(kept))
      expect(shown().getAttribute(name), name).to.equal(value);
    expect(shown().hasAttribute('from-link')).to.equal(false);
    expect(shown().hasAttribute('remember')).to.equal(false);
    expect(shown().style.getPropertyValue('--aftercare-accent')).to.equal('#7a3b8f');
  });

  it('without a notice that the date has changed, whatever is typed after it', async () => {
    await open([page('a', guide({ 'from-link': '1' }))]);
    for (const fields of [{ time: '15:30' }, { date: '2026-11-19' }, { time: '' }]) {
      desk.fill(fields);
      expect(await textOfGuide()).not.to.match(/has changed/);
    }
    expect(shown().getAttribute('procedure-date')).to.equal('2026-11-19');
  });

  it('with the procedure that the page names, and no link for one that the guidance lacks', async () => {
    await open([
      page('a', guide({ 'from-link': '1', procedure: 'microneedling' })),
      page('b', guide({ 'from-link': '1', procedure: 'peel' })),
      page('c', guide({ 'from-link': '1', src: '/own.json' }, false)),
    ]);
    expect(desk.isOffered).to.equal(true);
    desk.fill({ page: `${HOME}b/` });
    expect(desk.under('address').problem).to.match(/names “peel”/);
    desk.fill({ page: `${HOME}c/` });
    expect(desk.under('address').problem).to.match(/takes its guidance from “\/own\.json”/);
    expect(desk.isOffered).to.equal(false);
  });
});

describe('The front desk reads a page of its site that it does not know', () => {
  const answers: readonly (readonly [string, string, RegExp | null])[] = [
    [
      'a guide that takes the date',
      '<div data-aftercare-guide="1" data-from-link="1" data-extend="makeup:72"></div>',
      null,
    ],
    [
      'a guide that does not',
      '<div data-aftercare-guide="1" data-from-link="no"></div>',
      /does not take the date/,
    ],
    ['a pasted tag', '<aftercare-guide from-link extend="makeup:72"></aftercare-guide>', null],
    ['no guide', '<p>Welcome</p>', /has no aftercare guide/],
  ];
  for (const [what, markup, message] of answers)
    it(`with ${what}`, async () => {
      await open([], { home: `${location.origin}/` });
      const { window: view } = desk.page;
      const asked: (readonly [unknown, unknown])[] = [];
      view.fetch = async (address, options) => {
        asked.push([address, options]);
        return new Response(`<title>Ours</title>${markup}`);
      };
      desk.fill({ address: `${location.origin}/care` });
      expect(desk.isOffered).to.equal(false);
      expect(desk.under('address').problem).to.match(/being checked/);
      await timeUntil(() => !/being checked/.test(desk.text('address-problem')), 3000);
      expect(asked).to.deep.equal([[`${location.origin}/care`, { credentials: 'omit' }]]);
      expect(desk.isOffered).to.equal(message === null);
      if (message) expect(desk.under('address').problem).to.match(message);
      else expect(desk.field('makeup').placeholder).to.equal('72');
    });

  it('and makes no message for one that visitors cannot read', async () => {
    await open([], { home: `${location.origin}/` });
    desk.page.window.fetch = async () => new Response('', { status: 404 });
    desk.fill({ address: `${location.origin}/care` });
    await timeUntil(() => /Visitors find no page/.test(desk.text('address-problem')), 3000);
    expect(desk.isOffered).to.equal(false);
  });
});

describe('Languages that are being typed at the front desk', () => {
  const languages = () => desk.field('languages');
  const type = (text: string) => {
    for (let end = 0; end <= text.length; end++) desk.fill({ languages: text.slice(0, end) });
  };

  it('do not move the patient’s language, and keep the one that was picked', async () => {
    await open([], { home: '', address: 'https://elsewhere.example/a', languages: 'en es' });
    desk.fill({ language: 'es' });
    const seen = new Set<string>();
    for (const text of ['en es ', 'en es f', 'en es fr']) {
      desk.fill({ languages: text });
      seen.add(desk.field('language').value);
    }
    expect([...seen]).to.deep.equal(['es']);
    type('en de es');
    expect(desk.field('language').value).to.equal('es');
  });

  it('count once the field is left, even if one is unknown', async () => {
    await open([], { home: '', address: 'https://elsewhere.example/a' });
    desk.fill({ languages: 'es nl' });
    languages().dispatchEvent(new Event('change', { bubbles: true }));
    expect(desk.field('language').value).to.equal('es');
    expect(desk.link).to.match(/_lang-es$/);
  });
});
