/** Slots of a fresh table: the words of a page. A background that was just started pays for each page of memory it touches. */
const FEWEST_SLOTS = 1 << 12;
const MOST_SLOTS = 1 << 17;

/** A slot is four numbers side by side: the two hashes, the value, and one unused that keeps slots from straddling cache lines. */
const STRIDE = 4;

/**
 * Numbers by two 32-bit hashes of their keys, the keys themselves not kept. Grows up to 65,536 of them and is then emptied:
 * what it forgot is worked out again.
 */
export class ValuesByHash {
  #slots = FEWEST_SLOTS;
  #cells = new Uint32Array(FEWEST_SLOTS * STRIDE);
  #known = 0;

  /** Undefined where there is none. */
  get(first: number, second: number): number | undefined {
    const at = this.#find(first, second);
    return this.#isFree(at) ? undefined : this.#cells[at + 2];
  }

  /** Call it with hashes for which `get` has given nothing. */
  add(first: number, second: number, value: number): void {
    if (this.#known >= this.#slots / 2) this.#makeRoom();
    this.#put(first, second, value);
    this.#known++;
  }

  #put(first: number, second: number, value: number): void {
    const at = this.#find(first, second);
    this.#cells[at] = first;
    this.#cells[at + 1] = second;
    this.#cells[at + 2] = value;
  }

  /** The slot of these hashes, or the free one where they belong. */
  #find(first: number, second: number): number {
    const cells = this.#cells;
    const mask = this.#slots - 1;
    let slot = (first ^ (first >>> 15)) & mask;
    for (;;) {
      const at = slot * STRIDE;
      if ((cells[at] === first && cells[at + 1] === second) || this.#isFree(at)) return at;
      slot = (slot + 1) & mask;
    }
  }

  #isFree(at: number): boolean {
    return this.#cells[at] === 0 && this.#cells[at + 1] === 0;
  }

  #makeRoom(): void {
    const old = this.#cells;
    const isLargest = this.#slots === MOST_SLOTS;
    if (!isLargest) this.#slots *= 2;
    this.#cells = new Uint32Array(this.#slots * STRIDE);
    if (isLargest) this.#known = 0;
    else
      for (let at = 0; at < old.length; at += STRIDE)
        if (old[at] !== 0 || old[at + 1] !== 0)
          this.#put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  }
}
