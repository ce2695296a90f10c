import { windows } from '../guidance/microneedling/windows.js';
import { recordOf } from '../guidance/record.js';
import type { Language } from '../languages/language.js';
import { withProvenance } from '../provenance/with-provenance.js';
import { version } from '../version.js';
import { escaped } from '../view/text-html.js';
import { INTERFACE_PARTS } from './interface-parts.js';
import { pairsOf, type Pair } from './language-report.js';
import { paper } from './paper.js';

interface Entry {
  readonly id: string;
  readonly facts?: readonly string[];
}

/**
 * A page to print, for a translator or a clinician to read and sign: every text beside the English one, with its place,
 * its facts and room for a mark.
 *
 * @param model - English.
 * @param language - A complete one.
 */
export function languagePage(language: Language, model: Language): string {
  const origins = recordOf(withProvenance(windows));
  let part = '';
  const rows = pairsOf(model, recordOf(language)).map((pair) => {
    const [, list = '', id = ''] = /^guidance\.[\w-]+\.(\w+)(?:\.([\w-]+))?/.exec(pair.path) ?? [];
    const word = /^words\.(\w+)$/.exec(pair.path)?.[1] ?? '';
    const entry = entriesOf(origins[list]).find((each) => each.id === id);
    const heading = INTERFACE_PARTS[word] ?? (list && `${list}: ${placeOf(list, entry)}`);
    const isNew = heading !== '' && heading !== part;
    if (isNew) part = heading;
    return (isNew ? headingRow(heading) : '') + row(pair, language, entry?.facts ?? []);
  });
  const { tag, name } = language;
  return paper({
    lang: 'en',
    dir: 'ltr',
    title: `aftercare-guide ${version}: ${tag}`,
    style: STYLE,
    body: `<h1>aftercare-guide ${escaped(version)}, guidance ${escaped(windows.version)}: ${escaped(name)} (${escaped(tag)})</h1>
<p>Please read each line beside the English one. Tick it if a patient understands the same: the same time, the same "do not", nothing added or softened. Write your own words
beside it if not. Words in braces are filled in: {when} and {day} with a date, {count} with a number.</p>
<table>
<thead><tr><th>Place</th><th>English</th><th>${escaped(name)}</th><th>Facts</th><th>Right?</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p class="sign">Read by: ____________________  Date: ____________  Next check: ____________  Signature: ____________________</p>`,
  });
}

function entriesOf(list: unknown): readonly Entry[] {
  return Array.isArray(list) ? (list as readonly Entry[]) : [];
}

/** Which hours or days an entry has, from the treatment on. */
function placeOf(list: string, entry: Entry | undefined): string {
  if (!entry) return 'in every state';
  const { fromDay, kind, level, until, from, then, phases, answer, item } = recordOf(entry);
  const about = [
    typeof fromDay === 'number' && `from day ${fromDay}`,
    kind === 'avoid' && (until === null ? 'what to avoid, without an end' : 'what to avoid'),
    kind === 'do' && 'what to do',
    typeof level === 'string' && LEVELS[level],
    typeof until === 'number' && `until hour ${until}`,
    typeof from === 'number' && `from hour ${from}`,
    until !== null && typeof then === 'string' && `then “${then}”`,
    Array.isArray(phases) && `in ${phases.join(', ')}`,
    typeof item === 'string' && `answered by ${item}`,
    typeof answer === 'string' && `answer “${answer}”`,
  ].filter(Boolean);
  return `${entry.id}${about.length ? `, ${about.join(', ')}` : list === 'questions' ? '' : ', in every state'}`;
}

const LEVELS: Readonly<Record<string, string>> = {
  usual: 'usual',
  call: 'call the clinic',
  emergency: 'call the emergency number',
};

function headingRow(heading: string): string {
  return `<tr><th colspan="5" class="part">${escaped(heading)}</th></tr>\n`;
}

function row({ path, model, own }: Pair, { tag, dir }: Language, facts: readonly string[]): string {
  const cells = [
    `<td class="path">${escaped(path.replace(/^(?:words|guidance\.[\w-]+)\./, ''))}</td>`,
    `<td>${escaped(model)}</td>`,
    `<td lang="${escaped(tag)}" dir="${dir}">${escaped(own ?? '')}</td>`,
    `<td class="path">${facts.join(' ')}</td>`,
    '<td class="mark">☐</td>',
  ];
  return `<tr>${cells.join('')}</tr>`;
}

const STYLE = `
body { font: 11pt/1.4 sans-serif; margin: 1.5cm; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { border: 1px solid #999; padding: 2pt 4pt; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.part { background: #eee; break-after: avoid; }
.path { font-size: 8pt; overflow-wrap: anywhere; max-inline-size: 3.5cm; }
.mark { min-inline-size: 3cm; font-size: 14pt; }
.sign { margin-block-start: 1cm; line-height: 3; }
`;
