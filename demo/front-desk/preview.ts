import { byId } from './make.js';
import type { Patient } from './patient.js';

/** What the guide in the clinic's page has besides attributes. */
export interface Preview {
  /** The content of the clinic's own file; `null` if the guidance is built in. */
  readonly protocol: unknown;
  /** '' if the site has no colour of its own. */
  readonly accent: string;
}

type Guide = HTMLElement & { protocol: unknown };

/** Attributes of the guide in the clinic's page that make no sense in this one. */
const OF_ITS_PAGE = ['from-link', 'remember', 'class', 'id', 'style'];

/**
 * Shows the guide as the patient sees it now. For another date it is a new one: a patient would be told if the date on
 * an open page changed.
 */
export function showPreview(patient: Patient, { protocol, accent }: Preview): void {
  const shown = document.querySelector('#preview aftercare-guide') as Guide;
  const attributes = attributesFor(patient);
  const isSame = shown.getAttribute('procedure-date') === attributes['procedure-date'];
  const guide = isSame ? shown : (document.createElement('aftercare-guide') as Guide);
  for (const name of guide.getAttributeNames()) if (!attributes[name]) guide.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (value) guide.setAttribute(name, value);
  if (guide.protocol !== protocol) guide.protocol = protocol;
  if (accent) guide.style.setProperty('--aftercare-accent', accent);
  if (!isSame) shown.replaceWith(guide);
  byId('preview-note').hidden = patient.page !== null;
}

function attributesFor({ link, clinic, page }: Patient): Readonly<Record<string, string>> {
  const ofPage = Object.fromEntries(
    Object.entries(page?.attributes ?? {}).filter(([name]) => !OF_ITS_PAGE.includes(name)),
  );
  const extend = [ofPage['extend'], link.extend].filter(Boolean).join(' ');
  return {
    // The desk is on the clinic's clock.
    'time-zone': clinic.contact.hours.length
      ? new Intl.DateTimeFormat().resolvedOptions().timeZone
      : '',
    ...clinic.attributes,
    ...link,
    ...ofPage,
    'procedure-date': link['procedure-date'] ?? '',
    lang: link.lang ?? '',
    extend,
    'heading-level': '3',
  };
}
