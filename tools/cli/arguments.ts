import { UsageError } from "./verb.ts";

/** Options with their values: `--corpus a b --k 5` is `{ corpus: ["a", "b"], k: ["5"] }`. Throws on anything unknown. */
export function readOptions<Name extends string>(
  args: readonly string[],
  known: readonly Name[],
): Partial<Record<Name, string[]>> {
  const options: Partial<Record<Name, string[]>> = {};
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

/** The values of an option that must be there. */
export function needed<Name extends string>(options: Partial<Record<Name, string[]>>, name: Name): string[] {
  const values = options[name] ?? [];
  if (values.length === 0) throw new UsageError(`--${name} needs a value`);
  return values;
}

/** The value of an option that may be left out, but takes exactly one when it is there. */
export function single<Name extends string>(options: Partial<Record<Name, string[]>>, name: Name): string | undefined {
  const values = options[name];
  if (values && values.length !== 1) throw new UsageError(`--${name} needs one value`);
  return values?.[0];
}
