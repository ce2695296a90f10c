/** An edit that cannot be made, with the reason in words. */
export class Refusal extends Error {}
