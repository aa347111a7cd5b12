import type { Mention, Quotation, TextSpan } from "../model.ts";

/** What `findQuotations` reads: an article's text, with what helps to read it. */
export interface ArticleText {
  readonly text: string;
  readonly title?: string;
  /** BCP 47 primary language subtag, or null when unknown. */
  readonly language?: string | null;
}

const NAME = String.raw`(?:(?:[Tt]he |[Aa]n? )?(?:\p{Lu}[\p{L}.'’-]*(?: of)?)(?: \p{Lu}[\p{L}.'’-]*){0,3}|[Hh]e|[Ss]he|[Tt]hey)`;
const SAID =
  "said|says|told|adds|added|wrote|writes|asked|argued|argues|noted|notes|tweeted|explained|continued|stated|warned|warns|claimed|claims|admitted|insisted|stressed|emphasized|declared|announced|replied|called|described";
const AFTER = [
  new RegExp(String.raw`^[,.!?]?[”"’'»“]*[\s,]*(?<who>${NAME})(?: \p{Ll}+ly)? (?<cue>${SAID})\b`, "u"),
  new RegExp(String.raw`^[,.!?]?[”"’'»“]*[\s,]*(?<cue>${SAID}) (?<who>${NAME})`, "u"),
];
const BEFORE = new RegExp(String.raw`(?<who>${NAME})(?: \p{Ll}+ly)? (?<cue>${SAID})[^.“”"]{0,80}$`, "u");
const MARKED = /“[^“”\n]{2,}(?:”|$)|"[^"\n]{2,}"|''[^\n]{2,}?''|«[^«»\n]{2,}»|„[^„“\n]{2,}“/gmu;

/** Every quotation of an article with its cue, mention and speaker, in text order. Pure. */
export function findQuotations({ text }: ArticleText): Quotation[] {
  const found: Quotation[] = [];
  for (const marked of text.matchAll(MARKED)) {
    const width = marked[0].startsWith("''") ? 2 : 1;
    const inner = marked[0].slice(width).replace(/(?:[”"»“]|'')$/u, "");
    const start = marked.index + width + (inner.length - inner.trimStart().length);
    const end = marked.index + width + inner.trimEnd().length;
    if (end <= start) continue;
    found.push({ ...attribute(text, start, end), start, end, text: text.slice(start, end) });
  }
  return found;
}

function attribute(
  text: string,
  start: number,
  end: number,
): Pick<Quotation, "kind" | "speaker" | "cue" | "confidence"> {
  const kind =
    /^\p{Lu}/u.test(text.slice(start)) && text.slice(start, end).split(/\s+/).length > 4 ? "direct" : "mixed";
  const from = Math.max(0, start - 160);
  const before = text.slice(from, start).replace(/[“"„«'`]+$/u, "");
  const hit = AFTER.map((pattern) => text.slice(end, end + 120).match(pattern)).find(Boolean) ?? before.match(BEFORE);
  if (!hit?.groups) return { kind, speaker: null, cue: null, confidence: 0.2 };
  const at = (hit.input?.startsWith(before) && hit.input === before ? from : end) + (hit.index ?? 0);
  const part = (words: string): TextSpan => {
    const offset = at + hit[0].indexOf(words);
    return { start: offset, end: offset + words.length, text: words };
  };
  const who = hit.groups.who ?? "";
  const speaker: Mention = { ...part(who), name: who };
  return { kind, speaker, cue: part(hit.groups.cue ?? ""), confidence: 0.6 };
}
