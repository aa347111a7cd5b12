/** What a verb is given to work with; a test passes arrays instead of pipes. */
export interface VerbIo {
  /** Standard input, in pieces of any size. */
  readonly input: AsyncIterable<string>;
  /** Writes one line to standard output: text as it is, anything else as JSON. */
  readonly print: (answer: unknown) => void;
  /** Writes one line to standard error. */
  readonly warn: (message: string) => void;
  readonly readFile: (path: string) => Promise<string>;
}

/** A file of `verbs/`. Resolves to the exit code: 0 all done, 1 some inputs failed; throws `UsageError` for 2. */
export interface Verb {
  run(args: string[], io: VerbIo): Promise<number>;
}
