/** Restrictions that last longer for one patient: hours after the treatment, by item id. */
export type Extensions = ReadonlyMap<string, number>;
