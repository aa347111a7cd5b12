import data from "../../../assets/lexicons/cues.json" with { type: "json" };
import { inflect } from "./inflect.ts";

/** What may follow a cue: quoted words, a clause (that …), a clause only with its "that", a thing talked about, the one addressed, an infinitive. */
export type Complement = "quote" | "clause" | "that" | "object" | "listener" | "infinitive";

/** A reporting verb. */
export interface Cue {
  readonly lemma: string;
  /** `loaded` verbs judge what they report (claimed, boasted); `neutral` ones do not (said). */
  readonly class: "neutral" | "loaded";
  readonly takes: readonly Complement[];
  /** Prepositions and particles that introduce what was said: called *for*, warned *of*, pointed *out*. */
  readonly with: readonly string[];
}

export type CueForm = "base" | "s" | "past" | "participle" | "ing";

export interface CueReading {
  readonly cue: Cue;
  readonly form: CueForm;
}

const readings = new Map<string, CueReading>();
for (const row of data) {
  const cue: Cue = {
    lemma: row.lemma,
    class: row.class as Cue["class"],
    takes: row.takes as Complement[],
    with: row.with ?? [],
  };
  const forms = inflect(row.lemma);
  readings.set(row.lemma, { cue, form: "base" });
  readings.set(forms.s, { cue, form: "s" });
  readings.set(forms.ing, { cue, form: "ing" });
  // "read" is both: the past is the commoner report.
  readings.set(row.past ?? forms.past, { cue, form: "past" });
  if (row.participle) readings.set(row.participle, { cue, form: "participle" });
}

/** The cue a lower-cased word may be a form of. */
export function cueOf(lower: string): CueReading | undefined {
  return readings.get(lower);
}

/** Is this reporting verb, as it stands in a text ("claimed"), neutral or loaded? Null when it is no reporting verb. */
export function cueClass(word: string): Cue["class"] | null {
  return cueOf(word.toLowerCase())?.cue.class ?? null;
}
