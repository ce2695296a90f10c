/**
 * Hours after the treatment until which a clinic holds a restriction for one patient. If the clinic wrote hours that
 * cannot be read, the restriction holds at least so long, and what follows is for the clinic to say.
 */
export type ExtendedHours = number | { readonly atLeast: number };

/** Restrictions that last longer for one patient, by item id. */
export type Extensions = ReadonlyMap<string, ExtendedHours>;
