import { parseExtensions } from '../../src/settings/read-extensions.js';
import { lineFor, mergeLink, sendsId } from './links.js';
import { mailTools, type MailTool } from './mail-tools.js';
import { byId } from './make.js';
import type { Fields, Patient } from './patient.js';

/**
 * Shows the line for the chosen booking or mail tool, and what the tag on the clinic's page needs for it.
 *
 * @param hours - Restrictions that are longer for every patient, all of them valid: `sweating:72`.
 */
export function showToolLink(
  { address, protocol, link: { lang = '' } }: Patient,
  fields: Fields,
  hours: string,
): void {
  const extend = [...parseExtensions(hours, protocol).extensions]
    .flatMap(([id, each]) => (typeof each === 'number' ? [`${id}:${each}`] : []))
    .join(' ');
  const tool = mailTools.find(({ name }) => name === fields['tool']);
  const field = (fields['field-name'] ?? '').trim();
  byId('field-name-field').hidden = tool !== undefined;
  byId('tool-line').textContent = tool
    ? lineFor(tool, address, lang, extend)
    : mergeLink(address, field, lang, true, extend);
  byId('tool-row').hidden = !tool && !field;
  byId('tool-remarks').textContent = (tool ? remarksOn(tool) : REMARKS_ON_ANY).join('\n');
  byId('plain-line').textContent = mergeLink(address, '', lang, true, extend);
}

const REMARKS_ON_ANY = [
  'Send one to yourself first. The guide reads what most tools write, and asks the patient if it cannot.',
  'If your tool writes days in figures, as in 03/04/2026, the tag on your page needs date-order="dmy" (day first) or date-order="mdy" (month first).',
];

function remarksOn(tool: MailTool): readonly string[] {
  const {
    writes: [example],
    order,
    how,
    sources,
  } = tool;
  return [
    `It writes: ${example}`,
    how,
    order
      ? `The tag on your page needs date-order="${order}".`
      : 'The tag on your page needs no date-order.',
    ...(example.includes(' ') ? [SPACES] : []),
    ...(sendsId(tool) ? [] : [NO_ID]),
    `Described at: ${sources.join(', ')}`,
  ];
}

const SPACES =
  'What it writes has spaces: put the line behind a button or a word. In a text message a link ends at the first space, and the guide then asks.';

const NO_ID =
  'The line has the form with “=”, since what the tool writes cannot be part of an id. Scripts of some themes stop at such a link: open it once and check that the whole page appears.';
