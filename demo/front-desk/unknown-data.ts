// Reads data that another program has written.

type Unknown = Readonly<Record<string, unknown>>;

export function recordOf(value: unknown): Unknown {
  return typeof value === 'object' && value !== null ? (value as Unknown) : {};
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
