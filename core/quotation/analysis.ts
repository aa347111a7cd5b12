import { findFrames } from "./frame/find-frames.ts";
import type { Frame } from "./frame/frame.ts";
import type { MarkedRun } from "./marks/marked-run.ts";
import type { Decided, Scene, Sieve } from "./mention/attribution.ts";
import { attribute, SIEVES } from "./mention/sieves.ts";
import { mainSubject } from "./phrase/subject.ts";
import type { ArticleText } from "./reading/article-text.ts";
import { type Reading, read } from "./reading/read.ts";
import type { Sentence, TokenRange } from "./reading/token.ts";
import { findPeople } from "./speaker/people.ts";
import type { Cast, Resolved } from "./speaker/resolve.ts";
import { resolve } from "./speaker/sieves.ts";

/** Everything found on the way to the quotations, for whoever asks why. */
export interface Analysis {
  readonly scene: Scene;
  readonly cast: Cast;
  /** Who a phrase stands for. */
  who(phrase: TokenRange): Resolved;
}

/** Reads an English article and finds who says what in it. */
export function analyse(article: ArticleText, sieves?: readonly Sieve[]): Analysis {
  return analyseReading(read(article), sieves);
}

/** Marks → cues and their reports → mentions → speakers, in English. `sieves` may be fewer, to measure what each brings. */
export function analyseReading(reading: Reading, sieves: readonly Sieve[] = SIEVES): Analysis {
  const frames = reportsOf(reading);
  const scene = attributeRuns(reading, frames, sieves);
  return identify(scene);
}

/** The reports of each sentence. */
function reportsOf({ sentences, tokens }: Reading): Frame[][] {
  return sentences.map((sentence) => findFrames(tokens, sentence));
}

function attributeRuns(reading: Reading, frames: readonly (readonly Frame[])[], sieves: readonly Sieve[]): Scene {
  const decided = new Map<MarkedRun, Decided>();
  const scene: Scene = { reading, frames, runs: reading.runs, decided };
  for (const run of reading.runs) {
    const found = attribute(run, scene, sieves);
    if (found) decided.set(run, found);
  }
  return scene;
}

/** Pronouns ask for the subjects of the sentences before them again and again; that of a whole sentence is looked for once. */
function subjectsOnce({ tokens, sentences }: Reading): Cast["mainSubject"] {
  const found = new Map<Sentence, TokenRange | null>();
  return (index, before) => {
    const sentence = sentences[index]!;
    if (before < sentence.to) return mainSubject(tokens, sentence, before);
    let subject = found.get(sentence);
    if (subject === undefined) {
      subject = mainSubject(tokens, sentence, sentence.to);
      found.set(sentence, subject);
    }
    return subject;
  };
}

/** More tokens than any phrase has; a phrase's first token and its length make one number. */
const LONGEST_PHRASE = 1024;

/** Names are told in text order, since a pronoun leans on what was told before. */
function identify(scene: Scene): Analysis {
  const resolved = new Map<number, Resolved>();
  const answers = new Map<number, Resolved>();
  const who = (phrase: TokenRange): Resolved => {
    const key = phrase.from * LONGEST_PHRASE + phrase.to - phrase.from;
    const answer = answers.get(key) ?? resolve(phrase, cast);
    answers.set(key, answer);
    resolved.set(phrase.from, answer);
    return answer;
  };
  const mainSubject = subjectsOnce(scene.reading);
  const cast: Cast = { scene, people: findPeople(scene.reading, scene.frames), resolved, mainSubject, who };
  for (const frames of scene.frames) for (const { source } of frames) if (source) who(source);
  return { scene, cast, who };
}
