import type { PostingList } from "./segment.ts";

/** Weights are added up in whole steps of this many to one: uncompiled code makes an object of every number that is none. */
const STEPS = 1 << 14;

/**
 * Sums of weights by place in a segment, for one query after another: a slot for each passage of the largest segment and a list
 * of those touched, so that a query pays for what it touched and not for the corpus. What is hot stands in two plain loops over
 * typed arrays of whole numbers: a background that was just started runs them uncompiled.
 */
export class ScoreTable {
  #scores = new Int32Array(0);
  #hits = new Uint16Array(0);
  #touched = new Uint32Array(0);
  #count = 0;
  readonly #enough = new Map<number, Uint8Array>();

  /** Makes room for a segment of so many passages. To be called while the table is empty. */
  reserve(passages: number): void {
    if (passages <= this.#scores.length) return;
    this.#scores = new Int32Array(passages);
    this.#hits = new Uint16Array(passages);
    this.#touched = new Uint32Array(passages);
  }

  /**
   * Adds `weight` to every place of a posting list. Places for which there is no room, as damaged bytes may hold them, are
   * passed over.
   */
  addList(bytes: Uint8Array, { start, end }: Pick<PostingList, "start" | "end">, weight: number): void {
    const [scores, hits, touched] = [this.#scores, this.#hits, this.#touched];
    const size = scores.length;
    const steps = Math.round(weight * STEPS);
    let count = this.#count;
    let place = 0;
    for (let at = start; at < end; ) {
      let byte = bytes[at++] as number;
      let gap = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] as number;
        gap |= (byte & 0x7f) << shift;
      }
      place += gap;
      if (place >= size || place < 0) continue;
      if (hits[place] === 0) touched[count++] = place;
      hits[place] = (hits[place] as number) + 1;
      scores[place] = (scores[place] as number) + steps;
    }
    this.#count = count;
  }

  /**
   * Empties the table. Offers every place touched whose score is at least what the last offer gave back (`floor` at first), or
   * whose share of its lists was met to at least `inside`; most places share one common word, and cost nothing here.
   */
  drain(
    listsMet: Uint8Array,
    inside: number,
    floor: number,
    offer: (place: number, score: number, contained: number) => number,
  ): void {
    const [scores, hits, touched, count] = [this.#scores, this.#hits, this.#touched, this.#count];
    const enough = this.#enough.get(inside) ?? hitsFor(inside);
    this.#enough.set(inside, enough);
    let least = floor * STEPS;
    for (let i = 0; i < count; i++) {
      const place = touched[i] as number;
      const score = scores[place] as number;
      const met = listsMet[place] as number;
      const hit = hits[place] as number;
      scores[place] = 0;
      hits[place] = 0;
      if (score >= least || hit >= (enough[met] as number))
        least = offer(place, score / STEPS, Math.min(1, hit / met)) * STEPS;
    }
    this.#count = 0;
  }
}

/** By the number of a passage's lists: how many of them are at least the share `inside`. */
function hitsFor(inside: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, met) => {
    let hits = Math.floor(inside * met);
    while (hits / met < inside) hits++;
    return hits;
  });
}
