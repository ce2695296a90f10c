import { forgetOld, keep, keyFor, recall } from '../page/memory.js';
import { isoDate } from '../time/civil-date.js';
import type { Zone } from '../time/zone.js';
import { withOffset } from '../settings/answered-date.js';
import type { Given } from '../settings/believed-dates.js';
import { readKept, type Kept } from '../settings/kept-date.js';
import type { Settings } from '../settings/read-settings.js';
import type { GuideState } from './guide-model.js';
import { knownLanguages } from './known-languages.js';
import type { KeepChoice } from './sections/context.js';

/** The dates that visitors have kept on this device for the clinic's page. */
export function recallDates(settings: Settings): readonly Kept[] {
  return recall(keyOf(settings), settings.protocol.id);
}

export function isKept(given: Given, { belief, settings }: GuideState): boolean {
  const text = textToKeep(given, settings.zone);
  return belief.inUse.some(({ kept }) => !kept.isOld && kept.date === text);
}

/**
 * Stores the visitor's date, or not. It replaces the one that was in use, unless that is another person's. An unticked
 * box removes only what was in use: the visitor may know of no other.
 *
 * @returns Whether that was possible.
 */
export function keepDate(
  given: Given,
  state: GuideState,
  { isToKeep, isForAnother }: KeepChoice,
): boolean {
  const { inUse, alsoKept } = state.belief;
  if (!isToKeep && !inUse.length) return true;
  const entry = entryOf(given, state);
  // A visitor who picks one of several dates does not reject the others.
  const isPicked = inUse.length > 1 || alsoKept.some(({ kept }) => kept.date === entry.date);
  const others = [...(isForAnother || isPicked ? inUse : []), ...alsoKept]
    .map(({ kept }) => kept)
    .filter(({ date }) => date !== entry.date);
  return store(state, isToKeep ? [...others, entry] : others);
}

/** Removes the dates in use. */
export function forgetDates(state: GuideState): void {
  store(
    state,
    state.belief.alsoKept.map(({ kept }) => kept),
  );
}

/** What the clinic extended for the treatment, if the visitor gives another date for it. */
export function extensionsFor({ belief }: GuideState): string {
  const texts = belief.inUse.filter(({ isOver }) => !isOver).map(({ kept }) => kept.extend);
  return joined(belief.given?.extend, ...texts);
}

function store({ belief, settings }: GuideState, dates: readonly Kept[]): boolean {
  // Version 0.1's date has been asked about.
  if (belief.inUse.some(({ kept }) => kept.isOld)) forgetOld(settings.protocol.id);
  return keep(keyOf(settings), dates);
}

function keyOf({ contact, protocol }: Settings): string {
  const tags = knownLanguages().map(({ tag }) => tag);
  return keyFor(contact.name, protocol.id, location.pathname, tags);
}

function entryOf(given: Given, { settings, now }: GuideState): Kept {
  const { zone, nextVisit, extendTexts } = settings;
  const entry: Kept = {
    date: textToKeep(given, zone),
    asked: given.asked,
    extend: joined(...extendTexts, given.extend),
    visit: nextVisit ? isoDate(nextVisit.date) : '',
    confirmed: 0,
    isOld: false,
  };
  // A date that would be asked about at once has just been answered.
  return readKept(entry, settings, now)?.isTrusted ? entry : { ...entry, confirmed: now };
}

/** A time on the device's clock is kept with its offset: next time the device may be in another zone. */
function textToKeep({ text, written }: Given, zone: Zone): string {
  return zone.name === null ? withOffset(text, written, zone) : text;
}

function joined(...texts: readonly (string | undefined)[]): string {
  return [...new Set(texts)].filter(Boolean).join(' ');
}
