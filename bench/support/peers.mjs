import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The emoji picker loads its emoji over HTTP; here from the bench's own server. */
export const files = {
  '/emoji.json': require.resolve('emoji-picker-element-data/en/emojibase/data.json'),
};

/**
 * Elements of other projects that go on a page as the guide does: one script, one tag. Each as in the first example of
 * its documentation, with nothing that would make it send a request to another machine.
 *
 * @type {readonly (import('./subjects.mjs').Subject & { shows: string, module: string })[]}
 */
export const peers = [
  {
    name: 'relative-time',
    module: '@github/relative-time-element',
    shows: 'a line of text: “5 days ago”',
    tag: 'relative-time',
    attributes: { datetime: '2026-11-20T15:30:00Z' },
    changed: { datetime: '2026-11-19T15:30:00Z' },
    shown: 'element.shadowRoot?.textContent',
  },
  {
    name: 'cally',
    module: 'cally',
    shows: 'a month to pick a day from',
    tag: 'calendar-date',
    attributes: { value: '2026-11-20' },
    changed: { value: '2026-12-19' },
    inside: '<calendar-month></calendar-month>',
    shown: 'element.firstChild.shadowRoot?.querySelector("td button")',
  },
  {
    name: 'altcha',
    module: 'altcha',
    shows: 'a box to tick',
    tag: 'altcha-widget',
    attributes: { challenge: '/challenge' },
    changed: { language: 'de' },
    shown: 'element.querySelector("input[type=checkbox]")',
  },
  {
    name: 'add-to-calendar-button',
    module: 'add-to-calendar-button',
    shows: 'a button',
    tag: 'add-to-calendar-button',
    attributes: {
      name: 'Next visit',
      startdate: '2026-12-18',
      starttime: '10:00',
      endtime: '10:30',
      timezone: 'Europe/London',
      options: "'Apple','Google','iCal'",
    },
    changed: { name: 'Next visit, moved' },
    shown: 'element.shadowRoot?.querySelector(".atcb-button")',
  },
  {
    name: 'emoji-picker',
    module: 'emoji-picker-element',
    shows: 'a picker with its first group of emoji',
    tag: 'emoji-picker',
    attributes: { 'data-source': '/emoji.json' },
    changed: { 'skin-tone-emoji': '✌' },
    shown: 'element.shadowRoot?.querySelector("[role=menuitem], [role=option]")',
  },
];

/** The file that is bundled for a peer. */
export function entryOf({ module }) {
  return fileURLToPath(import.meta.resolve(module));
}
