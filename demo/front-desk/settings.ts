import { suggest } from '../../src/guidance/suggest.js';
import type { Protocol } from '../../src/guidance/protocol.js';
import { parseExtensions } from '../../src/settings/read-extensions.js';
import { mailTools } from './mail-tools.js';
import type { Note } from './patient.js';
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
  /** What is wrong in the file, for the staff. */
  readonly mistakes: readonly string[];
}

/** What one computer keeps after a tick: nothing about a patient. */
export interface Kept {
  readonly fields: Readonly<Record<string, string>>;
  /** The text of the clinic's own guidance; '' if there is none. */
  readonly guidance: string;
}

/** Where mistakes of the file are shown: they are in no field of the page. */
export const SETTINGS = 'settings-file';

const FILE = 'front-desk-settings.js';
const TEXTS: readonly string[] = [...CLINICS_FIELDS, 'hours'];
const KNOWN: readonly string[] = [...TEXTS, 'guidance', 'landing', 'site'];

/** What a setting can be, if not any text. */
const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  'date-order': ['dmy', 'mdy', 'ymd'],
  landing: [true, false],
  tool: mailTools.map(({ name }) => name),
};

const KEY = 'aftercare-guide/front-desk';

/** Reads `window.frontDesk` of front-desk-settings.js, or the JSON that WordPress prints. */
export function readSettings(): DeskSettings {
  const printed = document.getElementById('front-desk-settings')?.textContent;
  const content: unknown = printed
    ? JSON.parse(printed)
    : (window as { readonly frontDesk?: unknown }).frontDesk;
  const given = recordOf(content);
  return {
    fields: fieldsIn(given),
    hours: textOf(given['hours']),
    hasLanding: given['landing'] !== false,
    guidance: given['guidance'] ?? '',
    site: readSite(given['site']),
    mistakes: given === content ? mistakesIn(given) : [NOT_READ],
  };
}

const NOT_READ = `${FILE} is missing or has a mistake, so nothing in it counts. Ask your web person.`;

function mistakesIn(given: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const meant = suggest(name, KNOWN);
    if (!KNOWN.includes(name))
      return `In ${FILE}, there is no setting “${name}”.${meant && ` Is it “${meant}”?`}`;
    if (TEXTS.includes(name) && typeof (value ?? '') !== 'string')
      return `In ${FILE}, write “${name}” between quotation marks.`;
    const choices = CHOICES[name];
    return choices && ![...choices, '', undefined, null].some((each) => each === value)
      ? `In ${FILE}, “${name}” is ${JSON.stringify(value)}. Write one of: ${choices.join(', ')}.`
      : [];
  });
}

/**
 * What is wrong in the settings prevents links: what the clinic has set might be longer than the guidance.
 *
 * @param protocol - `null` while it is not known.
 */
export function readMistakes(
  { mistakes, hours }: Pick<DeskSettings, 'mistakes' | 'hours'>,
  protocol: Protocol | null,
  notes: Note[],
): void {
  const refused = protocol ? parseExtensions(hours, protocol).refused : [];
  const parts = refused.map(
    ({ part }) =>
      `In ${FILE}, “${part}” of “hours” does not count. Write restrictions of the guidance with longer hours, as in sweating:72.`,
  );
  for (const text of [...mistakes, ...parts])
    notes.push({ field: SETTINGS, kind: 'problem', text });
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
