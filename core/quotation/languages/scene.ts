import type { Span } from "../../model.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Reading } from "../reading/read.ts";
import type { Language } from "./language.ts";
import { People, type Person } from "./people.ts";
import type { Phrase } from "./phrase-at.ts";
import { type VerbUse, verbAt } from "./verb-at.ts";
import { type Word, wordsOf } from "./words.ts";

/** What a rule says of a run: its cue and the phrase that names the speaker, both in one sentence. */
export interface Found {
  readonly sentence: SentenceWords;
  readonly verb: VerbUse | null;
  /** Words of the cue where it is no verb: "selon". */
  readonly cue: { readonly from: number; readonly to: number } | null;
  /** Null: the verb stands alone, and whoever spoke last goes on. */
  readonly phrase: Phrase | null;
}

/** What a run was given to in the end. */
export interface Given {
  /** Null: somebody says it, but who is not clear. */
  readonly speaker: { readonly mention: Span; readonly name: string; readonly person: Person | null } | null;
  readonly cue: Span | null;
  /** The rules that decided, "behind · named", and how sure they are. */
  readonly sieve: string;
  readonly confidence: number;
  /** Runs of one quotation have the same. */
  readonly key: unknown;
}

/** A sentence with its reporting verbs. */
export interface SentenceWords {
  readonly words: readonly Word[];
  readonly verbs: readonly VerbUse[];
  readonly paragraph: number;
  readonly index: number;
}

/** What the rules look at. */
export interface Scene {
  readonly reading: Reading;
  readonly language: Language;
  readonly sentences: readonly SentenceWords[];
  readonly people: People;
  readonly given: ReadonlyMap<MarkedRun, Given>;
}

/** One rule for one way in which news gives words to somebody. */
export interface Rule {
  readonly name: string;
  readonly example: string;
  /** Chance that its phrase is the speaker. */
  readonly confidence: number;
  /** `at`: index of the run among the words of its sentence. */
  find(sentence: SentenceWords, at: number, scene: Scene): Found | null;
}

export function sceneOf(reading: Reading, language: Language, given: ReadonlyMap<MarkedRun, Given>): Scene {
  const sentences = reading.sentences.map((sentence): SentenceWords => {
    const words = wordsOf(reading, sentence);
    return { words, verbs: verbsOf(words, language), paragraph: sentence.paragraph, index: sentence.index };
  });
  const people = new People(
    sentences.map(({ words }) => words),
    language,
  );
  return { reading, language, sentences, people, given };
}

function verbsOf(words: readonly Word[], language: Language): VerbUse[] {
  const found: VerbUse[] = [];
  for (let i = 0; i < words.length; i++) {
    const verb = verbAt(words, i, language);
    if (!verb) continue;
    found.push(verb);
    i = verb.to - 1;
  }
  return found;
}
