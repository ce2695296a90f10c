import type { ProtocolFile } from '../../src/guidance/protocol.js';
import { expect, waitUntil } from '@open-wc/testing';
import { endOf, inWords, RESTRICTIONS } from '../support/guidance.js';
import { Guide, showGuide, type GuideAttributes } from '../support/guide.js';

/** The page of a clinic, half an hour after a treatment. */
export const ROSEWATER: GuideAttributes = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'Europe/London',
  now: '2026-11-20T16:00',
  'clinic-name': 'Rosewater Clinic',
  'clinic-phone': '020 7946 0018',
};

/** The treatment of that page. London's clocks show UTC in November. */
const TREATMENT = '2026-11-20T15:30:00.000Z';

/** What the built-in guidance restricts then, and until when. */
export const BUILT_IN_WINDOWS: Readonly<Record<string, string | null>> = Object.fromEntries(
  RESTRICTIONS.map((id) => [id, endOf(id, TREATMENT)]),
);

const CALL_SIGNS = [
  'Your skin gets more puffy or swollen.',
  'Your skin gets more sore, warmer or redder.',
  'You see pus.',
];

/** What is restricted now, by id, and until when. */
export function windowsOf({ element }: Guide): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    element.restrictions.map(({ id, until }) => [id, until?.toISOString() ?? null]),
  );
}

/** The guide works, and shows what it shows without a file: every window, every sign, the phone. */
export function expectBuiltInGuide(guide: Guide): void {
  expect(windowsOf(guide)).to.deep.equal(BUILT_IN_WINDOWS);
  expect(guide.avoid[0]?.text).to.equal('Do not wear makeup yet.');
  expect(guide.avoid[0]?.until).to.equal(`Not until ${inWords(endOf('makeup', TREATMENT) ?? '')}`);
  expect(guide.callSigns).to.include.members(CALL_SIGNS);
  expect(guide.textsOf('[part=warning] [role=heading]')).to.include(
    'Call Rosewater Clinic at once if:',
  );
  expect(guide.callLinks).to.deep.equal([
    { text: 'Call Rosewater Clinic: 020 7946 0018', href: 'tel:02079460018' },
    { text: 'Call Rosewater Clinic: 020 7946 0018', href: 'tel:02079460018' },
  ]);
}

/** The signs to call for and the phone, without guidance of any procedure. */
function expectWarnings(guide: Guide): void {
  expect(guide.callSigns).to.include.members(CALL_SIGNS);
  expect(guide.callLinks[0]).to.deep.equal({
    text: 'Call Rosewater Clinic: 020 7946 0018',
    href: 'tel:02079460018',
  });
  expect(guide.element.phase).to.equal(null);
  for (const part of ['do', 'phases', 'phase', 'products', 'lifestyle'])
    expect(guide.all(`[part=${part}]`), part).to.have.lengthOf(0);
  expect(guide.usual, 'usual signs').to.deep.equal([]);
  expect(guide.textOf('.main'), 'what is allowed next').to.equal('');
}

/** The clinic's file is loading: nothing of another guide is shown. */
export function expectLoading(guide: Guide): void {
  expect(guide.title).to.equal('Your guide is loading');
  expect(guide.root.querySelector('[part=guide]')?.getAttribute('aria-busy')).to.equal('true');
  expectOnlyWarnings(guide);
}

function expectOnlyWarnings(guide: Guide): void {
  expectWarnings(guide);
  expect(guide.avoid).to.deep.equal([]);
  expect([...guide.answers]).to.deep.equal([]);
}

/** The clinic's file cannot be used, and its procedure is unknown, or all its restrictions are over. */
export function expectWarningsOnly(guide: Guide, isProcedureKnown = false): void {
  expect(guide.title).to.equal('Ask your clinic');
  expect(guide.headerLines).to.include('We cannot show the guide for your treatment now.');
  expect(guide.headerLines).not.to.include('For now we show the rules of the first day.');
  expectEmptyRing(guide);
  expect(guide.text.includes('Microneedling')).to.equal(isProcedureKnown);
  expectOnlyWarnings(guide);
  expect(guide.element.restrictions).to.deep.equal([]);
}

/** The clinic's file for microneedling cannot be used: all that is restricted on the treatment day, without an end. */
export function expectTreatmentDay(guide: Guide): void {
  expect(guide.title).to.equal('Ask your clinic');
  expect(guide.headerLines).to.include('For now we show the rules of the first day.');
  expectEmptyRing(guide);
  expectWarnings(guide);
  expect(windowsOf(guide)).to.deep.equal(Object.fromEntries(RESTRICTIONS.map((id) => [id, null])));
  expect(guide.avoid.map(({ until }) => until)).to.deep.equal(RESTRICTIONS.map(() => ''));
  expect(guide.reading.noEnd).to.include('Ask your clinic.');
  expect([...guide.answers], 'answers').to.deep.equal([]);
}

/** How far the skin has healed is not known. */
function expectEmptyRing({ root }: Guide): void {
  expect(root.querySelector('.ring.done')?.getAttribute('stroke-dasharray') ?? '0 100').to.match(
    /^0 /,
  );
}

/** One of the two, by whether the file says that it is for microneedling. */
export function expectInDoubt(guide: Guide): void {
  if (guide.avoid.length) expectTreatmentDay(guide);
  else expectWarningsOnly(guide);
}

/** A guide on the clinic's page, with what the clinic adds to the tag. */
export function showRosewater(attributes: GuideAttributes = {}, inside = ''): Promise<Guide> {
  return showGuide({ ...ROSEWATER, ...attributes }, inside);
}

/** The same, once it has been given a protocol. */
export async function showWithProperty(
  protocol: unknown,
  attributes: GuideAttributes = {},
): Promise<Guide> {
  const guide = await showRosewater(attributes);
  guide.element.protocol = protocol as ProtocolFile;
  await guide.settled();
  return guide;
}

/** The same, with a script inside the tag that contains a file. */
export function showWithScript(text: string, attributes: GuideAttributes = {}): Promise<Guide> {
  return showRosewater(attributes, scriptTag(text));
}

export function scriptTag(text: string): string {
  // As a page's author has to write it: an unescaped "</" would end the script.
  return `<script type="application/json">${text.replaceAll('</', '<\\/')}</script>`;
}

/** Details of the error events, oldest first. */
export function errorsOf({ events }: Guide): readonly unknown[] {
  return events.filter(({ type }) => type === 'aftercare-error').map(({ detail }) => detail);
}

/** Waits until a condition is true, and then for the guide's update. */
export async function eventually(holds: () => unknown, what: string): Promise<void> {
  await waitUntil(holds, what, { interval: 5, timeout: 5000 });
}

/** Waits until a guide shows the file with this version, which is named at its foot. */
export async function showsVersion(guide: Guide, version: string): Promise<void> {
  await eventually(
    () => guide.textsOf('.imprint bdi')[0] === version,
    `Version ${version} is not shown.`,
  );
}

/** A warning is logged once per page, even if two files have the same mistake. */
const said = new Set<string>();

/** Each of these messages, and nothing else, is in the console, unless it has been logged on this page before. */
export function expectTold(lines: readonly string[], messages: readonly string[]): void {
  const fresh = messages.filter((message) => !said.has(message));
  for (const message of messages) said.add(message);
  expect(lines).to.have.members(fresh.map((message) => `<aftercare-guide> ${message}`));
}
