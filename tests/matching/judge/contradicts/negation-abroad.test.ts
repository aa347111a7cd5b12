import { describe, expect, it } from "vitest";
import { judge } from "../../../../core/matching/judge/judge.ts";
import { indirect, said, sideOf } from "../side-of.ts";

type Remark = readonly [language: string, words: string, here: string, there: string];

/** One remark with and without its "not"; `words` are those that are shown. */
const TURNED: readonly Remark[] = [
  [
    "German",
    "nicht",
    "Die Schleuse ist für die Fähren nicht sicher, und der Rat weiß das",
    "Die Schleuse ist für die Fähren sicher, und der Rat weiß das",
  ],
  ["German, at the end", "nicht", "Wir schließen die Schleuse im Winter nicht", "Wir schließen die Schleuse im Winter"],
  [
    "German, in an article",
    "keinen",
    "Es gibt keinen Plan für den Hafen und die Stadt",
    "Es gibt einen Plan für den Hafen und die Stadt",
  ],
  [
    "French",
    "n’est pas",
    "L’écluse n’est pas sûre pour les bateaux de la ville",
    "L’écluse est sûre pour les bateaux de la ville",
  ],
  [
    "French, with another negator",
    "jamais",
    "Nous ne fermerons jamais les écluses de la ville pour les fêtes",
    "Nous fermerons les écluses de la ville pour les fêtes",
  ],
  [
    "French, no longer",
    "n'est plus",
    "La digue n'est plus solide et le conseil de la ville le sait",
    "La digue est solide et le conseil de la ville le sait",
  ],
  [
    "Spanish",
    "no",
    "La esclusa no es segura para los barcos de la ciudad",
    "La esclusa es segura para los barcos de la ciudad",
  ],
  [
    "Spanish, said twice",
    "No",
    "No hay ningún plan para el puerto de la ciudad",
    "Hay un plan para el puerto de la ciudad",
  ],
  [
    "Italian",
    "non",
    "La chiusa non è sicura per le barche della città",
    "La chiusa è sicura per le barche della città",
  ],
  [
    "Italian, nobody",
    "non",
    "Il sindaco non ha detto che il ponte è chiuso",
    "Il sindaco ha detto che il ponte è chiuso",
  ],
  ["Russian", "не", "Шлюз не будет открыт для барж до весны", "Шлюз будет открыт для барж до весны"],
  ["Ukrainian", "не", "Шлюз не буде відкритий для барж до весни", "Шлюз буде відкритий для барж до весни"],
];

/** What differs is no "not", or the "not" changes nothing. */
const LIKE: readonly (readonly [name: string, here: string, there: string])[] = [
  [
    "a not that moved",
    "Ich glaube nicht, dass die Schleuse im Mai für uns öffnet",
    "Ich glaube, dass die Schleuse im Mai für uns nicht öffnet",
  ],
  [
    "one negator for another",
    "Wir werden die Schleuse niemals für die Fähren schließen",
    "Wir werden die Schleuse nie für die Fähren schließen",
  ],
  [
    "a particle that speech drops",
    "Nous ne fermerons pas les écluses de la ville pour les fêtes",
    "Nous fermerons pas les écluses de la ville pour les fêtes",
  ],
  [
    "an answer",
    "No, cerramos el puente y la esclusa de la ciudad en mayo",
    "Cerramos el puente y la esclusa de la ciudad en mayo",
  ],
  [
    "a not that a conjunction brings",
    "La chiusa della città resta aperta finché non arriva la piena",
    "La chiusa della città resta aperta finché arriva la piena",
  ],
  ["a word more", "Шлюз не будет открыт для барж до самой весны", "Шлюз не будет открыт для барж до весны"],
];

describe("a not in another language", () => {
  it.each(TURNED)("makes two remarks of one: %s", (_, words, here, there) => {
    const [one, other] = [sideOf(here, said("Ines Falk")), sideOf(there, said("Ines Falk"))];
    const expected = { stance: "contradicts", subtype: "altered_words" };
    expect(judge(one, other)).toMatchObject({
      ...expected,
      why: [{ code: "negation_differs", words: { here: words } }],
    });
    expect(judge(other, one)).toMatchObject({ ...expected, why: [{ words: { there: words } }] });
  });

  it.each(TURNED)(
    "is no slight change of words in speech without marks, or of another speaker: %s",
    (_, __, here, there) => {
      for (const other of [sideOf(there, { ...said("Ines Falk"), ...indirect }), sideOf(there)]) {
        const { stance, subtype } = judge(sideOf(here, said("Ines Falk")), other);
        expect([stance, subtype]).not.toContain("benign_variation");
        expect(subtype).not.toBe("paraphrase");
      }
    },
  );

  it.each(LIKE)("is not seen where there is none: %s", (_, here, there) => {
    const { stance } = judge(sideOf(here, said("Ines Falk")), sideOf(there, said("Ines Falk")));
    expect(stance).toBe("corroborates");
  });

  it("is left open in a question", () => {
    const [here, there] = [
      "¿No es la esclusa de la ciudad segura para los barcos?",
      "¿Es la esclusa de la ciudad segura para los barcos?",
    ];
    expect(judge(sideOf(here, said("Ines Falk")), sideOf(there, said("Ines Falk"))).stance).toBeNull();
  });

  it("is told by the text around, where the remark is too short to tell its language", () => {
    const around = { ...said("Ines Falk"), before: "Die Bürgermeisterin sagte am Montag vor dem Rat der Stadt: „" };
    expect(judge(sideOf("Fähren fahren nicht", around), sideOf("Fähren fahren", around)).subtype).not.toBe(
      "benign_variation",
    );
  });
});
