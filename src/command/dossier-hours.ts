import { microneedling } from '../guidance/microneedling/microneedling.js';
import type { Protocol } from '../guidance/protocol.js';
import { escaped } from '../view/text-html.js';
import { differenceRow } from './difference-row.js';
import { differencesOf } from './differences.js';
import { windowInWords } from './dossier-windows.js';

/** Every restriction with its hours in one table, shortest first, and how the built-in guidance has it. */
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
  const removed = differences
    .filter(({ change, lessCareful }) => change === 'removed' && lessCareful)
    .map(({ id }) => [id, 'Not in this guidance.', '≠ is in it']);
  const heads = ['What', 'How long', ...(isBuiltIn ? ['Built-in'] : []), 'Right?'];
  const cells = [...rows, ...removed].map(
    (row) =>
      `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}<td class="box">☐</td></tr>`,
  );
  return `<table>
<thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>
${cells.join('\n')}
</tbody>
</table>`;
}
