import type { OwnGuidance } from '../guidance/doubt.js';
import { LONGEST_HOURS, LONGEST_TEXT } from '../guidance/limits.js';
import type { Protocol } from '../guidance/protocol.js';
import { suggest } from '../guidance/suggest.js';
import { findLanguage } from '../languages/choose-language.js';
import type { Language } from '../languages/language.js';
import { inOtherScript } from '../languages/unknown-tag.js';
import { nearestZone } from './nearest-zone.js';
import type { DateOrder } from './read-date.js';
import type { RefusedExtension } from './read-extensions.js';

export type Layout = 'full' | 'compact' | 'counter';

export const LAYOUTS: readonly Layout[] = ['full', 'compact', 'counter'];
export const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** For the page's author: what to write instead of a value that cannot be used. */
export const REMEDIES = {
  dateOrder: `is not an order of day, month and year. Write one of ${ORDERS.join(', ')}.`,
  phone:
    'cannot be dialled and is shown as text. Write 3 to 15 digits, as in 020 7946 0018 or +44 20 7946 0018. Write " / " between two numbers.',
  hours:
    'cannot be read, so no hours count. Write them as in Mo-Fr 09:00-12:30,13:30-17:00; Sa 10:00-14:00; 2026-12-25 off.',
  email: 'is not one e-mail address and is shown as text. Write it as in hello@clinic.example.',
  url: 'is not a web address and is shown as text. Write it in full, as in https://clinic.example/.',
  layout: `is not a layout. Write one of ${LAYOUTS.join(', ')}.`,
  headingLevel: 'is not a heading level. Write 1 to 6.',
};

export function languagesRemedy(
  tag: string,
  { texts }: Protocol,
  known: readonly Language[],
): string {
  const there = known
    .filter(({ of }) => !of)
    .map(({ tag }) => tag)
    .filter((tag) => findLanguage(tag, known, Object.keys(texts)));
  return (
    inOtherScript(tag, known) ||
    `is not a language that this guide is written in. Write some of: ${there.join(' ')}. Another one can be added with registerLanguage().`
  );
}

export function procedureRemedy(
  procedure: string,
  own: OwnGuidance,
  builtIn: readonly Protocol[],
): string {
  const protocols = [...(own.kind === 'loaded' ? own.protocols : []), ...builtIn];
  const ids = [...new Set(protocols.map(({ id }) => id))];
  const near = suggest(procedure, ids);
  return `is not a procedure known here.${near && ` Did you mean ${near}?`} Write one of: ${ids.join(', ')}.`;
}

export function zoneRemedy(text: string): string {
  return `is not a time zone of IANA's list, so everything holds as long as anywhere on Earth. Write its name, as in ${nearestZone(text) || 'Europe/London'}.`;
}

export function extendRemedy({ reason, hours }: RefusedExtension, { items }: Protocol): string {
  switch (reason) {
    case 'shorter':
      return `would end before the ${hours} hours of the guidance, which stay. Write ${hours} or more.`;
    case 'no-end':
      return 'has no end in the guidance and cannot be extended. Leave it out.';
    case 'unknown-id':
      return `names no restriction that ends. Write one of: ${items
        .filter((item) => item.kind === 'avoid' && item.until !== null)
        .map(({ id }) => id)
        .join(', ')}.`;
    case 'form':
      return `cannot be read. Write a restriction, a colon and hours up to ${LONGEST_HOURS}, as in sweating:72.`;
    case 'not-filled-in':
      return 'is a field that was not filled in, and counts as absent.';
    case 'too-long':
      return `is too long. Write at most ${LONGEST_TEXT} characters.`;
  }
}
