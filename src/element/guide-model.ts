import { chooseLanguage, findLanguage } from '../languages/choose-language.js';
import { builtInProtocols, knownLanguages } from '../languages/known-languages.js';
import type { Protocol } from '../protocols/protocol.js';
import { recoveryAt } from '../recovery/recovery-at.js';
import type { Recovery } from '../recovery/recovery.js';
import { MS_PER_DAY } from '../time/civil-date.js';
import type { WrittenTime } from '../time/written-time.js';
import { deviceZone, type Zone } from '../time/zone.js';
import type { Wording } from '../view/describe-advice.js';
import { describeGuide, wordingOf } from '../view/describe-guide.js';
import type { GuideView } from '../view/guide-view.js';
import type { Problem } from '../view/problem.js';
import {
  readSettings,
  type Attributes,
  type Linked,
  type Settings,
} from '../view/read-settings.js';

/** The clinic's own protocols, and what is wrong with them. */
export interface OwnGuidance {
  readonly protocols: readonly Protocol[];
  readonly problems: readonly Problem[];
  readonly isLoading: boolean;
}

const FILE_MAY_MEND: readonly Problem['code'][] = [
  'unknown-procedure',
  'invalid-extend',
  'invalid-languages',
];

/** What one update works out, from attributes to values. Nothing in it is kept for the next. */
export interface Situation {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** The instant it is about. */
  readonly now: number;
  /** What the zone's clocks were ahead of UTC then, in milliseconds. */
  readonly offset: number;
  readonly recovery: Recovery;
}

/** The same in words. */
export interface GuideModel extends Situation {
  readonly wording: Wording;
  readonly view: GuideView;
}

/**
 * @param own - The clinic's own protocols, which come before the built-in one.
 * @param linked - What the clinic's link says, where the tag follows it.
 * @param answer - The date the visitor gave, which is used in place of the page's.
 * @param clock - The device's clock, read where `now` does not freeze it.
 */
export function situationOf(
  attributes: Attributes,
  linked: Linked,
  own: OwnGuidance,
  answer: (settings: Settings, now: number) => WrittenTime | null,
  clock: number,
): Situation {
  const { settings, problems } = readSettings(
    attributes,
    linked,
    [...own.protocols, ...builtInProtocols()],
    knownLanguages(),
  );
  const { protocol, zone, extensions } = settings;
  const now = settings.now ?? clock;
  const treatment = answer(settings, now) ?? settings.treatment;
  const recovery = recoveryAt(protocol, treatment, now, zone, extensions);
  // What a file on its way may know is not called unknown yet.
  const told = problems.filter(({ code }) => !own.isLoading || !FILE_MAY_MEND.includes(code));
  return {
    settings,
    problems: [...own.problems, ...told],
    now,
    offset: zone.offsetAt(now),
    recovery,
  };
}

/** The language of the page, and the one that is wanted: the visitor's choice, else the page's. BCP 47. */
export interface Wish {
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

export function modelOf(situation: Situation, { page, wanted }: Wish): GuideModel {
  const { settings, problems, now, recovery } = situation;
  const { protocol, zone } = settings;
  const choose = (tag: string | null) =>
    chooseLanguage(tag, knownLanguages(), Object.keys(protocol.texts));
  const dateProblem = problems.some(({ attribute }) => attribute === 'procedure-date');
  const choice = choose(wanted);
  const view = describeGuide(recovery, now, choice, {
    ...settings,
    pageLanguage: choose(page),
    dateUnreadable: dateProblem && recovery.treatment === null,
    foreignZone: isForeign(zone, now),
  });
  return { ...situation, wording: wordingOf(choice, settings, now), view };
}

/** Whether all of it still stands at a later instant: nothing is due, no clock was set back, no zone changed. */
export function stillStands(
  { settings, now, offset, recovery }: Situation,
  clock: number,
): boolean {
  if (settings.now !== null) return true;
  return now <= clock && clock < recovery.nextChange && settings.zone.offsetAt(now) === offset;
}

/** Whether the visitor's own clock shows another time, now or in a week. */
function isForeign(zone: Zone, now: number): boolean {
  return [now, now + 7 * MS_PER_DAY].some((at) => zone.offsetAt(at) !== deviceZone.offsetAt(at));
}
