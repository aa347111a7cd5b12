import { loadedLanguage } from "../../../core/matching/language/loaded/loaded-language.ts";
import { UsageError } from "../../arguments.ts";
import { answerLines, BadInput } from "../json-lines.ts";
import type { VerbIo } from "../verb.ts";

/** `loaded`: evaluative language of the writer's own in one sentence. */
export async function run(args: string[], io: VerbIo): Promise<number> {
  if (args.length > 0) throw new UsageError(`loaded takes no arguments, it was given ${args.join(" ")}`);
  return answerLines(io, parseSentence, ({ id, text }) => ({ id, ...loadedLanguage(text) }));
}

function parseSentence(value: unknown): { id: string; text: string } {
  const { id, text } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof id !== "string") throw new BadInput("a sentence needs an id");
  if (typeof text !== "string") throw new BadInput("a sentence needs its text");
  return { id, text };
}
