import { expect } from '@open-wc/testing';
import { engine } from '../support/engine.js';
import {
  allTextsOf,
  asSeen,
  everythingSaidIn,
  guideIn,
  isPlural,
  LANGUAGES,
  openAllIn,
  openGallery,
  textsIn,
  TRANSLATIONS,
  writtenIn,
  type Gallery,
} from '../support/languages.js';
import { englishIn, latinWordsIn } from './english-left-over.js';

// Every state's clock and zone are in its tag, so nothing here depends on the device's zone. One device of each
// engine lays it out with every part open, one of all reads it too; the others do the quick part.
const isFirst = new Intl.DateTimeFormat().resolvedOptions().timeZone === 'UTC';
const isThorough = isFirst && engine === 'Chromium';
/** The languages in which every part is opened: the longest words, right to left, no spaces. WebKit takes half a minute for each. */
const LAID_OUT = engine === 'WebKit' ? ['de', 'ar', 'zh'] : Object.keys(LANGUAGES);

/** States with their own `lang`. */
const OWN_LANGUAGE = ['arabic', 'unknown-language'];

/** Words that no state shows; seldom-seen.test.ts tests them. */
const SELDOM_SEEN = [
  'first',
  'isItThisDay',
  'otherZone',
  'zone',
  'zoneUnknown',
  'guideLoading',
  'dayOutOfRange',
  'keepDate',
  'source',
  'handedOver',
  'reviewed',
  'visitToday',
  'keptOnDevice',
  'keepOthers',
  'pageSays',
  'deviceKeeps',
  'stillThis',
  'stillYes',
  'laterHolds',
  'dateChanged',
  'forget',
  'notKept',
  'copyLink',
  'linkCopied',
  'send',
  'sendPage',
  'sendDate',
  // Not in the guide but in the file it saves, see calendar.test.ts.
  'from',
  'fromDay',
  'calendarNote',
  'moreDates',
  'calendarVisit',
];

/** Texts that no state shows, by path. A placeholder matches any text. */
function missingOf(said: string, texts: readonly (readonly [string, string])[]): readonly string[] {
  const isSaid = (text: string) =>
    asSeen(text)
      .split(/\{\w+\}/)
      .every((piece) => said.includes(piece));
  return texts.filter(([, text]) => !isSaid(text)).map(([path]) => path);
}

/** The gallery in one language, opened before the tests of a suite and closed after them. */
function galleryIn(code: string): () => Gallery {
  let gallery: Gallery | undefined;
  before(async () => {
    gallery = await openGallery(code);
  });
  after(() => gallery?.frame.remove());
  return () => gallery as Gallery;
}

const articleIn = (section: Element) => guideIn(section).querySelector('article') as HTMLElement;
const followers = ({ sections }: Gallery) =>
  sections.filter(({ id }) => !OWN_LANGUAGE.includes(id));

async function setWidth({ frame, window }: Gallery, width: number): Promise<void> {
  frame.style.width = `${width}px`;
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
}

/** Elements that overflow the guide sideways. A guide off screen is not laid out, so it is scrolled into view. */
async function overflowing({ window }: Gallery, section: Element): Promise<readonly string[]> {
  section.querySelector('aftercare-guide')?.scrollIntoView({ behavior: 'instant' });
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
  const guide = articleIn(section);
  const { left, right } = guide.getBoundingClientRect();
  return [
    ...guide.querySelectorAll('*:not([role=status], .hidden, .hidden *, .strip .step-from *)'),
  ]
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((each) => `${section.id}: ${each.outerHTML.slice(0, 80)}`);
}

for (const [code, language] of Object.entries(LANGUAGES))
  describe(`The gallery in ${language.name}`, function () {
    this.timeout(300_000);
    const gallery = galleryIn(code);
    const everythingSaid = () =>
      followers(gallery()).flatMap((section) => everythingSaidIn(guideIn(section)));

    it('marks every guide with the language and its direction', () => {
      for (const section of followers(gallery())) {
        const { lang, dir } = articleIn(section);
        expect({ lang, dir }, section.id).to.deep.equal({ lang: language.tag, dir: language.dir });
      }
    });

    if (isFirst && LAID_OUT.includes(code))
      it('stays within 320 px, with every part open', async () => {
        await setWidth(gallery(), 320);
        await Promise.all(gallery().sections.map((section) => openAllIn(guideIn(section))));
        for (const section of gallery().sections)
          expect(await overflowing(gallery(), section)).to.deep.equal([]);
        const { scrollWidth } = gallery().document.documentElement;
        expect(scrollWidth).to.be.at.most(gallery().window.innerWidth);
      });

    if (isThorough)
      it('shows every text of the language in some state', () => {
        const said = everythingSaid().join('\n');
        const missing = Object.entries(language.words).flatMap(([key, words]) =>
          isPlural(words) || SELDOM_SEEN.includes(key)
            ? []
            : missingOf(said, [[`words.${key}`, words]]),
        );
        const guidance = missingOf(said, textsIn(language.guidance.microneedling));
        expect([...missing, ...guidance]).to.deep.equal([]);
      });

    if (code !== 'en')
      it('the gallery has no English left over', () => {
        expect(englishIn(everythingSaid(), code)).to.deep.equal([]);
      });

    if (code === 'ar' || code === 'zh')
      it('has no Latin words except those on every bottle', () => {
        expect(latinWordsIn(everythingSaid())).to.deep.equal([]);
      });
  });

describe('A state with its own language', () => {
  const gallery = galleryIn('ar');
  const other = galleryIn('es');
  const stateIn = ({ sections }: Gallery, id: string) =>
    sections.find((section) => section.id === id) as HTMLElement;
  const saidIn = (where: Gallery, id: string) => everythingSaidIn(guideIn(stateIn(where, id)));

  it('keeps it, whatever the page’s language', () => {
    for (const where of [gallery(), other()]) {
      const { lang, dir } = articleIn(stateIn(where, 'arabic'));
      expect({ lang, dir }).to.deep.equal({ lang: 'ar', dir: 'rtl' });
      expect(saidIn(where, 'arabic').join()).to.include(
        writtenIn('ar-EG', Date.UTC(2026, 10, 20, 15, 30)),
      );
      expect(latinWordsIn(saidIn(where, 'arabic'))).to.deep.equal([]);
    }
    expect(saidIn(gallery(), 'arabic')).to.deep.equal(saidIn(other(), 'arabic'));
  });

  it('is entirely in English, and marked so, if the language is unknown', () => {
    for (const where of [gallery(), other()]) {
      const { lang, dir } = articleIn(stateIn(where, 'unknown-language'));
      expect({ lang, dir }).to.deep.equal({ lang: 'en', dir: 'ltr' });
    }
    const said = saidIn(other(), 'unknown-language');
    expect(said).to.deep.equal(saidIn(gallery(), 'unknown-language'));
    const english = [...allTextsOf(LANGUAGES['en']!).values()];
    expect(said.filter((block) => english.includes(block)).length).to.be.above(60);
    for (const [, language] of TRANSLATIONS)
      expect(said).not.to.include.members([language.words.do]);
  });
});

describe('English that is left over', () => {
  it('is found as a whole block, within a block, and as one sentence of several', () => {
    const says = (...blocks: string[]) => englishIn(blocks, 'es').length;
    expect(says('Print', 'From lunes 23', 'No, until mañana')).to.equal(3);
    expect(says('Hoy: Pat it dry with a soft, clean towel.')).to.equal(1);
    expect(says('Use sunscreen.')).to.equal(1);
    expect(says('La piel, your skin')).to.equal(1);
  });

  it('does not include the clinic’s texts, nor words that both languages have', () => {
    expect(englishIn(['No', 'Llamar a Rosewater Clinic: 020 7946 0018'], 'es')).to.deep.equal([]);
  });
});
