import type { JSX } from "preact";
import type { EvidenceMatch } from "../../core/messages.ts";
import { say } from "../words/say.ts";
import { standsInMarks } from "./stands-in-marks.ts";
import { isReadable, wordDifference } from "./word-difference.ts";

/** Struck words beyond this many are cut in their middle: the whole quotation stands above, or in the page. */
const STRUCK_WORDS = 8;

/**
 * The other report's words laid over the words checked here, if the two have enough in common to be read as one line. Struck words stand only here, underlined ones only there;
 * `<del>` and `<ins>` carry that to those who don't see it, and hidden words say which side is meant.
 */
export function WordDifference({
  words,
  match,
}: {
  readonly words: string;
  readonly match: EvidenceMatch;
}): JSX.Element {
  const readable = isReadable(words, match.text, match.alignment);
  const pieces = readable
    ? wordDifference(words, match.text, match.alignment)
    : [{ kind: "equal" as const, text: match.text }];
  return (
    <blockquote class={standsInMarks(match) ? "difference in-marks" : "difference"} dir="auto">
      {pieces.map((piece, n) => {
        if (piece.kind === "equal") return piece.text;
        const [Tag, side] =
          piece.kind === "only_here" ? (["del", "onlyHere"] as const) : (["ins", "onlyThere"] as const);
        return (
          // A piece has no identity but its place.
          <Tag key={n}>
            <span class="unseen">{say(side)} </span>
            {piece.kind === "only_here" ? shortened(piece.text) : piece.text}
          </Tag>
        );
      })}
    </blockquote>
  );
}

function shortened(struck: string): string {
  const words = struck.split(/\s+/u);
  return words.length <= STRUCK_WORDS ? struck : [...words.slice(0, 4), "…", ...words.slice(-2)].join(" ");
}
