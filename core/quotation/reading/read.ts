import type { Span } from "../../model.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { withoutAsides } from "../languages/asides-inside.ts";
import { opensSentenceOnly, Tag } from "../lexicon/grammar.ts";
import { Kind, kindAt } from "../marks/character-kind.ts";
import { findMarkedRuns } from "../marks/find-marked-runs.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import { pullQuotes } from "../marks/pull-quotes.ts";
import { setOffRuns } from "../marks/set-off-runs.ts";
import type { ArticleText } from "./article-text.ts";
import { foldTitles } from "./fold-titles.ts";
import { RunPlaces } from "./run-places.ts";
import type { Sentence, Token } from "./token.ts";
import { Tokenizer } from "./tokenizer.ts";

/** An article prepared for the rules: the writer's own words as tokens, each quoted run folded up into one. */
export interface Reading {
  readonly text: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly paragraphs: readonly Span[];
  /** Top-level runs that may be speech, in order. */
  readonly runs: readonly MarkedRun[];
  /** Runs that only name something; in the sentence they stand as nouns. */
  readonly titles: ReadonlySet<MarkedRun>;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Index of each token's sentence. */
  readonly sentenceOf: Int32Array;
  /** Index of each run's token. */
  readonly tokenOf: RunPlaces;
}

/** Lines with something on them, trimmed. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (kindAt(text, at) & Kind.Space) continue;
    const start = at;
    let end = at;
    for (; at < text.length; at++) {
      const kind = kindAt(text, at);
      if (kind & Kind.LineEnd) break;
      if (!(kind & Kind.Space)) end = at + 1;
    }
    found.push({ start, end });
  }
  return found;
}

/** Characters from which a text's own words tell its language more surely than its page does. */
const TELLING = 300;

/** BCP 47 primary subtag. What a page says of itself is often only its template's; a short text says too little. */
function languageOf({ text, language }: ArticleText): string {
  const declared = language?.slice(0, 2).toLowerCase();
  if (declared && text.length < TELLING) return declared;
  return detectLanguage(text) || declared || "en";
}

/** Reads an article. Linear in its length. */
export function read(article: ArticleText): Reading {
  const { text } = article;
  const paragraphs = paragraphsOf(text);
  const language = languageOf(article);
  const setOff = setOffRuns(text, paragraphs, language);
  const marked = withoutAsides(findMarkedRuns(text, paragraphs, setOff), text, language);
  const repeated = pullQuotes(text, marked, paragraphs);
  const runs = repeated.size > 0 ? marked.filter((run) => !repeated.has(run)) : marked;
  const tokenizer = new Tokenizer(text);
  const { tokens } = tokenizer;
  const sentences: Sentence[] = [];
  const titles = new Set<MarkedRun>();
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    const first = next;
    while (next < runs.length && runs[next]!.outer.start < paragraph.end) next++;
    const from = tokens.length;
    tokenizer.add(paragraph.start, paragraph.end, runs.slice(first, next));
    if (language === "en" && next > first) foldTitles(text, tokens, from, titles);
    splitSentences(text, tokens, from, index, sentences);
  });
  const sentenceOf = new Int32Array(tokens.length);
  for (const { index, from, to } of sentences) sentenceOf.fill(index, from, to);
  const speech = titles.size > 0 ? runs.filter((run) => !titles.has(run)) : runs;
  return {
    text,
    language,
    paragraphs,
    runs: speech,
    titles,
    tokens,
    sentences,
    sentenceOf,
    tokenOf: new RunPlaces(tokens, speech.length),
  };
}

/** Tokens after which a sentence is cut, so that text without stops costs no more than text with them. */
const LONGEST_SENTENCE = 160;

/** Sentences of one paragraph whose tokens begin at `from`. */
function splitSentences(
  text: string,
  tokens: readonly Token[],
  from: number,
  paragraph: number,
  into: Sentence[],
): void {
  let start = from;
  for (let i = from; i < tokens.length; i++) {
    const dateline = start === from && isDateline(tokens, start, i);
    if (i - start < LONGEST_SENTENCE && !dateline && !endsSentence(text, tokens, i, start)) continue;
    // Closing brackets and stray marks belong to the sentence they close.
    while (tokens[i + 1] && tokens[i + 1]!.tags & Tag.Punctuation && /^[)\]’”"'.]$/u.test(tokens[i + 1]!.text)) i++;
    into.push({ index: into.length, paragraph, from: start, to: i + 1 });
    start = i + 1;
  }
  if (start < tokens.length) into.push({ index: into.length, paragraph, from: start, to: tokens.length });
}

/** "SPRINGFIELD, May 3 (Agency) —": place and date in front of a report are no part of its first sentence. */
function isDateline(tokens: readonly Token[], from: number, dash: number): boolean {
  if (dash === from || dash - from > LONGEST_DATELINE) return false;
  if (!(tokens[dash]!.tags & Tag.Break) || !/^(?:[–—―-]|--+)$/.test(tokens[dash]!.text)) return false;
  if (!/^\p{Lu}{3,}$/u.test(tokens[from]!.text)) return false;
  return tokens
    .slice(from, dash)
    .every(({ tags }) => (tags & (Tag.Capital | Tag.Number | Tag.Time | Tag.Punctuation)) !== 0);
}

/** Tokens of a place, a state, a date and an agency. */
const LONGEST_DATELINE = 12;

const DOTS = /^(?:…|\.{2,})$/u;

const NOON = /^[ap]\.m\.$/u;

const CAPITALS = /^\p{Lu}{2,}$/u;

const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

function endsSentence(text: string, tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return true;
  if (!token.run && !(kindAt(token.text, token.text.length - 1) & Kind.Stop)) return false;
  if (token.run) return /[.!?…]/u.test(text[token.run.end - 1]!) && closesAfterQuote(text, tokens, i, start);
  if (token.text === ".") return true;
  if (token.text === ",") return false;
  if (token.text === "!" || token.text === "?") return startsSentence(next);
  // A label's colon, a semicolon and the like end nothing.
  if (!token.text.endsWith(".") && token.text !== "…") return false;
  if (DOTS.test(token.text)) return startsSentence(next) && !next.run;
  if (NOON.test(token.text)) return startsSentence(next) && !(next.tags & Tag.Time) && !CAPITALS.test(next.text);
  if (INITIALS.test(token.text))
    return (
      (opensSentenceOnly(next.lower) && startsSentence(next)) ||
      (next.run !== null && /\p{Lu}/u.test(text[next.run.start]!))
    );
  return false;
}

function startsSentence(token: Token): boolean {
  return (token.tags & (Tag.Capital | Tag.Quote | Tag.Number)) !== 0;
}

/** “…!” Smith said: a quotation that ends like a sentence does not end the writer's when its cue comes right behind. */
function closesAfterQuote(text: string, tokens: readonly Token[], i: number, start: number): boolean {
  const next = tokens[i + 1]!;
  if (next.run) return true;
  if (!(next.tags & Tag.Capital)) return false;
  // A full stop inside the marks ends the sentence, unless the marks are all of it: “…” Smith said.
  if (i !== start && text[tokens[i]!.run!.end - 1] === ".") return true;
  return !cueFollows(tokens, i + 1);
}

/** Tokens within which the reporting verb must come: a name, its title, an aside. */
const CUE_WITHIN = 32;

/** A name and its asides, then a reporting verb in a finite form: "Ann Dole, mayor since 2011, said". */
function cueFollows(tokens: readonly Token[], from: number): boolean {
  let aside = false;
  for (let i = from; i < Math.min(tokens.length, from + CUE_WITHIN); i++) {
    const { cue, tags, text } = tokens[i]!;
    if (text === ",") aside = !aside;
    else if (tags & Tag.Quote || /^[.;:!?]$/.test(text)) return false;
    else if (aside && !isReport(tokens[i]!)) continue;
    else if (i > from && cue && isReport(tokens[i]!) && (!aside || tokens[i - 1]!.text === ","))
      return !hasObject(tokens, i) && endsSoon(tokens, i + 1);
    else if (tags & (Tag.Auxiliary | Tag.Modal | Tag.Subordinator) && !(tags & Tag.Capital)) return false;
  }
  return false;
}

/** “He was one of us.” The agent confirmed the news: what the verb has for an object is not the words in marks. */
function hasObject(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || tokens[verb]!.cue?.cue.takes.includes("listener")) return false;
  return (
    (next.tags & (Tag.Determiner | Tag.Possessive)) !== 0 &&
    !(next.tags & Tag.Time) &&
    !/^(?:that|this)$/.test(next.lower)
  );
}

function isReport({ cue, tags }: Token): boolean {
  return (
    cue !== null &&
    !(tags & Tag.Capital) &&
    cue.cue.takes.includes("quote") &&
    (cue.form === "past" || cue.form === "s")
  );
}

/** What follows the verb is at most a time, a place, an occasion; a clause or another quotation belongs to the next sentence. */
function endsSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    const { text, tags } = tokens[i]!;
    if (text === "." || text === "!") return true;
    if (tags & Tag.Quote || text === "that" || text === ":") return false;
    if (text === "," && i === from) return !(tokens[i + 1] && tokens[i + 1]!.tags & Tag.Quote);
  }
  return tokens.length - from < 14;
}
