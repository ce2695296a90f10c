import type { Words } from './words.js';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const length = (hours: number) =>
  hours > 72 && hours % 24 === 0 ? days(hours / 24) : `${hours} hours`;

/** Reading grade 4 or lower, no sentence over 15 words. */
export const en: Words = {
  language: 'en',
  dir: 'ltr',

  guideFor: '{name} aftercare',
  daysSince: (count) => (count === 0 ? 'Treatment day' : `${days(count)} since your treatment`),
  daysUntil: (count) => `${days(count)} until your treatment`,
  daysSinceUnit: (count) => ['today', 'day since'][count] ?? 'days since',
  daysUntilUnit: (count) => (count === 1 ? 'day to go' : 'days to go'),
  treatedOn: 'Treated {when}.',
  startsOn: 'Your treatment is on {when}. This guide starts that day.',
  from: 'From {when}:',
  fromDay: 'From {day}:',
  nextVisit: 'Your next visit: {when}.',
  timeUnknown: 'We do not know the time of your treatment. So we count from the end of that day.',
  zone: 'All times are clinic times ({zone}).',

  titleBefore: 'Before your treatment',
  strictest: 'We do not know your treatment date yet. So we show the rules of the first day.',
  dateUnreadable: 'We could not read the date of your treatment.',
  readAhead: 'You can read about each phase now. Ask your clinic how to get ready.',

  dateQuestion: 'When was your treatment?',
  today: 'Today',
  yesterday: 'Yesterday',
  otherDay: 'Another day',
  useDay: 'Show my guide',
  dayOutOfRange: 'Pick a day in the last 2 years.',
  changeDate: 'Change the date',
  keepDate: 'Keep the date',
  print: 'Print',

  phases: 'Your phases',
  stepFrom: 'From {day}',
  now: 'Now',
  main: 'Most important now',
  do: 'What to do',
  avoid: 'What to avoid',
  until: 'Until {when}',
  untilEndOf: 'Until the end of {day}',
  forFirst: (hours) => `For the first ${length(hours)}`,
  noEnd: 'This guide has no end date for these. Ask your clinic.',
  extended: 'Held longer for you by your clinic',

  canI: 'Can I…?',
  no: 'No',
  noUntil: 'No, until {when}',
  noUntilEndOf: 'No, until the end of {day}',
  noForFirst: (hours) => `No, not in the first ${length(hours)}`,
  yes: 'Yes',
  care: 'With care',
  ask: 'Ask your clinic first',
  notCovered: 'This guide does not cover it. Ask your clinic.',

  usual: 'What is usual',
  callIf: 'Call {clinic} at once if:',
  emergencyIf: 'Call the emergency number if:',
  whenToCall: 'When to call',
  call: 'Call {phone}',
  callClinic: 'Call {clinic}: {phone}',
  yourClinic: 'your clinic',
  write: 'Write to {email}',
  website: 'Website',

  products: 'Products to look for',
  lifestyle: 'Food and drink',
  about: 'About the treatment',
  everyPhase: 'Every phase',
  moreToKnow: 'More to know',
  disclaimer: 'This is general advice. It does not replace what your clinic tells you.',
  guidance: 'Guide version {version}.',
  source: 'Source: {source}',
  reviewed: 'Checked by {name} on {day}. Next check: {next}.',
  private: 'What you enter here stays on this device.',
};
