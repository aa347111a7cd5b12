/** What a bench was told on its command line that it cannot do; its message says what. */
export class UsageError extends Error {}

/**
 * The options of a bench by name, each with its value; `--write` alone takes none.
 * @param valued names of the options that take a value
 * @throws UsageError for an unknown option or one without its value
 */
export function givenOptions(args: readonly string[], valued: readonly string[]): Map<string, string> {
  const given = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const name = args[i] as string;
    if (name === "--write") given.set(name, "");
    else if (!valued.includes(name)) throw new UsageError(`unknown option ${name}`);
    else if (args[i + 1] === undefined) throw new UsageError(`${name} takes a value`);
    else given.set(name, args[++i] as string);
  }
  return given;
}

/** @throws UsageError for what is no number above 0 */
export function positive(name: string, value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new UsageError(`${name} takes numbers above 0, not "${value}"`);
  return number;
}
