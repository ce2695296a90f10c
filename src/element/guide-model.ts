import { chooseLanguage, findLanguage } from '../languages/choose-language.js';
import { builtInProtocols, knownLanguages } from './known-languages.js';
import { recoveryUnder, type OwnGuidance } from '../guidance/doubt.js';
import type { Recovery } from '../guidance/recovery.js';
import { MS_PER_DAY } from '../time/civil-date.js';
import type { WrittenTime } from '../time/written-time.js';
import { deviceZone, type Zone } from '../time/zone.js';
import type { Wording } from '../view/describe-advice.js';
import { describeGuide, wordingOf } from '../view/describe-guide.js';
import type { GuideView } from '../view/guide-view.js';
import type { LinkParams } from '../settings/link-text.js';
import type { Problem } from '../settings/problem.js';
import { readSettings, type Attributes, type Settings } from '../settings/read-settings.js';

/** The clinic's own guidance, and what is wrong with it. */
export interface ClinicGuidance {
  readonly own: OwnGuidance;
  readonly problems: readonly Problem[];
}

const FILE_MAY_SOLVE: readonly Problem['code'][] = [
  'unknown-procedure',
  'invalid-extend',
  'invalid-languages',
];

/** What one update computes from the attributes. Nothing in it is kept for the next update. */
export interface GuideState {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** The instant it was computed for. */
  readonly now: number;
  /** How far the zone's clocks were ahead of UTC then, in milliseconds. */
  readonly offset: number;
  readonly recovery: Recovery;
}

/** The same in words. */
export interface RenderModel extends GuideState {
  readonly wording: Wording;
  readonly view: GuideView;
}

/**
 * @param clinic - The clinic's own guidance, which comes before the built-in one.
 * @param linked - The parameters of the clinic's link, if the tag follows it.
 * @param answer - The date from the visitor, used instead of the page's.
 * @param clock - The device's clock, used unless `now` freezes it.
 */
export function computeState(
  attributes: Attributes,
  linked: LinkParams,
  { own, problems: ofClinic }: ClinicGuidance,
  answer: (settings: Settings, now: number) => WrittenTime | null,
  clock: number,
): GuideState {
  const { settings, problems } = readSettings(
    attributes,
    linked,
    own,
    builtInProtocols(),
    knownLanguages(),
    clock,
  );
  const now = settings.now ?? clock;
  const treatment = answer(settings, now) ?? settings.treatment;
  const recovery = recoveryUnder(settings, treatment, now);
  // Without the clinic's guidance, what it may know is no mistake.
  const isMissing = own.kind === 'loading' || own.kind === 'failed';
  const known = problems.filter(({ code }) => !isMissing || !FILE_MAY_SOLVE.includes(code));
  return {
    settings,
    problems: [...ofClinic, ...known],
    now,
    offset: settings.zone.offsetAt(now),
    recovery,
  };
}

/** The page's language, and the wanted one: the visitor's choice, else the page's. BCP 47. */
export interface LanguageRequest {
  readonly page: string | null;
  readonly wanted: string | null;
}

/** Whether a tag names a language of the interface. */
export function isKnownLanguage(tag: string): boolean {
  const known = knownLanguages();
  return (
    findLanguage(
      tag,
      known,
      known.map((each) => each.tag),
    ) !== null
  );
}

export function buildModel(state: GuideState, { page, wanted }: LanguageRequest): RenderModel {
  const { settings, now, recovery } = state;
  const { protocol, zone } = settings;
  const choose = (tag: string | null) =>
    chooseLanguage(tag, knownLanguages(), Object.keys(protocol.texts));
  const choice = choose(wanted);
  const wording = wordingOf(choice, settings, now);
  const options = {
    ...settings,
    pageLanguage: choose(page),
    dateUnreadable: settings.dateText !== '' && !settings.doubt && !recovery.treatment,
    foreignZone: isForeign(zone, now),
  };
  const view = describeGuide(recovery, now, choice, options, wording);
  return { ...state, wording, view };
}

/** Whether the state still applies at a later instant: nothing is due, no clock was set back, no zone changed. */
export function isStillValid(
  { settings, now, offset, recovery }: GuideState,
  clock: number,
): boolean {
  if (settings.now !== null) return true;
  return now <= clock && clock < recovery.nextChange && settings.zone.offsetAt(now) === offset;
}

/** Whether the visitor's own clock shows another time, now or in a week. */
function isForeign(zone: Zone, now: number): boolean {
  return [now, now + 7 * MS_PER_DAY].some((at) => zone.offsetAt(at) !== deviceZone.offsetAt(at));
}
