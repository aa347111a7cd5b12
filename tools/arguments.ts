/** Options of a command line, as all our commands take them: `--name value value`, flags without any. */

/** The command was called wrongly; the message says how. Its usage text follows, and exit code 2. */
export class UsageError extends Error {}

/** Options with their values: `--corpus a b --k 5` is `{ corpus: ["a", "b"], k: ["5"] }`. */
export type Options<Name extends string> = Partial<Record<Name, string[]>>;

/** @throws UsageError for an option that is not among `known`, and for a word in front of the first option */
export function readOptions<Name extends string>(args: readonly string[], known: readonly Name[]): Options<Name> {
  const options: Options<Name> = {};
  let current: string[] | null = null;
  for (const arg of args) {
    if (arg.startsWith("--")) {
      const name = known.find((option) => option === arg.slice(2));
      if (!name) throw new UsageError(`no such option: ${arg}`);
      current = options[name] ??= [];
    } else if (current) current.push(arg);
    else throw new UsageError(`unexpected: ${arg}`);
  }
  return options;
}

/**
 * The values of an option that must be there.
 * @throws UsageError where there is none
 */
export function needed<Name extends string>(options: Options<Name>, name: Name): string[] {
  const values = options[name] ?? [];
  if (values.length === 0) throw new UsageError(`--${name} needs a value`);
  return values;
}

/**
 * The value of an option that may be left out, but takes exactly one when it is there.
 * @throws UsageError for more than one, or none
 */
export function single<Name extends string>(options: Options<Name>, name: Name): string | undefined {
  const values = options[name];
  if (values && values.length !== 1) throw new UsageError(`--${name} needs one value`);
  return values?.[0];
}

/**
 * An option that is there or is not: "--write".
 * @throws UsageError where a value follows it
 */
export function flag<Name extends string>(options: Options<Name>, name: Name): boolean {
  const values = options[name];
  if (values && values.length > 0) throw new UsageError(`--${name} takes no value`);
  return values !== undefined;
}

/**
 * The value of an option as a number.
 * @throws UsageError for what is no number above 0
 */
export function positive(name: string, value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new UsageError(`--${name} takes numbers above 0, not "${value}"`);
  return number;
}
