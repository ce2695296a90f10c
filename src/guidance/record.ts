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

/**
 * A copy of data that inherits nothing, nor does anything in it: an entry may lack a key that the page has put on every
 * object.
 */
export function bare<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data;
  const copies = Object.entries(data).map(([key, each]) => [key, bare<unknown>(each)] as const);
  const empty: object = Array.isArray(data) ? [] : (Object.create(null) as object);
  return Object.assign(empty, Object.fromEntries(copies)) as Data;
}
