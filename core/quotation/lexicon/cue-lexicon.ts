import data from "../../../assets/lexicons/cues.json" with { type: "json" };
import { onFirstUse } from "../../text/on-first-use.ts";
import { inflect } from "./inflect.ts";

/** What may follow a cue: quoted words, a clause (that …), a clause only with its "that", a thing talked about, the one addressed, an infinitive. */
export type Complement = "quote" | "clause" | "that" | "object" | "listener" | "infinitive";

/** A reporting verb. */
export interface Cue {
  readonly lemma: string;
  readonly takes: readonly Complement[];
  /** Prepositions and particles that introduce what was said: called *for*, warned *of*, pointed *out*. */
  readonly with: readonly string[];
}

export type CueForm = "base" | "s" | "past" | "participle" | "ing";

export interface CueReading {
  readonly cue: Cue;
  readonly form: CueForm;
}

/** Every form of every cue; where two have one form in common, the later row has it. */
const readings = onFirstUse(() => new Map(data.flatMap(readingsOf)));

function readingsOf(row: (typeof data)[number]): (readonly [string, CueReading])[] {
  const cue: Cue = {
    lemma: row.lemma,
    takes: row.takes as Complement[],
    with: row.with ?? [],
  };
  const forms = inflect(row.lemma);
  return [
    [row.lemma, { cue, form: "base" }],
    [forms.s, { cue, form: "s" }],
    [forms.ing, { cue, form: "ing" }],
    // "read" is both: the past is the commoner report.
    [row.past ?? forms.past, { cue, form: "past" }],
    ...(forms.british
      ? [[forms.british.past, { cue, form: "past" }] as const, [forms.british.ing, { cue, form: "ing" }] as const]
      : []),
    ...(row.participle ? [[row.participle, { cue, form: "participle" }] as const] : []),
  ];
}

/** The cue a lower-cased word may be a form of. */
export function cueOf(lower: string): CueReading | undefined {
  return readings().get(lower);
}
