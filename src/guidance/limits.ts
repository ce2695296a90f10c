/** What a protocol file and its hours may not exceed. The WordPress plugin gets the same numbers from the build. */

/** In bytes. */
export const LARGEST_FILE = 256 * 1024;
/** In characters. */
export const LONGEST_TEXT = 600;
/** In entries. */
export const LONGEST_LIST = 100;
/** A leap year, in hours. A restriction that is held longer is a slip of the finger. */
export const LONGEST_HOURS = 8784;
