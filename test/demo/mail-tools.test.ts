import { expect } from '@open-wc/testing';
import { lineFor, mergeLink, sendsId } from '../../demo/front-desk/links.js';
import { mailTools, type MailTool } from '../../demo/front-desk/mail-tools.js';
import { openLink, type Tab } from '../support/linked-page.js';

const ADDRESS = 'https://clinic.example/aftercare';

/** The two treatments that each tool writes, opened the morning after. */
const TREATMENTS = [
  { day: 'Friday 20 November', now: '2026-11-21T10:00' },
  { day: 'Friday 3 April', now: '2026-04-04T10:00' },
];

const hasTime = (text: string) => /\d:\d\d|T\d{4}/.test(text);

/** The fragment as the tool sends it. */
const sentBy = (tool: MailTool, which: number, isId = sendsId(tool)) =>
  mergeLink('', tool.field, '', isId).replace(tool.field, () => tool.writes[which]!);

/** The link as it arrives, on a page whose tag has the attributes that the tool needs. */
async function openAsSent(
  tool: MailTool,
  which: number,
  { order = tool.order, sent = sentBy(tool, which) } = {},
): Promise<Tab> {
  const { now } = TREATMENTS[which]!;
  const given = order ? `date-order="${order}"` : '';
  return openLink(sent, {
    body: `<aftercare-guide from-link lang="en-GB" time-zone="Europe/London" now="${now}" ${given}></aftercare-guide>`,
  });
}

describe('The line for a booking or mail tool', () => {
  for (const tool of mailTools) {
    it(`shows the day of the treatment, as sent by ${tool.name}`, async () => {
      for (const [which, { day }] of TREATMENTS.entries()) {
        const tab = await openAsSent(tool, which);
        expect(tab.asksForDate, tool.writes[which]).to.equal(false);
        expect(tab.guide.day).to.equal(1);
        const [line = ''] = tab.lines.map((each) => each.replace(',', ''));
        expect(line).to.include(day);
        expect(hasTime(line), line).to.equal(hasTime(tool.writes[which]!));
      }
    });

    it(`can be in either form, as clinics may have copied it before: ${tool.name}`, async () => {
      for (const isId of [true, false]) {
        const tab = await openAsSent(tool, 0, { sent: sentBy(tool, 0, isId) });
        expect(tab.guide.day, String(isId)).to.equal(1);
      }
    });

    if (tool.order)
      it(`needs its date-order, or the patient is asked: ${tool.name}`, async () => {
        const tab = await openAsSent(tool, 1, { order: null });
        expect(tab.asksForDate).to.equal(true);
        expect(tab.guide.day).to.equal(null);
      });
  }

  it('makes a fragment that can be looked up as a selector, if the tool writes no other characters', () => {
    const ids = mailTools.filter(sendsId);
    expect(ids.map(({ name }) => name)).to.include.members(['Amelia', 'Cal.com', 'iPLATO']);
    for (const tool of ids)
      expect(document.querySelector(sentBy(tool, 0)), sentBy(tool, 0)).to.equal(null);
    for (const tool of mailTools.filter((each) => !ids.includes(each)))
      expect(lineFor(tool, ADDRESS, 'es'), tool.name).to.match(/#procedure-date=.*&lang=es$/);
  });

  it('exists for at least twelve tools, each with a link to the documentation of its format', () => {
    expect(new Set(mailTools.map(({ name }) => name.split(',')[0])).size).to.be.at.least(12);
    expect(new Set(mailTools.map(({ name }) => name)).size).to.equal(mailTools.length);
    for (const { name, sources } of mailTools)
      expect(sources.join(), name).to.match(/^[\w-]+(\.[\w-]+)+\/\S/);
  });
});

describe('The table of booking and mail tools in the documentation', () => {
  /** Cells of a row, with "|" unescaped. */
  const cellsOf = (row: string) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|'));
  const code = (text: string) => `\`${text}\``;

  it('has the same text as the front desk', async () => {
    const page = await (await fetch('/docs/links.md')).text();
    const [, table = ''] = page.split('| Tool ');
    const rows = `| Tool ${table}`.split('\n\n')[0]!.split('\n').slice(2).map(cellsOf);
    expect(rows).to.deep.equal(
      mailTools.map((tool) => [
        tool.name,
        tool.how,
        code(tool.writes[0]),
        code(lineFor(tool, ADDRESS)),
        tool.order ? code(tool.order) : 'none',
        tool.sources.join(', '),
      ]),
    );
  });
});
