import type { Scene } from "../mention/attribution.ts";
import type { TokenRange } from "../reading/token.ts";
import type { People, Person } from "./people.ts";

/** What the speaker sieves look at. */
export interface Cast {
  readonly scene: Scene;
  readonly people: People;
  /** Who earlier mentions were found to be, by first token of the mention. */
  readonly resolved: ReadonlyMap<number, Resolved>;
  /** The subject of the main clause of a sentence, looked for in front of token `before`. */
  mainSubject(sentence: number, before: number): TokenRange | null;
  /** Who another phrase is. Ask it of no pronoun: one that leans on the next, and so on, has no bottom. */
  who(phrase: TokenRange): Resolved;
}

export interface Resolved {
  readonly name: string;
  readonly person: Person | null;
  readonly sieve: string;
}

/** One rule for telling who a mention is. Null: not my case. */
export interface SpeakerSieve {
  readonly name: string;
  readonly example: string;
  find(mention: TokenRange, cast: Cast): { readonly name: string; readonly person: Person | null } | null;
}
