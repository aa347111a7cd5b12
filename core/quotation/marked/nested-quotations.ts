import type { Quotation } from "../../model.ts";
import { wordCount } from "../../text/words.ts";
import { type Analysis, analyse } from "../analysis.ts";
import { secondHand } from "../confidence.ts";
import type { Draft } from "../number-groups.ts";
import { type MarkedDraft, markedQuotations, withoutRun } from "./marked-quotations.ts";

/** Words from which on a quotation inside another is worth a line of its own. */
const SHORTEST = 3;

/**
 * Quotations inside quotations: “She told me, ‘Run,’ and I ran,” he said. The words in marks are read as a text of their
 * own; a run that nobody is given there belongs to the outer speaker and is no quotation by itself.
 */
export function nestedQuotations({ scene }: Analysis, marked: readonly MarkedDraft[]): Draft[] {
  return marked.flatMap((outer) =>
    outer.run.nested.length > 0 && outer.kind !== "title" ? inside(outer, scene.reading.text) : [],
  );
}

function inside(outer: MarkedDraft, text: string): Draft[] {
  const inner = analyse({ text: text.slice(outer.start, outer.end), language: "en" });
  return markedQuotations(inner)
    .filter(({ text, cue, kind }) => kind !== "title" && cue !== null && wordCount(text) >= SHORTEST)
    .map((draft) => {
      const rest = withoutRun(shift(draft, outer.start));
      return {
        ...rest,
        speaker: named(rest.speaker, outer),
        confidence: secondHand(rest.confidence),
        key: null,
      };
    });
}

/** "I" inside a quotation is whoever is quoted. */
function named(speaker: Quotation["speaker"], outer: MarkedDraft): Quotation["speaker"] {
  return speaker && /^I$/.test(speaker.text) && outer.speaker ? { ...speaker, name: outer.speaker.name } : speaker;
}

function shift(draft: MarkedDraft, by: number): MarkedDraft {
  const move = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return { ...move(draft), speaker: draft.speaker && move(draft.speaker), cue: draft.cue && move(draft.cue) };
}
