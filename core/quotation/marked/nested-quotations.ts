import type { Quotation, Span } from "../../model.ts";
import { wordCount } from "../../text/words.ts";
import { type Analysis, analyse } from "../analysis.ts";
import { secondHand } from "../confidence.ts";
import type { Draft } from "../number-groups.ts";
import { knownName } from "../speaker/known-name.ts";
import type { People } from "../speaker/people.ts";
import { type MarkedDraft, markedQuotations } from "./marked-quotations.ts";

/** Words from which on a quotation inside another is worth a line of its own. */
const SHORTEST = 3;

/**
 * Quotations inside quotations: “She told me, ‘Run,’ and I ran,” he said. The words in marks are read as a text of their
 * own; a run that nobody is given there belongs to the outer speaker and is no quotation by itself.
 */
export function nestedQuotations({ scene, cast }: Analysis, marked: readonly MarkedDraft[]): Draft[] {
  return marked.flatMap((outer) =>
    outer.run.nested.length > 0 && outer.quotation.kind !== "title"
      ? inside(outer, scene.reading.text, cast.people)
      : [],
  );
}

function inside({ quotation: outer }: MarkedDraft, text: string, people: People): Draft[] {
  const inner = analyse({ text: text.slice(outer.start, outer.end), language: "en" });
  const keyOf = ownKeys();
  return markedQuotations(inner)
    .filter(({ quotation }) => isWorthLine(quotation))
    .map(({ quotation, key }) => {
      const moved = shift(quotation, outer.start);
      const speaker = named(moved.speaker, outer, people);
      return { quotation: { ...moved, speaker, confidence: secondHand(moved.confidence) }, key: keyOf(key) };
    });
}

function isWorthLine({ text, cue, kind }: Quotation): boolean {
  return kind !== "title" && cue !== null && wordCount(text, SHORTEST) >= SHORTEST;
}

/** Runs of one quotation stay together inside another one too; what the inner text calls them means nothing outside. */
function ownKeys(): (key: unknown) => object | null {
  const keys = new Map<unknown, object>();
  return (key) => {
    if (key === null) return null;
    const own = keys.get(key) ?? {};
    keys.set(key, own);
    return own;
  };
}

/** "I" inside a quotation is whoever is quoted; "the minister" and "Dole" are those whom the article tells of. */
function named(speaker: Quotation["speaker"], outer: Quotation, people: People): Quotation["speaker"] {
  if (!speaker) return null;
  const name = speaker.text === "I" ? outer.speaker?.name : knownName(speaker.name, people);
  return name ? { ...speaker, name } : speaker;
}

function shift(quotation: Quotation, by: number): Quotation {
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const { speaker, cue } = quotation;
  return { ...move(quotation), speaker: speaker && move(speaker), cue: cue && move(cue) };
}
