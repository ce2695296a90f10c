export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** null if it was not measured. */
export function milliseconds(value) {
  return value === null ? '–' : value.toFixed(value < 100 ? 1 : 0);
}

/** No ratio if the value is below the resolution of the clock. */
export function ratio(value, yardstick) {
  const times = value / yardstick;
  return yardstick < 0.3 ? '–' : `× ${times.toFixed(times < 0.95 ? 2 : 1)}`;
}

/** A Markdown table: words to the left, numbers to the right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index ? '---:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}
