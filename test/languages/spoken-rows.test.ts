import { expect } from '@open-wc/testing';
import { microneedling } from '../../src/index.js';
import { spokenPage } from '../support/accessibility-tree.js';
import { has } from '../support/engine.js';
import { showGuide, type Guide, type GuideAttributes } from '../support/guide.js';
import { asSeen, LANGUAGES } from '../support/languages.js';
import { spokenText } from '../support/visible-text.js';

// Each row as a screen reader reads it. Its name alone, "Makeup", would sound like advice, and an end alone like a
// permission: so it begins with the language's "do not", and says what is so after the end.

/** What follows an end. By hand, not from the language's file. */
const FOLLOWS: Readonly<Record<string, { readonly ask: RegExp; readonly care: RegExp }>> = {
  ar: { ask: /عيادت/, care: /بحذر.*30/ },
  de: { ask: /zuerst.* Praxis/, care: /mit Vorsicht.*30/ },
  en: { ask: /then ask your clinic first/, care: /then with care: SPF 30/ },
  es: { ask: /primero a su clínica/, care: /con cuidado.*30/ },
  fr: { ask: /d’abord .*clinique/, care: /avec précaution.*30/ },
  it: { ask: /prima alla clinica/, care: /con cautela.*30/ },
  pl: { ask: /najpierw .*klini/, care: /ostrożnie.*30/ },
  pt: { ask: /primeiro à sua clínica/, care: /com cuidado.*30/ },
  zh: { ask: /先咨询诊所/, care: /要小心.*30/ },
};

/** What holds after the end of each restriction that has one, by its id. */
const THEN = new Map(
  microneedling.items.flatMap((item) =>
    item.kind === 'avoid' && item.until !== null ? [[item.id, item.then] as const] : [],
  ),
);

const TREATED = { 'procedure-date': '2026-11-20T15:30', 'time-zone': 'UTC' };
const STATES: Readonly<Record<string, GuideAttributes>> = {
  'on the treatment day': { ...TREATED, now: '2026-11-20T16:00' },
  'on the day after': { ...TREATED, now: '2026-11-21T10:00' },
  'at night': { ...TREATED, now: '2026-11-22T00:30' },
  'in the first week': { ...TREATED, now: '2026-11-25T10:00' },
  'in the long term': { ...TREATED, now: '2026-12-25T10:00' },
  'with a date and no time': {
    ...TREATED,
    'procedure-date': '2026-11-20',
    now: '2026-11-21T10:00',
  },
  'without a date': {},
  'held longer': { ...TREATED, extend: 'scrubbing:336 makeup:96', now: '2026-11-21T10:00' },
  'on the clock of another place': {
    ...TREATED,
    'time-zone': 'Asia/Tokyo',
    now: '2026-11-21T10:00',
  },
};

/** The names of closed rows, by the id of the item. */
async function namesOf(guide: Guide, rows: string): Promise<ReadonlyMap<string, string>> {
  const found = guide.all(`${rows} > details`).map((details) => {
    const summary = details.querySelector('summary') as Element;
    return [details.id.replace('row-', ''), spokenText(summary)] as const;
  });
  if (has('an accessibility tree to read')) {
    const heard = (await spokenPage()).map(({ text }) => withoutSpaces(text));
    for (const [id, text] of found) expect(heard, id).to.include(withoutSpaces(text));
  }
  return new Map(found);
}

/** Two ways to read a name differ in the spaces between its parts. */
const withoutSpaces = (text: string) => text.replace(/\s/g, '');

for (const [code, { name, guidance, words }] of Object.entries(LANGUAGES)) {
  const { doNot, items } = guidance.microneedling;
  const sentenceOf = (id: string) => asSeen(items[id as keyof typeof items].text);
  const saysWhatThen = (id: string, line: string) => {
    const then = THEN.get(id);
    return then === 'yes' || FOLLOWS[code]![then!].test(line);
  };

  describe(`In ${name}, a screen reader hears`, () => {
    for (const [state, attributes] of Object.entries(STATES))
      it(`what not to do and what then in each closed row, ${state}`, async () => {
        const guide = await showGuide({ ...attributes, lang: code });
        const held = guide.element.restrictions.map(({ id }) => id).filter((id) => THEN.has(id));
        const waiting = await namesOf(guide, '.row.wait');
        expect([...waiting.keys()].sort()).to.deep.equal(held.sort());
        for (const [id, row] of waiting) {
          expect(row.startsWith(sentenceOf(id)), row).to.equal(true);
          expect(row.startsWith(doNot), row).to.equal(true);
          expect(saysWhatThen(id, row), row).to.equal(true);
          if (THEN.get(id) === 'yes')
            for (const follows of Object.values(FOLLOWS[code]!)) expect(row).not.to.match(follows);
        }
        const ended = await namesOf(guide, '.row:not(.wait)');
        expect(waiting.size + ended.size).to.equal(THEN.size);
        for (const row of ended.values()) expect(row.startsWith(`${doNot} `), row).to.equal(false);
      });

    it('the same of the phases to read ahead, on paper and in the compact layout', async () => {
      const guide = await showGuide({ ...STATES['on the treatment day'], lang: code });
      await guide.open(words.everyPhase);
      const ahead = guide.all('.preview [part=item]:has([part=until])').map(spokenText);
      window.dispatchEvent(new Event('beforeprint'));
      // The sheet is not displayed here, so all its text counts.
      const paper = guide.all('.sheet-lines li:has(i)').map((line) => asSeen(line.textContent));
      window.dispatchEvent(new Event('afterprint'));
      await guide.set({ layout: 'compact' });
      const compact = guide.all('.title-block .line:has(.until)').map(spokenText);
      expect([paper.length, compact.length]).to.deep.equal([THEN.size, 1]);
      for (const id of THEN.keys()) {
        const lines = [...ahead, ...paper, ...compact].filter((line) =>
          line.startsWith(sentenceOf(id)),
        );
        expect(lines.length, id).to.be.at.least(2);
        for (const line of lines) expect(saysWhatThen(id, line), line).to.equal(true);
      }
    });
  });
}
