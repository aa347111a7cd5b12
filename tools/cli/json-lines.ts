import type { VerbIo } from "./verb.ts";

/** An input that cannot be answered. Its message is the reason the person reads. */
export class BadInput extends Error {}

/**
 * Answers JSON Lines one by one: `parse` checks a line's value, `answer` gives the line to print.
 * A line that fails, in either, is named on standard error by its number and id with the reason; the others are
 * still answered. Resolves to the exit code: 0 when every line was answered, 1 otherwise.
 */
export async function answerLines<T>(
  io: Pick<VerbIo, "input" | "print" | "warn">,
  parse: (value: unknown) => T,
  answer: (item: T) => unknown,
): Promise<number> {
  let code = 0;
  for await (const [number, line] of numberedLines(io.input)) {
    let value: unknown;
    try {
      value = parseJson(line);
      io.print(await answer(parse(value)));
    } catch (error) {
      code = 1;
      io.warn(`line ${number}${idOf(value)}: ${reasonOf(error)}`);
    }
  }
  return code;
}

/** Every line of a file of JSON Lines, checked by `parse`. Bad lines are named through `warn` and left out. */
export async function readLines<T>(
  io: Pick<VerbIo, "readFile" | "warn">,
  path: string,
  parse: (value: unknown) => T,
): Promise<{ items: T[]; failed: number }> {
  const items: T[] = [];
  let failed = 0;
  for await (const [number, line] of numberedLines([await io.readFile(path)])) {
    let value: unknown;
    try {
      value = parseJson(line);
      items.push(parse(value));
    } catch (error) {
      failed++;
      io.warn(`${path}, line ${number}${idOf(value)}: ${reasonOf(error)}`);
    }
  }
  return { items, failed };
}

/** Lines with their number (from 1); blank lines are counted and skipped. */
export async function* numberedLines(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<[number: number, line: string]> {
  let number = 0;
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...rest] = chunk.split("\n");
    pieces.push(first);
    for (const next of rest) {
      number++;
      const line = pieces.join("");
      if (line.trim()) yield [number, line];
      pieces = [next];
    }
  }
  const last = pieces.join("");
  if (last.trim()) yield [number + 1, last];
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new BadInput(`not JSON (${(error as Error).message})`);
  }
}

function idOf(value: unknown): string {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" || typeof id === "number" ? ` (id ${JSON.stringify(id)})` : "";
}

/** An input's own fault in one line; a fault of ours with its stack, so that it can be mended. */
function reasonOf(error: unknown): string {
  if (error instanceof BadInput) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
