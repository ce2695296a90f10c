/** An object of unknown shape. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object, but not a list. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is an object or a list; else an empty object. */
export function recordOf(value: unknown): UnknownRecord {
  return (typeof value === 'object' && value ? value : {}) as UnknownRecord;
}
