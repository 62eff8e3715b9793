/** How full the table may get before it grows. */
const fullest = 0.6;

/**
 * Numbers pairs of whole numbers from 0, the same pair always the same. An open hash table in typed arrays: a Map with
 * keys made of both is some five times slower here, and numbering pairs is most of the work of finding shared text.
 */
export class PairNumbers {
  #slots = 1 << 12;
  #firsts = new Int32Array(this.#slots);
  #seconds = new Int32Array(this.#slots);
  /** Number of the pair plus one; 0 where the slot is free. */
  #numbers = new Int32Array(this.#slots);
  #size = 0;

  /** The number of a pair, a new one where it was not met before. */
  numberOf(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    const known = this.#numbers[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#firsts[slot] = first;
    this.#seconds[slot] = second;
    this.#size += 1;
    this.#numbers[slot] = this.#size;
    const number = this.#size - 1;
    if (this.#size > this.#slots * fullest) this.#grow();
    return number;
  }

  #slotOf(first: number, second: number): number {
    const mask = this.#slots - 1;
    // Multipliers of Knuth and of MurmurHash, which spread small numbers over all bits.
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while ((this.#numbers[slot] ?? 0) > 0) {
      if (this.#firsts[slot] === first && this.#seconds[slot] === second) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [firsts, seconds, numbers] = [this.#firsts, this.#seconds, this.#numbers];
    this.#slots *= 2;
    this.#firsts = new Int32Array(this.#slots);
    this.#seconds = new Int32Array(this.#slots);
    this.#numbers = new Int32Array(this.#slots);
    for (const [place, number] of numbers.entries()) {
      if (number === 0) continue;
      const [first = 0, second = 0] = [firsts[place], seconds[place]];
      const slot = this.#slotOf(first, second);
      this.#firsts[slot] = first;
      this.#seconds[slot] = second;
      this.#numbers[slot] = number;
    }
  }
}
