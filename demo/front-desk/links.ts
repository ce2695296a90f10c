import { linkFragment } from '../../src/settings/link-text.js';
import type { Patient } from './patient.js';

/** The patient's link: the values stand in the fragment, which never reaches a server. */
export function patientLink({ address, link }: Patient): string {
  return address + linkFragment(link);
}

/** Stands in for the field until all else is encoded. */
const FIELD = 'FIELD';

/**
 * One link for all patients, with a field of the clinic's mail tool where the date belongs. The tool looks for the
 * field as it is written, so nothing of it is encoded. Without a field the guide asks the patient.
 *
 * @param field - As the tool writes it: `*|TREATED|*`, `{{treated}}`.
 */
export function mergeLink({ address, link: { lang } }: Patient, field = ''): string {
  const language = lang === undefined ? {} : { lang };
  return (
    address +
    (field
      ? linkFragment({ 'procedure-date': FIELD, ...language }).replace(FIELD, () => field)
      : linkFragment(language))
  );
}
