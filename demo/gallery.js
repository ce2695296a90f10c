// Builds the gallery: one section for each state, with the guide's tag and the same tag as text.

/** `?only=` shows one state, `?lang=` sets the language of the guides. */
const asked = new URLSearchParams(location.search);

/** In the order of the page's list. */
const LANGUAGES = [...document.querySelectorAll('.languages a')].map(({ lang }) => lang);

const CLINIC = { 'clinic-name': 'Rosewater Clinic', 'clinic-phone': '020 7946 0018' };

const HOURS = {
  'clinic-hours': 'Mo-Fr 09:00-12:30,13:30-17:30; Sa 00:00-24:00; Su off; 2026-12-08 off',
  'emergency-phone': '999',
};
const NIGHT = { 'after-hours-phone': '020 7946 0199', 'after-hours-name': 'Nurse line' };

// Each section has a second-level heading, so the guide's own heading has level 3.
const COMMON = {
  'procedure-date': '2026-11-20T15:30',
  'time-zone': 'Europe/London',
  'heading-level': '3',
  ...CLINIC,
};

const FALLBACK = `
  <p>
    Wash your hands before you touch your face. Call your clinic at once if redness or swelling gets
    worse, or if you see pus.
  </p>`;

const LOGO_AND_NOTE = `
  <svg slot="logo" viewBox="0 0 48 48" width="40" height="40" role="img" aria-label="Rosewater">
    <path
      d="M24 4c7 8 12 14 12 21a12 12 0 0 1-24 0c0-7 5-13 12-21zm0 22v18"
      fill="none"
      stroke="currentColor"
      stroke-width="3"
    />
  </svg>
  <p slot="note">A nurse answers our phone from 9:00 to 18:00, Monday to Saturday.</p>`;

// `attributes` are added to the common ones; null removes one. `host` is a class of gallery.css
// for the box around the guide, `page` one for the whole section.
const GROUPS = [
  {
    title: 'Day by day',
    states: [
      {
        id: 'treatment-day',
        title: 'Treatment day',
        about: 'An hour and a half after the treatment. Every restriction holds.',
        attributes: { now: '2026-11-20T17:00' },
      },
      {
        id: 'before-makeup-ends',
        title: 'One minute before makeup is fine',
        about: 'Day 1, 23 hours and 59 minutes after the treatment.',
        attributes: { now: '2026-11-21T15:29' },
      },
      {
        id: 'after-makeup-ends',
        title: 'One minute after makeup is fine',
        about: 'Day 1, 24 hours and 1 minute after. The phase stays, the restriction is gone.',
        attributes: { now: '2026-11-21T15:31' },
      },
      {
        id: 'first-48-hours',
        title: 'First 24 to 48 hours',
        about: 'Day 2 in the morning: 48 hours end today at 15:30.',
        attributes: { now: '2026-11-22T10:00' },
      },
      {
        id: 'first-week',
        title: 'First week',
        about: 'Day 4. Sun and scrubs still wait. Redness that has not eased is a reason to call.',
        attributes: { now: '2026-11-24T10:00' },
      },
      {
        id: 'last-day-of-first-week',
        title: 'Last day of the first week',
        about: 'Day 7 at 16:00: 168 hours are over, the day is not.',
        attributes: { now: '2026-11-27T16:00' },
      },
      {
        id: 'long-term',
        title: 'Long term',
        about: 'Day 10.',
        attributes: { now: '2026-11-30T10:00' },
      },
      {
        id: 'long-after',
        title: 'Long after',
        about: 'Day 400: a patient has kept the link.',
        attributes: { now: '2027-12-25T10:00' },
      },
      {
        id: 'before',
        title: 'Before the treatment',
        about: 'Three days before. The guide says when it starts, and allows nothing yet.',
        attributes: { now: '2026-11-17T10:00' },
      },
    ],
  },
  {
    title: 'What is known',
    states: [
      {
        id: 'date-only',
        title: 'Date without a time',
        about: 'Day 1. Hours are counted from the end of the treatment day, and the guide says so.',
        attributes: { 'procedure-date': '2026-11-20', now: '2026-11-21T18:00' },
      },
      {
        id: 'no-date',
        title: 'No date',
        about: 'The guide asks for it, and shows the whole guide meanwhile.',
        attributes: { 'procedure-date': null, now: '2026-11-21T10:00' },
      },
      {
        id: 'bad-date',
        title: 'An invalid date',
        about: 'November has no day 31, so the guide asks.',
        attributes: { 'procedure-date': '2026-11-31', now: '2026-11-21T10:00' },
      },
      {
        id: 'doubtful-date',
        title: 'A date that may be two days',
        about: '10/11/2026 is October to some and November to others: the guide asks which.',
        attributes: { 'procedure-date': '10/11/2026', now: '2026-11-21T10:00' },
      },
      {
        id: 'extended',
        title: 'Restrictions extended for one patient',
        about: 'Day 1 at 18:00: makeup waits for 48 hours here, sweating for 96.',
        attributes: { now: '2026-11-21T18:00', extend: 'sweating:96 makeup:48' },
      },
      {
        id: 'unclear-extension',
        title: 'A restriction extended without a readable time',
        about: 'makeup:long names no hours: it is held, without an end, and the patient is to ask.',
        attributes: { now: '2026-11-21T18:00', extend: 'makeup:long' },
      },
      {
        id: 'failed-file',
        title: 'The clinic’s own guidance cannot be used',
        about: 'It is for microneedling: the rules of the treatment day, without an end.',
        attributes: { now: '2026-11-21T18:00', procedure: 'microneedling', src: 'javascript:' },
      },
      {
        id: 'unknown-failed-file',
        title: 'The clinic’s own guidance, for another procedure, cannot be used',
        about: 'Only when to call, and that the clinic has to be asked.',
        attributes: { now: '2026-11-21T18:00', procedure: 'peel', src: 'javascript:' },
      },
      {
        id: 'unknown-procedure',
        title: 'A procedure that is not known',
        about: 'No other procedure’s guidance is shown.',
        attributes: { now: '2026-11-21T18:00', procedure: 'peel' },
      },
      {
        id: 'no-phone',
        title: 'Nothing about the clinic',
        about: 'No name, no phone number: the guide says “your clinic”.',
        attributes: { now: '2026-11-21T10:00', 'clinic-name': null, 'clinic-phone': null },
      },
      {
        id: 'own-words',
        title: 'All about the clinic',
        about: 'Logo and note in their slots, a long name, e-mail, website and the next visit.',
        attributes: {
          now: '2026-11-21T10:00',
          'clinic-name': 'Rosewater Clinic for Skin Health and Laser Medicine, Marylebone',
          'clinic-email': 'care@rosewater.example',
          'clinic-url': 'https://rosewater.example/aftercare',
          'next-visit': '2026-12-18T10:00',
        },
        content: LOGO_AND_NOTE,
      },
    ],
  },
  {
    title: 'Whom to call',
    states: [
      {
        id: 'open',
        title: 'The clinic is open',
        about: 'Saturday at 11:00: the clinic’s number first, then its hours and the other number.',
        attributes: { now: '2026-11-21T11:00', ...HOURS, ...NIGHT },
      },
      {
        id: 'closed',
        title: 'The clinic is closed',
        about: 'Sunday at 10:00: who answers now comes first, and the guide says when it opens.',
        attributes: { now: '2026-11-22T10:00', ...HOURS, ...NIGHT },
      },
      {
        id: 'closed-alone',
        title: 'The clinic is closed, and no one else answers',
        attributes: { now: '2026-11-22T10:00', ...HOURS },
      },
      {
        id: 'closed-compact',
        title: 'The clinic is closed, compact',
        host: 'sidebar',
        attributes: { now: '2026-11-22T10:00', layout: 'compact', ...HOURS, ...NIGHT },
      },
    ],
  },
  {
    title: 'Layouts',
    states: [
      {
        id: 'compact-day-1',
        title: 'Compact, day 1',
        about: 'One line for a sidebar, or the top of a page.',
        host: 'sidebar',
        attributes: { now: '2026-11-21T10:00', layout: 'compact' },
      },
      {
        id: 'compact-no-date',
        title: 'Compact, no date',
        host: 'sidebar',
        attributes: { 'procedure-date': null, now: '2026-11-21T10:00', layout: 'compact' },
      },
      {
        id: 'compact-long-term',
        title: 'Compact, long term',
        host: 'sidebar',
        attributes: { now: '2026-11-30T10:00', layout: 'compact' },
      },
      {
        id: 'counter-day-1',
        title: 'Counter, day 1',
        about: 'The dial alone.',
        host: 'sidebar',
        attributes: { now: '2026-11-21T10:00', layout: 'counter' },
      },
      {
        id: 'counter-no-date',
        title: 'Counter, no date',
        host: 'sidebar',
        attributes: { 'procedure-date': null, now: '2026-11-21T10:00', layout: 'counter' },
      },
      {
        id: 'counter-before',
        title: 'Counter, three days before',
        host: 'sidebar',
        attributes: { now: '2026-11-17T10:00', layout: 'counter' },
      },
    ],
  },
  {
    title: 'From the e-mail to the pocket',
    states: [
      {
        id: 'next-visit',
        title: 'The next visit',
        about: 'Long term, with the visit and how far off it is.',
        attributes: { now: '2026-11-30T10:00', 'next-visit': '2026-12-18T10:00' },
      },
      {
        id: 'remember',
        title: 'A date to keep on the device',
        about:
          'No date, and an offer to keep the one that is entered. Nothing is stored unless the visitor ticks it.',
        attributes: { 'procedure-date': null, now: '2026-11-21T10:00', remember: '' },
      },
    ],
  },
  {
    title: 'Languages',
    states: [
      {
        id: 'languages',
        title: 'The visitor’s choice',
        about: 'The page speaks one language, the guide offers all of them.',
        attributes: { now: '2026-11-21T10:00', languages: LANGUAGES.join(' ') },
      },
      {
        id: 'languages-compact',
        title: 'The choice in compact',
        host: 'sidebar',
        attributes: { now: '2026-11-21T10:00', layout: 'compact', languages: 'en es ar' },
      },
      {
        id: 'arabic',
        title: 'Arabic on this page',
        about: 'Right to left, with dates as they are written in Egypt.',
        attributes: { now: '2026-11-24T10:00', lang: 'ar-EG' },
      },
      {
        id: 'unknown-language',
        title: 'A language that is not there yet',
        about:
          'The page is in Welsh. The whole guide is in English, and marked as English for screen readers.',
        attributes: { now: '2026-11-21T10:00', lang: 'cy' },
      },
    ],
  },
  {
    title: 'Pages around it',
    states: [
      {
        id: 'dark',
        title: 'Dark page',
        about: 'The guide follows the color-scheme of the page.',
        page: 'dark-page',
        attributes: { now: '2026-11-21T10:00' },
      },
      {
        id: 'dark-compact',
        title: 'Dark page, compact',
        page: 'dark-page',
        host: 'sidebar',
        attributes: { now: '2026-11-21T10:00', layout: 'compact' },
      },
      {
        id: 'themed',
        title: 'A clinic’s own colours',
        about: 'Custom properties on the tag, in .plum-theme of gallery.css.',
        attributes: { class: 'plum-theme', now: '2026-11-21T10:00' },
      },
      {
        id: 'right-to-left',
        title: 'Right-to-left page',
        about: 'An English guide keeps its own direction.',
        direction: 'rtl',
        attributes: { now: '2026-11-21T10:00' },
      },
      {
        id: 'narrow',
        title: 'Narrow, 320 pixels',
        host: 'narrow-box',
        attributes: { now: '2026-11-21T10:00' },
      },
      {
        id: 'wide',
        title: 'Wide, up to 1200 pixels',
        about: 'Alone on a wide screen it uses the whole width.',
        host: 'wide-box',
        attributes: { now: '2026-11-21T10:00' },
      },
      {
        id: 'serif-host',
        title: 'A page with strong opinions',
        about: 'Georgia is let in. Capitals, letter spacing and tight lines are not.',
        host: 'opinions',
        attributes: { now: '2026-11-21T10:00' },
      },
    ],
  },
];

function tagOf({ attributes, content = '' }) {
  const written = Object.entries({ ...COMMON, ...attributes })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (value === '' ? `  ${name}\n` : `  ${name}="${value}"\n`));
  return `<aftercare-guide\n${written.join('')}>${FALLBACK}${content}\n</aftercare-guide>`;
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function sectionOf(state) {
  const heading = element('h2', { id: `${state.id}-title`, textContent: state.title });
  const caption = element('div', { className: 'caption' }, heading);
  if (state.about) caption.append(element('p', { className: 'small', textContent: state.about }));

  const host = element('div', { className: `host ${state.host ?? ''}`.trim() });
  // The guide follows the language of the page around it, unless it has its own.
  if (asked.has('lang')) host.lang = asked.get('lang');
  host.innerHTML = tagOf(state);

  const summary = element('summary', {}, 'HTML');
  summary.append(
    element('span', { className: 'visually-hidden', textContent: `: ${state.title}` }),
  );
  const snippet = element('details', {}, summary);
  snippet.append(element('pre', {}, element('code', { textContent: tagOf(state) })));

  const section = element(
    'section',
    { id: state.id, className: state.page ?? '', dir: state.direction ?? '' },
    caption,
    host,
    snippet,
  );
  section.setAttribute('aria-labelledby', heading.id);
  return section;
}

function contentsOf({ title, states }) {
  const link = ({ id, title: text }) => element('a', { href: `#${id}`, textContent: text });
  const items = states.map((state) => element('li', {}, link(state)));
  return element('li', {}, title, element('ul', {}, ...items));
}

const all = GROUPS.flatMap(({ states }) => states);
const only = all.find(({ id }) => id === asked.get('only'));

document.documentElement.classList.toggle('alone', only !== undefined);
for (const link of document.querySelectorAll('.languages a')) {
  const query = new URLSearchParams({ ...Object.fromEntries(asked), lang: link.lang });
  link.href = `?${query}${location.hash}`;
  if (link.lang === (asked.get('lang') ?? 'en')) link.setAttribute('aria-current', 'true');
}

document.getElementById('states').append(...(only ? [only] : all).map(sectionOf));
document
  .querySelector('.contents')
  .append(element('ul', {}, ...GROUPS.map((group) => contentsOf(group))));
if (only) document.title = only.title;

// The sections did not exist yet when the browser looked for the #fragment of the address.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
