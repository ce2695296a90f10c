/** What may be anything, read by its keys. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and no list. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it has keys, as lists have too; else an object without any. */
export function recordOf(value: unknown): UnknownRecord {
  return (typeof value === 'object' && value ? value : {}) as UnknownRecord;
}
