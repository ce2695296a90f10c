/** Reproducible random values: the same seed and round give the same values in the same order. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string, round: number) {
    this.#a = hashOf(seed);
    this.#b = hashOf(`${seed}.`);
    this.#c = round | 0;
    // Rounds that differ by one bit start out alike.
    for (let i = 0; i < 12; i++) this.fraction();
  }

  /** From 0 to 1, exclusive. (The generator is sfc32.) */
  fraction(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }

  /** A whole number, both bounds included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1));
  }

  /** True in this percentage of calls. */
  percent(share: number): boolean {
    return this.fraction() * 100 < share;
  }

  oneOf<Value>(values: readonly Value[]): Value {
    if (values.length === 0) throw new Error('There is nothing to choose from.');
    return values[this.integer(0, values.length - 1)] as Value;
  }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
