import data from "../../../assets/lexicons/negators.json" with { type: "json" };
import { onFirstUse } from "../../text/on-first-use.ts";

/** How a language other than English turns a statement round. All words in lower case, as printed, accents kept. */
export interface Negators {
  /** By themselves: "nicht", "jamais", "никто". */
  readonly negators: ReadonlySet<string>;
  /** Only with a particle: "ne … plus". */
  readonly withParticle: ReadonlySet<string>;
  /** Turn nothing alone, and are often left out: "ce (n')est pas". */
  readonly particles: ReadonlySet<string>;
  /** Words that come and go with a negator: the article in "un plan" for "ningún plan". */
  readonly beside: ReadonlySet<string>;
  /** Words behind which a negator says nothing: "finché (non) arriva". */
  readonly idleBehind: readonly string[];
}

type Listed = Partial<Record<"withParticle" | "particles", string>> & {
  readonly negators: string;
  readonly beside: string;
  readonly idleBehind?: readonly string[];
};

const set = (words = "") => new Set(words.split(" ").filter(Boolean));

const byLanguage = onFirstUse(
  (): ReadonlyMap<string, Negators> =>
    new Map(
      Object.entries(data as Record<string, Listed>).map(([language, listed]) => [
        language,
        {
          negators: set(listed.negators),
          withParticle: set(listed.withParticle),
          particles: set(listed.particles),
          beside: set(listed.beside),
          idleBehind: listed.idleBehind ?? [],
        },
      ]),
    ),
);

/** The negators of a language by its BCP 47 primary subtag; undefined for English (negation.ts) and for what we do not know. */
export function negatorsOf(language: string): Negators | undefined {
  return byLanguage().get(language);
}

const anywhere = onFirstUse(
  (): ReadonlySet<string> =>
    new Set([...byLanguage().values()].flatMap(({ negators, withParticle }) => [...negators, ...withParticle])),
);

/** A negator of one of these languages, whichever: a cheap look before a language is told. */
export function mayNegate(word: string): boolean {
  return anywhere().has(word);
}
