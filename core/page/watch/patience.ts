/**
 * How long to wait before looking at a page again. Each look that finds nothing new doubles the wait, so that a page
 * that changes all the time costs next to nothing; one that finds something starts over.
 */
export class Patience {
  private wait: number;
  private readonly least: number;
  private readonly most: number;

  /** Milliseconds. */
  constructor(least: number, most: number) {
    this.least = least;
    this.most = most;
    this.wait = least;
  }

  get ms(): number {
    return this.wait;
  }

  foundNothing(): void {
    this.wait = Math.min(this.most, this.wait * 2);
  }

  foundSomething(): void {
    this.wait = this.least;
  }
}
