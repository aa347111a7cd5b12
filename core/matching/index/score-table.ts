/**
 * Sums of weights by passage number, for one query after another: an open-addressing table (Knuth, TAOCP 6.4, linear
 * probing) that is emptied by forgetting the slots used, so that a query pays for what it touched and not for the corpus.
 */
export class ScoreTable {
  #keys = new Uint32Array(1 << 12);
  #scores = new Float32Array(1 << 12);
  #hits = new Uint16Array(1 << 12);
  #used: number[] = [];

  /** `number` below 2^32 - 1. */
  add(number: number, weight: number): void {
    const slot = this.#slotOf(number);
    this.#scores[slot] = (this.#scores[slot] as number) + weight;
    this.#hits[slot] = (this.#hits[slot] as number) + 1;
    if (this.#used.length * 2 > this.#keys.length) this.#grow();
  }

  forEach(visit: (number: number, score: number, hits: number) => void): void {
    for (const slot of this.#used) {
      visit((this.#keys[slot] as number) - 1, this.#scores[slot] as number, this.#hits[slot] as number);
    }
  }

  clear(): void {
    for (const slot of this.#used) {
      this.#keys[slot] = 0;
      this.#scores[slot] = 0;
      this.#hits[slot] = 0;
    }
    this.#used.length = 0;
  }

  /** The slot of `number`, taken when it is new. Zero marks a free slot, so keys are kept one higher. */
  #slotOf(number: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(number, 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const key = this.#keys[slot] as number;
      if (key === number + 1) return slot;
      if (key === 0) break;
      slot = (slot + 1) & mask;
    }
    this.#keys[slot] = number + 1;
    this.#used.push(slot);
    return slot;
  }

  #grow(): void {
    const entries: [number: number, score: number, hits: number][] = [];
    this.forEach((...entry) => {
      entries.push(entry);
    });
    const slots = this.#keys.length * 2;
    this.#keys = new Uint32Array(slots);
    this.#scores = new Float32Array(slots);
    this.#hits = new Uint16Array(slots);
    this.#used = [];
    for (const [number, score, hits] of entries) {
      const slot = this.#slotOf(number);
      this.#scores[slot] = score;
      this.#hits[slot] = hits;
    }
  }
}
