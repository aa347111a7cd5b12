import type { Quotation, Span, TextSpan } from "../model.ts";
import { confidence } from "./confidence.ts";
import { findFrames } from "./frame/find-frames.ts";
import type { Frame } from "./frame/frame.ts";
import { indirectPieces } from "./indirect/find-indirect.ts";
import { kindOf } from "./kind/kind-of.ts";
import type { MarkedRun } from "./marks/marked-run.ts";
import { byFrame, type Decided, type Scene } from "./mention/attribution.ts";
import { attribute } from "./mention/sieves.ts";
import { read } from "./reading/read.ts";
import type { TokenRange } from "./reading/token.ts";
import { findPeople } from "./speaker/people.ts";
import type { Resolved } from "./speaker/resolve.ts";
import { resolve } from "./speaker/sieves.ts";

/** What `findQuotations` reads: an article's text, with what helps to read it. */
export interface ArticleText {
  readonly text: string;
  readonly title?: string;
  /** BCP 47 primary language subtag, or null when unknown. */
  readonly language?: string | null;
}

/** Every quotation of an article with its cue, mention and speaker, in text order. Pure. */
export function findQuotations({ text }: ArticleText): Quotation[] {
  const reading = read(text);
  const frames = reading.sentences.map((sentence) => findFrames(reading.tokens, sentence));
  const decided = new Map<MarkedRun, Decided>();
  const { runs, titles } = reading;
  const scene: Scene = { reading, frames, runs, decided };
  for (const run of runs) {
    const found = attribute(run, scene);
    if (found) decided.set(run, found);
  }
  const people = findPeople(reading, frames);
  const resolved = new Map<number, Resolved>();
  const cast = { scene, people, resolved };
  const who = (phrase: TokenRange): Resolved => {
    const known = resolved.get(phrase.from);
    if (known) return known;
    const answer = resolve(phrase, cast);
    resolved.set(phrase.from, answer);
    return answer;
  };
  for (const sentence of frames) for (const frame of sentence) if (frame.source) who(frame.source);

  const span = ({ start, end }: Span): TextSpan => ({ start, end, text: text.slice(start, end) });
  const groups = new Map<unknown, number>();
  const quotations: Quotation[] = [];
  const speechTokens = new Set<number>();
  const groupKeys: unknown[] = [...titles].map(() => null);
  for (const run of titles) quotations.push({ ...span(run), kind: "title", speaker: null, cue: null, confidence: 0.8 });
  for (const run of runs) {
    const by = decided.get(run) ?? null;
    const kind = kindOf(run, by, reading);
    if (kind !== "scare") speechTokens.add(reading.tokenOf.get(run)!);
    const nobody = !by?.mention || kind === "scare";
    const speaker = nobody
      ? null
      : by.phrase
        ? who(by.phrase)
        : labelSpeaker(text.slice(by.mention.start, by.mention.end));
    quotations.push({
      ...span(run),
      kind,
      speaker: speaker && by?.mention ? { ...span(by.mention), name: speaker.name } : null,
      cue: by?.cue && !nobody ? span(by.cue) : null,
      confidence: by && speaker ? confidence(by.sieve, speaker.sieve) : nobody ? 0.5 : 0.2,
      ...(by && speaker ? { sieve: `${by.sieve} · ${speaker.sieve}` } : {}),
    });
    groupKeys.push(by?.frame ?? null);
  }
  const indirect = frames.flat().flatMap((frame) => fromFrame(frame));
  const all = [...quotations, ...indirect].sort((a, b) => a.start - b.start || a.end - b.end);
  return numberGroups(all, quotations, groupKeys, groups);

  function fromFrame(frame: Frame): Quotation[] {
    const pieces = indirectPieces(frame, reading, (token) => speechTokens.has(token));
    if (pieces.length === 0 || frame.use.negated) return [];
    const by = byFrame(frame, reading);
    const speaker = frame.source && who(frame.source);
    return pieces.map((piece) => ({
      ...span(piece),
      kind: "indirect" as const,
      speaker: speaker && by.mention ? { ...span(by.mention), name: speaker.name } : null,
      cue: by.cue && span(by.cue),
      confidence: speaker ? confidence("cue-governing", speaker.sieve) : 0.5,
      sieve: `indirect ${frame.by} ${frame.use.shape} ${frame.about} · ${speaker?.sieve}`,
      ...(pieces.length > 1 ? { group: -1 - frame.use.head } : {}),
    }));
  }
}

/** "DOLE" → Dole: a label names its speaker in capitals. */
function labelSpeaker(label: string): Resolved {
  const name = label.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
  return { name, person: null, sieve: "named" };
}

/** Runs that one report covers share a number; numbers count up in text order. */
function numberGroups(
  all: Quotation[],
  runs: readonly Quotation[],
  keys: readonly unknown[],
  numbers: Map<unknown, number>,
): Quotation[] {
  const sizes = new Map<unknown, number>();
  for (const key of keys) if (key) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const keyOf = new Map<Quotation, unknown>();
  runs.forEach((run, i) => keys[i] && sizes.get(keys[i])! > 1 && keyOf.set(run, keys[i]));
  return all.map((quotation) => {
    const key = quotation.group ?? keyOf.get(quotation);
    if (key === undefined) return quotation;
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    return { ...quotation, group: numbers.get(key)! };
  });
}
