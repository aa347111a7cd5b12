import type { Analysis } from "../analysis.ts";
import { confidence, NOBODY, UNKNOWN } from "../confidence.ts";
import { kindOf } from "../kind/kind-of.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Decided } from "../mention/attribution.ts";
import { type Draft, nobodys } from "../number-groups.ts";
import type { People } from "../speaker/people.ts";
import type { Resolved } from "../speaker/resolve.ts";
import { mentionSpan, textSpan } from "../text-span.ts";

/** A draft that remembers its run. */
export interface MarkedDraft extends Draft {
  readonly run: MarkedRun;
}

/** What stands in marks (or is set off like it): speech, titles, and words held with tongs. */
export function markedQuotations(analysis: Analysis): MarkedDraft[] {
  const { reading } = analysis.scene;
  const titles = [...reading.titles].map((run) => ({ run, ...nobodys(run, "title", NOBODY, reading.text) }));
  return [...titles, ...reading.runs.map((run) => fromRun(run, analysis))];
}

function fromRun(run: MarkedRun, analysis: Analysis): MarkedDraft {
  const { reading, decided } = analysis.scene;
  const { text } = reading;
  const by = decided.get(run) ?? null;
  const kind = kindOf(run, by, reading);
  if (kind === "scare") return { run, ...nobodys(run, kind, NOBODY, text) };
  const key = keyOf(by);
  const speaker = by && speakerOf(by, analysis);
  const cue = by?.cue ? textSpan(by.cue, text) : null;
  const { start, end } = run;
  const words = text.slice(start, end);
  if (!by?.mention || !speaker) {
    const quotation = { start, end, text: words, kind, speaker: null, cue, confidence: UNKNOWN };
    return { run, quotation, key };
  }
  const mention = mentionSpan(by.mention, speaker.name, text);
  const sieve = `${by.sieve} · ${speaker.sieve}`;
  const sure = confidence(by.sieve, speaker, by);
  return { run, quotation: { start, end, text: words, kind, speaker: mention, cue, confidence: sure, sieve }, key };
}

/** Runs of one report, or of one unbroken speech, belong together, over paragraphs too as long as no other report comes between. */
function keyOf(by: Decided | null): unknown {
  if (!by) return null;
  return by.frame ?? by.mention?.start ?? null;
}

function speakerOf(by: Decided, { who, scene, cast }: Analysis): Resolved | null {
  if (!by.mention) return null;
  if (by.phrase) return who(by.phrase);
  const label = scene.reading.text.slice(by.mention.start, by.mention.end);
  if (/^[QA]$/.test(label)) return label === "A" ? interviewee(cast.people) : null;
  return { name: properName(label), person: null, sieve: "label" };
}

/** Questions are the paper's own; answers are given by whom the article names most, if that is one person. */
function interviewee({ all }: People): Resolved | null {
  const [first, second] = all.filter(({ isPerson }) => isPerson).sort((a, b) => b.places.length - a.places.length);
  const clear = first && (!second || first.places.length > second.places.length);
  return clear ? { name: first.name, person: first, sieve: "label" } : null;
}

/** "DOLE" → Dole: labels are often in capitals. */
function properName(label: string): string {
  const shouted = label === label.toUpperCase() && label.length > 2;
  return shouted ? label.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase()) : label;
}
