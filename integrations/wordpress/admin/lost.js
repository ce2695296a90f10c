// What of a clinic's own guidance would be lost.
import { checkText } from '../../../dist/command/check-text.js';
import { differenceRow } from '../../../dist/command/difference-row.js';

const { __, sprintf } = window.wp.i18n;

/** Most changes that are listed. */
const MOST_LISTED = 12;

/**
 * All in which a file differs from the built-in guidance, one line each.
 *
 * @param text - The file.
 */
export function lostWith(text) {
  const { mistakes, differences } = checkText(text);
  if (mistakes.length) return [__('All of it.', 'aftercare-guide')];
  const lost = differences.flatMap(({ procedure, builtIn, entries, words }) => {
    if (procedure !== builtIn) return [`• ${procedure}`];
    const changed = words.filter((each) => each.changed.length);
    return [
      ...entries.map((entry) => {
        const [what, before, yours] = differenceRow(entry);
        return `• ${what}: ${yours} (${before})`;
      }),
      ...changed.map(({ language, changed: { length } }) =>
        /* translators: 1: how many, 2: the tag of a language. */
        sprintf(__('• your words of %1$d texts in "%2$s"', 'aftercare-guide'), length, language),
      ),
    ];
  });
  const more = lost.length - MOST_LISTED;
  return more > 0
    ? /* translators: %d: how many changes are not listed. */
      [...lost.slice(0, MOST_LISTED), sprintf(__('• and %d more', 'aftercare-guide'), more)]
    : lost;
}
