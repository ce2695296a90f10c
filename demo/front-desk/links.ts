import { linkFragment } from '../../src/settings/link-text.js';
import type { MailTool } from './mail-tools.js';
import type { Patient } from './patient.js';

/** The patient's link: the values are in the fragment, which never reaches a server. */
export function patientLink({ address, link }: Patient): string {
  return address + linkFragment(link);
}

/** Placeholder for the field until everything else is encoded. */
const FIELD = 'FIELD';

/**
 * One link for all patients, with a field of the clinic's mail tool where the date belongs. The tool searches for the
 * field literally, so it must not be encoded. Without a field the guide asks the patient.
 *
 * @param address - The page with the guide, in full and without a fragment.
 * @param field - As it is written in the tool: `*|TREATED|*`, `{{treated}}`.
 * @param lang - The patient's language, BCP 47; the page's if it is '' or absent.
 * @param extend - Restrictions that are longer for every patient: `sweating:72 makeup:48`.
 * @param isId - False if the tool writes characters that cannot be in an id, which the older form with `=` shows.
 */
export function mergeLink(
  address: string,
  field = '',
  lang = '',
  isId = true,
  extend = '',
): string {
  const others = { ...(extend && { extend }), ...(lang && { lang }) };
  if (!field) return address + linkFragment(others);
  const fragment = isId
    ? linkFragment({ 'procedure-date': FIELD, ...others })
    : `#procedure-date=${FIELD}${extend && `&extend=${extend.replace(/ /g, '+')}`}${lang && `&lang=${lang}`}`;
  return address + fragment.replace(FIELD, () => field);
}

/** Whether the link that a tool sends is an id, which every theme can look up. */
export function sendsId({ writes: [example] }: MailTool): boolean {
  return /^[\w-]+$/.test(example);
}

/** The line to copy for a tool: its link, or the formula that builds it. */
export function lineFor(tool: MailTool, address: string, lang = '', extend = ''): string {
  const link = mergeLink(address, tool.field, lang, sendsId(tool), extend);
  return tool.isFormula ? `="${link}"` : link;
}
