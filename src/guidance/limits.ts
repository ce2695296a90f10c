// Limits of a protocol file. The build passes these numbers to PHP.

/** A whole file, in bytes. */
export const LARGEST_FILE = 256 * 1024;
/** A text, in characters. */
export const LONGEST_TEXT = 600;
/** A list, in entries. */
export const LONGEST_LIST = 100;
/** Anything counted from the treatment, in hours: a leap year. More is a typo. */
export const LONGEST_HOURS = 8784;
/** The first day of a phase, before or after the treatment. */
export const FARTHEST_DAY = 3660;
