import { Tag } from "../../lexicon/grammar.ts";
import type { Token } from "../../reading/token.ts";
import type { Frame } from "../frame.ts";

/** Is it told that something was said, but not what? "said nothing new", "told the truth" */
export function isWithoutWords(tokens: readonly Token[], frame: Frame): boolean {
  return saysLittle(tokens, frame) || tellsTale(tokens, frame) || onlyHow(tokens, frame) || lacksAs(tokens, frame);
}

/** "careful in how they describe the plan": what it was is not told. */
function onlyHow(tokens: readonly Token[], { use, source, by }: Frame): boolean {
  if (!source || by !== "subject" || !/^(?:describe|portray|characteri[sz]e|depict|call)$/.test(use.cue?.lemma ?? ""))
    return false;
  return tokens[source.from - 1]?.lower === "how";
}

/** "flew past, characterizing the moon": only "as" and what follows it are words of anybody's. */
function lacksAs(tokens: readonly Token[], { use, content }: Frame): boolean {
  if (!/^characteri[sz]e$/.test(use.cue?.lemma ?? "") || use.shape === "passive" || use.last > use.head) return false;
  return !content.some(({ from, to }) =>
    tokens.slice(from, to).some(({ lower, run }) => run !== null || lower === "as"),
  );
}

const FINITE = Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.VerbS;

/** Tokens of a subject behind "said": "nothing of the kind", "no one else". */
const SUBJECT_WITHIN = 6;

const SAYS = new Set(["say", "add", "tell", "reveal", "disclose"]);

const LITTLE = new Set("nothing anything something little much more no".split(" "));

/** "said nothing new", "would say no more", "added little"; in "said nothing had changed" a clause follows. */
function saysLittle(tokens: readonly Token[], { use, content }: Frame): boolean {
  const first = content[0]?.from;
  if (!SAYS.has(use.cue?.lemma ?? "") || first !== use.last + 1) return false;
  if (!LITTLE.has(tokens[first]!.lower)) return false;
  for (let i = first + 1; i < Math.min(content[0]!.to, first + SUBJECT_WITHIN); i++) {
    const { tags, lower } = tokens[i]!;
    if (tags & FINITE) return false;
    if (tags & (Tag.Punctuation | Tag.Quote) || /^(?:about|as|after|before|when|while|that|on)$/.test(lower)) break;
  }
  return true;
}

/** Tokens between "told" and what was told: "told the whole sad story of". */
const TALE_WITHIN = 5;

/** "told the story of a boy who …", "told the truth", "told jokes": the tale itself is not given. */
function tellsTale(tokens: readonly Token[], { use }: Frame): boolean {
  if (use.cue?.lemma !== "tell") return false;
  for (let i = use.last + 1; i <= use.last + TALE_WITHIN && tokens[i]; i++) {
    const { lower } = tokens[i]!;
    if (/^(?:that|of|about|to|[.,;:])$/.test(lower)) return false;
    if (/^(?:tale|tales|story|stories|truth|joke|jokes|lie|lies|difference)$/.test(lower))
      return ((tokens[i + 1]?.tags ?? 0) & FINITE) === 0;
  }
  return false;
}
