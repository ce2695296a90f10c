import { chooseLanguage, findLanguage } from '../languages/choose-language.js';
import type { Language } from '../languages/language.js';
import { builtInProtocols, knownLanguages } from './known-languages.js';
import { recoveryUnder, type OwnGuidance } from '../guidance/doubt.js';
import { treatmentAt } from '../guidance/treatment-dates.js';
import type { Recovery } from '../guidance/recovery.js';
import { MS_PER_DAY } from '../time/civil-date.js';
import { openingAt, type Opening } from '../time/opening.js';
import type { WrittenTime } from '../time/written-time.js';
import { deviceZone, type Zone } from '../time/zone.js';
import { dateBefore } from '../view/announcement.js';
import type { Wording } from '../view/describe-advice.js';
import { nightAt } from '../view/night.js';
import { describeGuide, wordingOf } from '../view/describe-guide.js';
import type { GuideView } from '../view/guide-view.js';
import type { LinkParams } from '../settings/link-text.js';
import type { Belief } from '../settings/believed-dates.js';
import type { Problem } from '../settings/problem.js';
import { parseExtensions } from '../settings/read-extensions.js';
import { tagsIn } from '../settings/read-languages.js';
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
  /** `null` if it is not known whether the clinic is open. */
  readonly opening: Opening | null;
  /** The dates that it counts from, and what is asked about them. */
  readonly belief: Belief;
}

/** The same in words. */
export interface RenderModel extends GuideState {
  readonly wording: Wording;
  readonly view: GuideView;
  /** The treatment's date before, if the page has replaced it. */
  readonly changedFrom: WrittenTime | null;
}

/**
 * @param clinic - The clinic's own guidance, which comes before the built-in one.
 * @param linked - The parameters of the clinic's link, if the tag follows it.
 * @param believe - Weighs the page's date and those of the visitor.
 * @param clock - The device's clock, used unless `now` freezes it.
 */
export function computeState(
  attributes: Attributes,
  linked: LinkParams,
  { own, problems: ofClinic }: ClinicGuidance,
  believe: (settings: Settings, now: number) => Belief,
  clock: number,
): GuideState {
  const { settings: page, problems } = readSettings(
    attributes,
    linked,
    own,
    builtInProtocols(),
    knownLanguages(),
    clock,
  );
  const { zone } = page;
  const now = page.now ?? clock;
  const belief = believe(page, now);
  const settings = { ...page, ...keptWith(belief, page) };
  const { treatment, changesAt } = treatmentAt(belief.dates, now, zone);
  const recovery = recoveryUnder(settings, treatment, now);
  const { hours } = settings.contact;
  const opening = hours.length && zone.name !== null ? openingAt(now, hours, zone) : null;
  const nextChange = Math.min(
    recovery.nextChange,
    changesAt,
    nightAt(now, zone).changesAt,
    opening?.changesAt ?? Infinity,
  );
  // Without the clinic's guidance, what it may know is no mistake.
  const isMissing = own.kind === 'loading' || own.kind === 'failed';
  const known = problems.filter(({ code }) => !isMissing || !FILE_MAY_SOLVE.includes(code));
  return {
    settings,
    problems: [...ofClinic, ...known],
    now,
    offset: zone.offsetAt(now),
    recovery: { ...recovery, nextChange },
    opening,
    belief,
  };
}

/** What this device keeps with a date: the longer of all times holds, and the page's next visit comes first. */
function keptWith(
  { given, inUse }: Belief,
  { protocol, extendTexts, nextVisit }: Settings,
): Pick<Settings, 'extensions' | 'isExtensionUnclear' | 'nextVisit'> {
  const texts = [...extendTexts, given?.extend ?? '', ...inUse.map(({ kept }) => kept.extend)];
  const { extensions, isUnclear } = parseExtensions(texts, protocol);
  return {
    extensions,
    isExtensionUnclear: isUnclear,
    nextVisit: nextVisit ?? inUse[0]?.visit ?? null,
  };
}

/** The page's language, and the wanted one: the visitor's choice, else the page's. BCP 47. */
export interface LanguageRequest {
  readonly page: string | null;
  readonly wanted: string | null;
}

/** Whether a tag names a language of the interface. */
export function isKnownLanguage(tag: string): boolean {
  return languageOf(tag) !== null;
}

/** The language of a link; '' if the tag's `languages` do not list it, since the clinic may not have had it checked. */
export function linkLanguage(
  { lang: tag = '' }: LinkParams,
  { languages }: { readonly languages: string | null | undefined },
): string {
  const offered = tagsIn(String(languages ?? ''));
  const isOffered = !offered.length || offered.map(languageOf).includes(languageOf(tag));
  return isOffered && isKnownLanguage(tag) ? tag : '';
}

/** A region is offered with its language. */
function languageOf(tag: string): Language | null {
  const known = knownLanguages();
  const tags = known.map((each) => each.tag);
  const language = findLanguage(tag, known, tags)?.language;
  return language?.of ?? language ?? null;
}

/** @param before - What was shown before. */
export function buildModel(
  state: GuideState,
  { page, wanted }: LanguageRequest,
  before: RenderModel | null,
): RenderModel {
  const changedFrom = dateBefore(before, state);
  const { settings, now, recovery, belief, opening } = state;
  const { protocol, zone } = settings;
  const choose = (tag: string | null) =>
    chooseLanguage(tag, knownLanguages(), Object.keys(protocol.texts));
  const choice = choose(wanted);
  const options = {
    ...settings,
    opening,
    pageLanguage: choose(page),
    dateUnreadable: settings.dateText !== '' && !belief.doubt && !recovery.treatment,
    doubt: belief.doubt,
    alsoKept: belief.alsoKept,
    changedFrom,
    foreignZone: isForeign(zone, now),
  };
  const wording = wordingOf(choice, options, now);
  const view = describeGuide(recovery, now, choice, options, wording);
  return { ...state, wording, view, changedFrom };
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
