import { microneedling } from '../guidance/microneedling/microneedling.js';
import type { Protocol } from '../guidance/protocol.js';
import { escaped } from '../view/text-html.js';
import { differenceRow } from './difference-row.js';
import { differencesOf } from './differences.js';
import { windowInWords } from './dossier-windows.js';

/**
 * Every restriction with its hours in one table, shortest first, and how the built-in guidance has it; then the signs to
 * call for that the built-in guidance alone has.
 */
export function hoursTable(protocol: Protocol, language: string): string {
  const isBuiltIn = protocol.id === microneedling.id;
  const differences = isBuiltIn ? differencesOf(microneedling, protocol) : [];
  const restrictions = protocol.items
    .flatMap((item) => (item.kind === 'avoid' ? [item] : []))
    .sort((one, other) => (one.until ?? Infinity) - (other.until ?? Infinity));
  const rows = restrictions.map(({ id }) => {
    const differs = differences
      .filter((each) => each.list === 'items' && each.id === id)
      .map((each) => `≠ ${differenceRow(each)[1]}`);
    const { short, text } = protocol.texts[language]?.items[id] ?? {};
    return [
      `${id}: ${short ?? text ?? ''}`,
      windowInWords(protocol, 'items', id),
      ...(isBuiltIn ? [differs.join('; ') || '='] : []),
    ];
  });
  const lost = differences.filter(({ change, lessCareful }) => change === 'removed' && lessCareful);
  const removed = lost
    .filter(({ list }) => list === 'items')
    .map(({ id }) => [id, 'Not in this guidance.', '≠ is in it']);
  const signs = lost.filter(({ list }) => list === 'signs');
  const heads = ['What', 'How long', ...(isBuiltIn ? ['Built-in'] : []), 'Right?'];
  return tableOf(heads, [...rows, ...removed]) + lostSigns(signs.map(({ id }) => id));
}

/** Signs to call for that the built-in guidance has and this one lacks; '' if there are none. */
function lostSigns(ids: readonly string[]): string {
  if (!ids.length) return '';
  const { signs } = microneedling.texts['en']!;
  const rows = ids.map((id) => [`${id}: ${signs[id]!}`, 'Not in this guidance.', '≠ is in it']);
  return `\n<h2>Signs to call for that were removed</h2>\n${tableOf(['Sign', 'When', 'Built-in', 'Right?'], rows)}`;
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const written = rows.map(
    (row) =>
      `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}<td class="box">☐</td></tr>`,
  );
  return `<table>
<thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>
${written.join('\n')}
</tbody>
</table>`;
}
