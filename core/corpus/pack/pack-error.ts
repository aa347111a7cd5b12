/** What can be wrong with a pack. */
export type PackFault =
  /** bigger than a limit of limits.ts */
  | "too-large"
  /** not a gzip stream */
  | "not-gzip"
  /** a gzip stream that is cut off, or whose bytes were changed */
  | "damaged"
  /** fewer lines than the header counts */
  | "truncated"
  /** gzip, but not our format */
  | "not-a-pack"
  /** made by a newer release than this one */
  | "newer-version"
  /** a line that is not a valid article record */
  | "bad-record"
  /** the lines are not those the header was made for */
  | "wrong-checksum";

/** A pack cannot be read or made. The message is for the person who chose the file. */
export class PackError extends Error {
  override readonly name = "PackError";
  readonly fault: PackFault;

  constructor(fault: PackFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
