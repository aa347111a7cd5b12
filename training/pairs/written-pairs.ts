import { readdirSync, readFileSync } from "node:fs";
import type { Stance, Subtype } from "../../core/model.ts";
import { type Label, type LabelledPair, labelledPair, readMarked } from "./labelled-pair.ts";

const FOLDER = new URL("./written/", import.meta.url);

/** Every subtype of the model, by its stance. */
export const SUBTYPES: Readonly<Record<Stance, readonly Subtype[]>> = {
  corroborates: ["same_words", "truncated", "benign_variation", "translation_variant", "paraphrase"],
  contradicts: [
    "altered_words",
    "negation",
    "quoted_paraphrase",
    "cut_condition",
    "different_speaker",
    "number_conflict",
    "denial",
  ],
  editorializes: ["loaded_attribution", "loaded_framing", "scare_quote", "unattributed_voice"],
};

/** All pairs written by hand, file by file in the order of their names. */
export function writtenPairs(): LabelledPair[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".pairs"));
  return files.sort().flatMap((name) => readPairs(readFileSync(new URL(name, FOLDER), "utf8"), name));
}

/**
 * The format, on one example:
 *
 *     # a remark for whoever reads the file
 *     ## corroborates truncated | a negation in the other clause
 *
 *     “⟦I don't care what the papers say. The boy is innocent⟧,” said his grandmother.
 *     “⟦The boy is innocent⟧,” his grandmother, Lupe Ordóñez, said.
 *
 * A heading gives the label of the pairs below it and, behind the bar, the trap. A pair is two lines, this page's report and
 * the other one, with the span concerned in double brackets. Throws with file and line when something else is met.
 */
export function readPairs(content: string, name: string): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  let heading: Heading | null = null;
  for (const { lines, at } of blocksOf(content)) {
    try {
      if (lines.length === 1 && lines[0]!.startsWith("## ")) heading = readHeading(lines[0]!.slice(3));
      else pairs.push(readPair(lines, heading));
    } catch (error) {
      throw new Error(`${name}:${at}: ${(error as Error).message}`);
    }
  }
  return pairs;
}

interface Heading {
  readonly label: Label;
  readonly trap: string | null;
}

interface Block {
  readonly lines: readonly string[];
  /** Line number of the first line, from 1. */
  readonly at: number;
}

/** Runs of lines between empty lines, remarks left out. */
function blocksOf(content: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  for (const [index, line] of [...content.split("\n"), ""].entries()) {
    if (line.startsWith("# ")) continue;
    if (line.trim()) lines.push(line);
    else if (lines.length > 0) {
      blocks.push({ lines, at: index + 1 - lines.length });
      lines = [];
    }
  }
  return blocks;
}

function readHeading(line: string): Heading {
  const [name, trap] = line.split(" | ");
  return { label: readLabel(name!), trap: trap ?? null };
}

function readLabel(name: string): Label {
  if (name === "unrelated" || name === "compatible") return name;
  const [stance, subtype] = name.split(" ") as [Stance, Subtype];
  if (!SUBTYPES[stance]?.includes(subtype)) throw new Error(`no such label: ${name}`);
  return { stance, subtype };
}

function readPair(lines: readonly string[], heading: Heading | null): LabelledPair {
  if (!heading) throw new Error("a pair before the first heading");
  if (lines.length !== 2) throw new Error(`a pair is two lines, here are ${lines.length}`);
  return labelledPair(heading.label, heading.trap, readMarked(lines[0]!), readMarked(lines[1]!));
}
