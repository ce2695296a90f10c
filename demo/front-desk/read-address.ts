import { webAddress } from '../../src/settings/contact.js';
import { readLink } from '../../src/settings/link-text.js';
import type { Note } from './patient.js';
import { linkedGuide, type Place, type Site } from './site-pages.js';

/** As in the documentation. */
const SAMPLE_HOST = /^(?:clinic|your-site)\.example$/;

/** With longer addresses the code is harder to read from a small card. */
const LONG_ADDRESS = 150;

/** What the page of a link is known to be. */
interface Known {
  /** Address of the front desk's page; `null` if landing.html is not beside it. */
  readonly base: string | null;
  readonly site: Site | null;
  readonly place: Place;
}

/** @returns The page with the guide, in full; `null` if patients would not get their guide there. */
export function readAddress(address: string, known: Known, notes: Note[]): string | null {
  const say = (kind: Note['kind'], text: string) => notes.push({ field: 'address', kind, text });
  if (!address) return readNoAddress(known, notes);
  const url = webAddress(address) && URL.canParse(address) ? new URL(address) : null;
  if (!url || url.username || url.password)
    say('problem', 'Write the address in full, as in https://clinic.example/aftercare.');
  else if (url.hash || address.includes('#'))
    say('problem', 'Leave out the # and everything after it: the patient’s date goes there.');
  else if (SAMPLE_HOST.test(url.hostname))
    say('problem', 'This is the address of the example. Write that of your own page.');
  else if (isPatientsLink(url))
    say(
      'problem',
      'This address has what is for one patient. Leave out procedure-date, next-visit and extend.',
    );
  else {
    const problem = problemAt(known.place);
    if (problem) {
      notes.push(problem);
      return null;
    }
    if (url.href.length > LONG_ADDRESS)
      say('warning', 'This address is long. Check that a phone can read the code on the card.');
    return url.href;
  }
  return null;
}

/** A site may have `?lang=es` in all its addresses. */
function isPatientsLink({ search, pathname }: URL): boolean {
  return Object.keys(readLink({ search, pathname, hash: '' })).some((name) => name !== 'lang');
}

function readNoAddress({ base, site }: Known, notes: Note[]): string | null {
  if (base !== null) {
    notes.push({
      field: 'address',
      kind: 'hint',
      text: 'Your page with the guide. If empty: landing.html in the folder of this page.',
    });
    return new URL('landing.html', base).href;
  }
  const isFirst = site && !site.pages.length;
  notes.push({
    field: 'address',
    kind: 'problem',
    text: isFirst
      ? `No page of your site has the guide yet. Add the block “Aftercare guide” to one, with ${SWITCH} on.`
      : 'Write the address of your page with the guide that takes the date from the link.',
    ...(isFirst && linkTo('Add a page', site.newPage)),
  });
  return null;
}

const SWITCH = '“Take the date from the link”';

/** Why patients would not get the guide for their day on a page; `null` if nothing is known against it. */
function problemAt(place: Place): Note | null {
  const problem = (text: string, edit = ''): Note => ({
    field: 'address',
    kind: 'problem',
    text,
    ...linkTo('Edit this page', edit),
  });
  switch (place.kind) {
    case 'elsewhere':
      return null;
    case 'asking':
      return problem('This page is being checked.');
    case 'missing':
      return problem('Visitors find no page at this address of your site.');
    case 'page': {
      const { title, edit, guides } = place.page;
      const name = title && ` “${title}”`;
      if (!guides.length) return problem(`Your page${name} has no aftercare guide.`, edit);
      if (linkedGuide(place)) return null;
      const hasDate = guides.some(({ attributes }) => 'from-link' in attributes);
      return problem(
        hasDate
          ? `Your page${name} shows every visitor one date. Empty “Date of the treatment” in its guide.`
          : `Your page${name} does not take the date from the link. In its guide, switch on ${SWITCH} (from_link in a shortcode).`,
        edit,
      );
    }
  }
}

function linkTo(text: string, href: string): Pick<Note, 'link'> {
  return href ? { link: { text, href } } : {};
}

/** Why a link does not work on a patient's phone, or should not be sent; '' if it is fine. */
export function reservationAbout(address: string): string {
  const { protocol, hostname } = new URL(address);
  const fill = 'Fill in the address of your page under “Your clinic”.';
  if (protocol === 'file:') return `This link opens a file on this computer only. ${fill}`;
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$|\.localhost$/.test(hostname))
    return `This link works on this computer only. ${fill}`;
  return protocol === 'https:' ? '' : 'This link is not secure: your page needs https.';
}
