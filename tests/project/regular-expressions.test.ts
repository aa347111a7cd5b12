import { check } from "recheck";
import { expect, test } from "vitest";
import { type FoundExpression, regularExpressions } from "./regular-expressions.ts";
import { repositoryFiles, source } from "./source-files.ts";

/** An expression that recheck can neither clear nor convict in this time passes: what it convicts, it convicts sooner. */
const PATIENCE_MS = 1000;

/** At once; recheck runs each in a process of its own. */
const WORKERS = 4;

/**
 * Convicted, and kept: each runs only on text that is bounded, and by what.
 * Key: the expression's source with its flags.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  "/\\p{Ll}.*\\s\\p{Lu}\\p{L}/u": "asked only of a sentence of fewer than 16 words",
  "/^[“\"„«'‘]+|[”\"»'’,.]+$/gu": "the words between two marks of one sentence",
};

interface Placed extends FoundExpression {
  readonly path: string;
}

function expressionsOf(room: string): Placed[] {
  const files = repositoryFiles(room).filter((path) => path.endsWith(".ts"));
  const all = files.flatMap((path) => regularExpressions(path, source(path)).map((each) => ({ path, ...each })));
  return [...new Map(all.map((each) => [nameOf(each), each])).values()];
}

const nameOf = ({ pattern, flags }: FoundExpression) => `/${pattern}/${flags}`;

/** "core/x.ts:12 2nd degree polynomial /…/" for each expression that a hostile text could make slow. */
async function convicted(expressions: readonly Placed[]): Promise<string[]> {
  const rest = [...expressions];
  const found: string[] = [];
  const work = async () => {
    for (let each = rest.pop(); each; each = rest.pop()) {
      const verdict = await check(each.pattern, each.flags, { timeout: PATIENCE_MS });
      if (verdict.status !== "vulnerable") continue;
      found.push(`${each.path}:${each.line} ${verdict.complexity.summary} ${nameOf(each)}`);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return found.sort();
}

test("no regular expression of core can be made slow by a hostile text", { timeout: 120_000 }, async () => {
  const expressions = expressionsOf("core");
  expect(expressions.length).toBeGreaterThan(100);
  expect(await convicted(expressions.filter((each) => !(nameOf(each) in BOUNDED)))).toEqual([]);
});

/** The flags i and u together make every letter a class of its own: such an expression takes a millisecond to compile, after each start of the background. */
test("what a page waits for ignores case without the flag u", () => {
  const slow = ["core/matching", "core/quotation", "core/text"]
    .flatMap(expressionsOf)
    .filter(({ flags }) => flags.includes("i") && flags.includes("u"));
  expect(slow.map((each) => `${each.path}:${each.line} ${nameOf(each)}`)).toEqual([]);
});

test("the check convicts an expression that is known to be slow", { timeout: 30_000 }, async () => {
  const [known] = regularExpressions("known.ts", "const slow = /^(?:a+)+$/;");
  expect(await convicted([{ path: "known.ts", ...known! }])).toHaveLength(1);
});
