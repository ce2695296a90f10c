import { readSite, type Site } from './site-pages.js';
import { recordOf, textOf } from './unknown-data.js';

/** Whom to call and when, by the names of the tag's attributes. */
export const CONTACT_FIELDS = [
  'clinic-name',
  'clinic-phone',
  'clinic-hours',
  'after-hours-phone',
  'after-hours-name',
  'emergency-phone',
] as const;

/** The clinic's own fields, by their ids in link.html: the same for every patient. */
export const CLINICS_FIELDS = [
  ...CONTACT_FIELDS,
  'address',
  'languages',
  'date-order',
  'tool',
  'field-name',
] as const;

/** What the clinic has set for every desk, in front-desk-settings.js or in the WordPress plugin. */
export interface DeskSettings {
  /** By the ids of {@link CLINICS_FIELDS}. */
  readonly fields: Readonly<Record<string, string>>;
  /** Restrictions that are longer for every patient, as in `sweating:72`. */
  readonly hours: string;
  /** Whether landing.html is beside this page, for links without an address of the clinic's own. */
  readonly hasLanding: boolean;
  /** The clinic's own guidance: its address, or the content of the file; '' for the built-in one. */
  readonly guidance: unknown;
  /** `null` outside WordPress. */
  readonly site: Site | null;
}

/** What one computer keeps after a tick: nothing about a patient. */
export interface Kept {
  readonly fields: Readonly<Record<string, string>>;
  /** The text of the clinic's own guidance; '' if there is none. */
  readonly guidance: string;
}

const KEY = 'aftercare-guide/front-desk';

/** Reads `window.frontDesk` of front-desk-settings.js, or the JSON that WordPress prints. */
export function readSettings(): DeskSettings {
  const printed = document.getElementById('front-desk-settings')?.textContent;
  const given = recordOf(
    printed ? JSON.parse(printed) : (window as { readonly frontDesk?: unknown }).frontDesk,
  );
  return {
    fields: fieldsIn(given),
    hours: textOf(given['hours']),
    hasLanding: given['landing'] !== false,
    guidance: given['guidance'] ?? '',
    site: readSite(given['site']),
  };
}

/** `null` if this computer keeps nothing, or the browser allows no page to keep anything. */
export function readKept(): Kept | null {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return null;
    const kept = recordOf(JSON.parse(text));
    return { fields: fieldsIn(recordOf(kept['fields'])), guidance: textOf(kept['guidance']) };
  } catch {
    return null;
  }
}

/** Keeps this, or forgets it if it is `null`. @returns Whether the browser has done it. */
export function keep(kept: Kept | null): boolean {
  try {
    if (kept) localStorage.setItem(KEY, JSON.stringify(kept));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** Only those that are not empty. */
function fieldsIn(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const found = CLINICS_FIELDS.map((id) => [id, textOf(given[id])] as const);
  return Object.fromEntries(found.filter(([, text]) => text));
}
