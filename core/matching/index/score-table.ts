/**
 * Sums of weights by passage number, for one query after another. A slot for every passage (six bytes) and a list of those
 * touched: a million passages take 6 MB, and a query pays for what it touched and not for the corpus. Hashing the numbers
 * into a smaller table costs three times as much where it counts, in code that has just been started.
 */
export class ScoreTable {
  #scores = new Float32Array(0);
  #hits = new Uint16Array(0);
  #touched = new Uint32Array(1 << 12);
  #count = 0;

  /** Makes room for numbers below `size`. To be called while the table is empty. */
  reserve(size: number): void {
    if (size <= this.#scores.length) return;
    this.#scores = new Float32Array(size);
    this.#hits = new Uint16Array(size);
  }

  /**
   * Adds `weight` to every passage of a posting list: differences in varints, in the bytes `[start, end)`, the first of them
   * from `base` on. Numbers for which there is no room, as damaged bytes may hold them, are passed over.
   */
  addList(bytes: Uint8Array, { start, end }: { start: number; end: number }, base: number, weight: number): void {
    const [scores, hits] = [this.#scores, this.#hits];
    const size = scores.length;
    // A list has at most one passage a byte.
    if (this.#count + end - start > this.#touched.length) this.#grow(this.#count + end - start);
    const touched = this.#touched;
    let count = this.#count;
    let number = base;
    for (let at = start; at < end; ) {
      let byte = bytes[at++] as number;
      let gap = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] as number;
        gap |= (byte & 0x7f) << shift;
      }
      number += gap;
      if (number >= size || number < 0) continue;
      if (hits[number] === 0) touched[count++] = number;
      hits[number] = (hits[number] as number) + 1;
      scores[number] = (scores[number] as number) + weight;
    }
    this.#count = count;
  }

  /** Numbers touched since the table was last empty, each once. */
  get touched(): Uint32Array {
    return this.#touched.subarray(0, this.#count);
  }

  score(number: number): number {
    return this.#scores[number] ?? 0;
  }

  /** How many lists held it. */
  hits(number: number): number {
    return this.#hits[number] ?? 0;
  }

  clear(): void {
    for (const number of this.touched) {
      this.#scores[number] = 0;
      this.#hits[number] = 0;
    }
    this.#count = 0;
  }

  #grow(atLeast: number): void {
    const larger = new Uint32Array(Math.max(atLeast, this.#touched.length * 2));
    larger.set(this.touched);
    this.#touched = larger;
  }
}
