import type { LanguageChoice } from '../languages/choose-language.js';
import { counted, numeral } from '../languages/counted.js';
import { gapIn, phrase, plainText, stopAfter, type Phrase } from '../languages/phrase.js';
import type { Words } from '../languages/words.js';
import type { Held } from '../guidance/doubt.js';
import type { Phase, ProtocolTexts } from '../guidance/protocol.js';
import type { Recovery } from '../guidance/recovery.js';
import { daysBetween } from '../time/civil-date.js';
import type { Opening } from '../time/opening.js';
import { spanOf } from '../time/window.js';
import type { Moment, WrittenTime } from '../time/written-time.js';
import { civilDateAt, type Zone } from '../time/zone.js';
import type { Wording } from './describe-advice.js';
import { describeNotices, describeSource, isGuidanceUnknown } from './describe-doubt.js';
import type { DialView, HeaderView } from './guide-view.js';
import type { DateDoubt } from '../settings/believed-dates.js';
import type { StatedDate } from '../settings/answered-date.js';
import type { Settings } from '../settings/read-settings.js';
import type { Layout } from '../settings/remedies.js';
import { textFor } from './text-for.js';
import { writtenTerm } from './when.js';

/** What the view needs from the page, other than the treatment. */
export interface ViewOptions extends Pick<
  Settings,
  keyof Held | 'isExtensionUnclear' | 'contact' | 'nextVisit' | 'languages'
> {
  /** `null` if it is not known whether the clinic is open. */
  readonly opening: Opening | null;
  /** The question about the treatment's date; `null` if that is clear, or there is none. */
  readonly doubt: DateDoubt | null;
  /** Dates on this device that are not in use. */
  readonly alsoKept: readonly StatedDate[];
  /** The treatment's date before, if the page has just replaced it. */
  readonly changedFrom: WrittenTime | null;
  /** The page's language; the visitor may have picked another. */
  readonly pageLanguage: LanguageChoice;
  /** The page gives a date that cannot be read. */
  readonly dateUnreadable: boolean;
  /** The page's zone is not the visitor's, so the guide names the zone of its times. */
  readonly foreignZone: boolean;
  /** Full if it is absent. */
  readonly layout?: Layout;
}

/** The patient's day and phase, what matters most and what ends next. */
export function describeHeader(
  recovery: Recovery,
  phase: Phase | null,
  now: number,
  wording: Wording,
  settings: ViewOptions,
): HeaderView {
  const { words, texts, calendar } = wording;
  const { day, treatment, nextEnd } = recovery;
  const { zone } = calendar;
  const isKnown = settings.guidance === 'known';
  const lines: Phrase[] = [];
  let treated: Phrase | null = null;
  if (settings.dateUnreadable) lines.push([words.dateUnreadable]);
  const showsFirstDay = isKnown ? !treatment : recovery.restrictions.some(({ holds }) => holds);
  if (showsFirstDay) lines.push([words.strictest]);
  if (treatment && day !== null) {
    const when = writtenTerm(treatment, calendar);
    treated = phrase(day < 0 || !recovery.hasBegun ? words.startsOn : words.treatedOn, { when });
    if (treatment.clock === null && nextEnd !== null) lines.push([words.timeUnknown]);
    if (day < 0 && isKnown) lines.push([words.readAhead]);
  }
  const visit = describeVisit(settings.nextVisit, now, wording);
  // While the skin heals, other things matter more than the next visit.
  const isHealed = phase !== null && day !== null && phase === settings.protocol.phases.at(-1);
  if (visit && !isHealed) lines.push(visit.line);
  const visitElsewhere = visit && settings.nextVisit && onAnotherClock(settings.nextVisit, zone);
  if (visitElsewhere) lines.push(elsewherePhrase(visitElsewhere, wording));
  const clinicTimes: Phrase[] = [];
  if (settings.foreignZone && zone.name !== null) {
    // The city, since some localized zone names are wrong: Lord Howe gets Sydney's name, half an hour off.
    const text = zone.name
      .slice(zone.name.lastIndexOf('/') + 1)
      .replace(/_/g, ' ')
      // The names have the other sign: Etc/GMT+5 is five hours behind London.
      .replace(/^GMT[+-]/, (sign) => (sign === 'GMT+' ? 'UTC-' : 'UTC+'));
    clinicTimes.push(phrase(words.zone, { zone: { kind: 'name', text } }));
  }
  return {
    guideFor:
      isKnown || settings.protocol.items.length
        ? phrase(words.guideFor, { name: { kind: 'title', text: texts.name } })
        : null,
    title: titleOf(recovery, settings, words, texts),
    dial: describeDial(day, wording),
    counter: day === null ? null : describeDay(day, wording),
    treated,
    notices: [
      ...noticesOfDate(treatment, wording, settings),
      ...describeNotices(wording, settings),
    ],
    lines: [...lines, ...clinicTimes],
    clinicTimes,
    visit: isHealed ? visit : null,
    main: phase ? textFor(texts.phases, phase.id).main : [],
  };
}

function noticesOfDate(
  treatment: WrittenTime | null,
  wording: Wording,
  { doubt, alsoKept, changedFrom }: ViewOptions,
): Phrase[] {
  const { words, calendar } = wording;
  const { zone } = calendar;
  const notices: Phrase[] = [];
  if (changedFrom)
    notices.push(phrase(words.dateChanged, { when: writtenTerm(changedFrom, calendar) }));
  if (doubt?.kind === 'several' && treatment) notices.push([words.laterHolds]);
  if (treatment) notices.push(...alsoKept.map((each) => describeSource(each, wording)));
  const elsewhere = treatment && onAnotherClock(treatment, zone);
  if (elsewhere) notices.push(elsewherePhrase(elsewhere, wording));
  if (zone.isUnknown) notices.push([words.zoneUnknown]);
  return notices;
}

/** The time as written, if it has an offset that differs from the page's zone. */
function onAnotherClock({ date, clock, offset, readings }: WrittenTime, zone: Zone): Moment | null {
  const [written] = readings;
  if (zone.name === null || offset === null || !written || written.offset === null) return null;
  const isSame = written.clock === clock && daysBetween(written.date, date) === 0;
  return isSame ? null : written;
}

function elsewherePhrase(moment: Moment, { words, calendar }: Wording): Phrase {
  return phrase(words.otherZone, { when: writtenTerm(moment, calendar) });
}

function describeVisit(
  visit: WrittenTime | null,
  now: number,
  { words, calendar }: Wording,
): HeaderView['visit'] {
  if (!visit || spanOf(visit, calendar.zone).latest <= now) return null;
  const days = Math.max(0, daysBetween(civilDateAt(now, calendar.zone), visit.date));
  const line = phrase(words.nextVisit, { when: writtenTerm(visit, calendar) });
  // The sentence before it has no full stop in every language.
  const gap = stopAfter(plainText(line), words) + gapIn(words);
  const isCertain = days > 1 || calendar.near?.isRelative;
  const countdown = days ? counted(words.visitIn, days, calendar.locale) : words.visitToday;
  return { line, countdown: isCertain ? gap + countdown : '' };
}

function titleOf(
  recovery: Recovery,
  settings: ViewOptions,
  words: Words,
  texts: ProtocolTexts,
): string {
  const { day, phase, hasStarted } = recovery;
  if (settings.guidance === 'loading') return words.guideLoading;
  if (isGuidanceUnknown(settings, recovery)) return words.askYourClinic;
  if (day === null) return words.dateQuestion;
  if (settings.guidance !== 'known' && hasStarted) return words.askYourClinic;
  return phase ? textFor(texts.phases, phase.id).title : words.titleBefore;
}

/** The counter in words. */
function describeDay(day: number, { words, calendar: { locale } }: Wording): string {
  if (day === 0) return words.treatmentDay;
  return counted(day < 0 ? words.daysUntil : words.daysSince, Math.abs(day), locale);
}

function describeDial(day: number | null, { words, calendar: { locale } }: Wording): DialView {
  // The mark that the language ends a question with.
  if (day === null) return { number: words.dateQuestion.slice(-1), unit: '' };
  const count = Math.abs(day);
  return {
    number: numeral(count, locale),
    unit: count
      ? counted(day < 0 ? words.dialUntil : words.dialSince, count, locale)
      : words.dialToday,
  };
}
