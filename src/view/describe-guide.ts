import { textsIn, type LanguageChoice } from '../languages/choose-language.js';
import { phrase, type Phrase, type Term } from '../languages/phrase.js';
import type { Phase, Protocol, ProtocolTexts } from '../guidance/protocol.js';
import { recoveryUnder } from '../guidance/doubt.js';
import { phaseOn } from '../guidance/recovery-at.js';
import type { Recovery } from '../guidance/recovery.js';
import { isSignatureShown } from '../guidance/signature.js';
import { addDays, isoDate, type CivilDate } from '../time/civil-date.js';
import { parseWrittenTime, wholeDay } from '../time/written-time.js';
import { civilDateAt, startOfDay } from '../time/zone.js';
import { describeAdvice, type Wording } from './describe-advice.js';
import { describeCalls } from './describe-calls.js';
import { describeDoubt, isGuidanceUnknown } from './describe-doubt.js';
import { describeHeader, type ViewOptions } from './describe-header.js';
import { describeSigns } from './describe-signs.js';
import { describeSheet } from './describe-sheet.js';
import { describeSteps, describeStripLabel, stepFrom } from './describe-steps.js';
import type { GuideView, LanguageView } from './guide-view.js';
import { nightAt } from './night.js';
import { stripOf } from './strip.js';
import { textFor } from './text-for.js';
import { writtenTerm } from './when.js';

/** What is needed to put a recovery into words in the chosen language. */
export function wordingOf(
  choice: LanguageChoice,
  { protocol, zone, foreignZone }: Pick<ViewOptions, 'protocol' | 'zone' | 'foreignZone'>,
  now: number,
): Wording {
  const { language, locale } = choice;
  const today = civilDateAt(now, zone);
  const near = { today, isRelative: !foreignZone && !nightAt(now, zone).isNight };
  const { dir, words } = language;
  const calendar = { locale, words, zone, year: today.year, near };
  return { dir, words, texts: textsIn(protocol, choice), calendar };
}

/** Decides everything that is shown. Reads neither the clock nor the document. */
export function describeGuide(
  recovery: Recovery,
  now: number,
  choice: LanguageChoice,
  settings: ViewOptions,
  wording: Wording = wordingOf(choice, settings, now),
): GuideView {
  const { protocol, contact } = settings;
  const { dir, words, texts } = wording;
  const strip = stripOf(recovery, protocol, now, settings.zone);
  const phase = recovery.hasStarted ? (recovery.phase ?? phaseOn(protocol.phases, 0)) : null;
  const first = firstItems(phase);
  const phasePreviews = protocol.phases.map((each) => ({
    id: each.id,
    title: textFor(texts.phases, each.id).title,
    from: stepFrom(each, recovery.treatment, wording),
    read: () => previewPhase(each, recovery, now, wording, settings),
  }));
  const today = isoDate(civilDateAt(now, settings.zone));
  const signature = signatureOf(protocol, texts, today);
  const signedAt = texts.reviewed === undefined ? 'reviewed' : `texts.${choice.texts}.reviewed`;
  const emergency = describeSigns(recovery.signs, 'emergency', texts);
  const base = {
    isLoading: settings.guidance === 'loading',
    // A clinic's own guidance may be in a language without interface words.
    lang: choice.texts,
    dir,
    languages: describeLanguages(choice, settings),
    words,
    contact,
    calls: describeCalls(
      contact,
      settings.opening,
      now,
      wording,
      emergency.length > 0 && settings.layout !== 'counter',
    ),
    header: describeHeader(recovery, phase, now, wording, settings),
    doubt: settings.doubt && describeDoubt(settings.doubt, wording),
    otherDates: settings.alsoKept.length
      ? describeDoubt({ kind: 'several', choices: settings.alsoKept }, wording)
      : null,
    steps: describeSteps(recovery, protocol, strip, wording),
    stripLabel: strip && describeStripLabel(recovery, words, settings.foreignZone),
    warning: {
      callIf:
        contact.name === null
          ? [words.callYourClinicIf]
          : phrase(words.callIf, { clinic: { kind: 'name', text: contact.name } }),
      call: describeSigns(recovery.signs, 'call', texts),
      emergency,
    },
    products: listed(protocol.products, texts.products),
    tips: listed(protocol.tips, texts.tips),
    about: listed(protocol.about, texts.about),
    closing: listed(protocol.closing, texts.closing),
    imprint:
      settings.guidance === 'known' ? describeImprint(protocol, wording, signature.isShown) : [],
    unsigned:
      settings.guidance === 'known' && signature.unsigned
        ? `${signedAt}: ${signature.unsigned}`
        : null,
    phasePreviews,
    sheet: () => describeSheet(recovery, now, phasePreviews, wording, settings),
  };
  if (isGuidanceUnknown(settings, recovery)) return { kind: 'unknown', advice: null, ...base };
  // The rules of the treatment day may hold while the visitor's calendar is still a day behind.
  if (!recovery.hasStarted) return { kind: 'before', advice: null, ...base };
  const advice = describeAdvice(recovery, first, wording, strip);
  return { kind: recovery.day === null ? 'asking' : 'running', advice, ...base };
}

/** Own property only: old libraries add `first` to every object. */
function firstItems(phase: Phase | null): readonly string[] {
  return (phase && Object.hasOwn(phase, 'first') && phase.first) || [];
}

/** Includes the page's language, so that there is a way back. */
function describeLanguages(
  { language: current }: LanguageChoice,
  { languages, pageLanguage }: ViewOptions,
): LanguageView[] {
  const hasOwn = (list: readonly LanguageChoice[]) =>
    list.some(({ language }) => language === pageLanguage.language);
  // On a page from Portugal, Portuguese is that of Portugal.
  const { of } = pageLanguage.language;
  const listed = hasOwn(languages)
    ? languages
    : languages.map((each) => (each.language === of ? pageLanguage : each));
  const all = hasOwn(listed) ? listed : [pageLanguage, ...listed];
  return languages.length && all.length > 1
    ? all.map(({ language, locale }) => ({
        tag: locale,
        lang: language.tag,
        name: language.name,
        isShown: language === current,
      }))
    : [];
}

/** The guidance at the first moment of a phase, counted from today if the treatment is not known. */
function previewPhase(
  phase: Phase,
  { treatment }: Recovery,
  now: number,
  wording: Wording,
  settings: ViewOptions,
) {
  const { zone } = wording.calendar;
  const date: CivilDate = treatment?.date ?? civilDateAt(now, zone);
  const assumed = treatment ?? wholeDay(date);
  const start = startOfDay(addDays(date, phase.fromDay), zone);
  const then = recoveryUnder(settings, assumed, start);
  const restrictions = treatment
    ? then.restrictions
    : then.restrictions.map((state) => ({ ...state, endsAt: null }));
  return {
    main: textFor(wording.texts.phases, phase.id).main,
    advice: describeAdvice({ ...then, restrictions }, firstItems(phase), wording),
  };
}

/**
 * The signature of the words that are shown. Patients read of it only if a tool has compared its hash, and up to its
 * date; why they do not is for the page's author.
 */
function signatureOf(
  { reviewed: whole }: Protocol,
  { reviewed: own }: ProtocolTexts,
  today: string,
): { readonly isShown: boolean; readonly unsigned: string | null } {
  const signature = own === undefined ? whole : own;
  if (!signature) return { isShown: false, unsigned: null };
  const { next } = signature;
  const isShown = isSignatureShown(own, today);
  const why = next < today ? `was due on ${next}` : 'is not verified';
  return { isShown, unsigned: isShown ? null : `this check ${why}. It is not shown.` };
}

/** @param isChecked - Whether the signature counts. */
export function describeImprint(
  { version, source }: Protocol,
  { words, texts: { reviewed }, calendar }: Wording,
  isChecked: boolean,
): Phrase[] {
  const name = (text: string): Term => ({ kind: 'name', text });
  const day = (text: string): Term => {
    const written = parseWrittenTime(text);
    return written ? writtenTerm(written, { ...calendar, near: null }) : name(text);
  };
  const lines = [phrase(words.guidance, { version: name(version) })];
  if (source !== undefined) lines.push(phrase(words.source, { source: name(source) }));
  if (reviewed && isChecked) {
    const { by, on, next } = reviewed;
    lines.push(phrase(words.reviewed, { name: name(by), day: day(on), next: day(next) }));
  }
  return lines;
}

function listed(
  entries: readonly { readonly id: string }[],
  texts: Readonly<Record<string, string>>,
): string[] {
  return entries.map(({ id }) => textFor(texts, id));
}
