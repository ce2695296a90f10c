// What a protocol file may hold. PHP has these numbers from the build.

/** Of a whole file, in bytes. */
export const LARGEST_FILE = 256 * 1024;
/** Of a text, in characters. */
export const LONGEST_TEXT = 600;
/** Of a list, in entries. */
export const LONGEST_LIST = 100;
/** Of anything that is counted from the treatment, in hours: a leap year. More is a slip of the finger. */
export const LONGEST_HOURS = 8784;
/** Of the first day of a phase, before and after the treatment. */
export const FARTHEST_DAY = 3660;
