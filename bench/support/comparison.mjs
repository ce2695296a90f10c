import { ratio, table } from './table.mjs';

/**
 * One line for each subject; the others are compared with the first.
 * @param columns - Functions from a subject's name to its value; null if it was not measured.
 * @param unit - Writes a value, given its column's index.
 */
export function comparison(head, names, columns, unit) {
  return table(
    head,
    names.map((name, line) => [
      name,
      ...columns.map((valueOf, column) => {
        const value = valueOf(name);
        if (value === null) return '–';
        const text = unit(value, column);
        if (line === 0) return text;
        return `${text} (${ratio(value, valueOf(names[0]))})`;
      }),
    ]),
  );
}
