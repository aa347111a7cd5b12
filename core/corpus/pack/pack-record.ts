/** An article as one line of a pack: which fields, how long, and how a record is made to fit. */

import * as v from "valibot";
import { CONTEXT_CHARACTERS, CONTEXT_WORDS } from "../../matching/article-record.ts";
import type { ArticleRecord, Passage } from "../../model.ts";
import { words } from "../../text/words.ts";
import { cleanText } from "../clean-text.ts";
import { isWebAddress } from "../web-address.ts";
import { MAX_QUOTATION_CHARACTERS } from "./limits.ts";

/** Cleaned text of 1 to `longest` characters. */
const text = (longest: number) => v.pipe(v.string(), v.transform(cleanText), v.minLength(1), v.maxLength(longest));
const textOrEmpty = (longest: number) => v.pipe(v.string(), v.transform(cleanText), v.maxLength(longest));
const whole = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));
const context = v.pipe(
  textOrEmpty(CONTEXT_CHARACTERS),
  v.check((given) => words(given).length <= CONTEXT_WORDS, `more than ${CONTEXT_WORDS} words of context`),
);

/** A day or a moment in ISO 8601; the lexical form is checked, since `Date.parse` takes much else. */
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/),
  v.check((given) => Number.isFinite(Date.parse(given)), "no such date"),
);

const MAX_OFFSET = 2 ** 31 - 1;

const PassageSchema = v.pipe(
  v.object({
    kind: v.picklist(["direct", "mixed", "indirect", "scare", "title"]),
    start: whole(MAX_OFFSET),
    end: whole(MAX_OFFSET),
    text: text(MAX_QUOTATION_CHARACTERS),
    before: context,
    after: context,
    speaker: v.nullable(v.object({ text: text(300), name: text(300) })),
    cue: v.nullable(text(200)),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    group: v.exactOptional(whole(MAX_OFFSET)),
  }),
  v.check((passage) => passage.start < passage.end, "a quotation that ends before it starts"),
);

/** Fields in the order in which a pack writes them. Unknown keys are left out; what comes out is a fresh object. */
const RecordSchema = v.object({
  id: text(2048),
  url: v.nullable(v.pipe(v.string(), v.check(isWebAddress, "not a web address"))),
  outlet: v.object({ domain: textOrEmpty(253), name: textOrEmpty(200) }),
  title: textOrEmpty(1000),
  byline: v.nullable(textOrEmpty(500)),
  publishedAt: v.nullable(date),
  modifiedAt: v.nullable(date),
  language: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}$/))),
  origins: v.pipe(v.array(text(200)), v.maxLength(50)),
  sketch: v.pipe(v.array(whole(2 ** 32 - 1)), v.maxLength(1024)),
  passages: v.pipe(v.array(PassageSchema), v.maxLength(5000)),
});

export type RecordCheck =
  | { readonly ok: true; readonly record: ArticleRecord }
  | { readonly ok: false; readonly problem: string };

/** A record out of untrusted JSON, or what is wrong with it ("passages.3.text: …"). */
export function checkRecord(value: unknown): RecordCheck {
  const checked = v.safeParse(RecordSchema, value, { abortEarly: true });
  if (checked.success) return { ok: true, record: checked.output };
  const [issue] = checked.issues;
  const place = v.getDotPath(issue);
  return { ok: false, problem: place ? `${place}: ${issue.message}` : issue.message };
}

/**
 * What of an article may stand in a pack: its quotations with a little context. Plain sentences are the article's body
 * and stay out; so does a quotation so long that it is a speech printed in full.
 */
export function packable(record: ArticleRecord): ArticleRecord {
  return { ...record, passages: record.passages.filter(isRow).map(withShortContext) };
}

function isRow(passage: Passage): boolean {
  return passage.kind !== "sentence" && passage.text.length <= MAX_QUOTATION_CHARACTERS;
}

function withShortContext(passage: Passage): Passage {
  return { ...passage, before: lastWords(passage.before), after: firstWords(passage.after) };
}

function lastWords(before: string): string {
  const short = before.slice(-CONTEXT_CHARACTERS);
  return short.slice(words(short).at(-CONTEXT_WORDS)?.start ?? 0);
}

function firstWords(after: string): string {
  const short = after.slice(0, CONTEXT_CHARACTERS);
  const past = words(short)[CONTEXT_WORDS];
  return past ? short.slice(0, past.start) : short;
}
