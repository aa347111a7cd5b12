import { describe, expect, it } from "vitest";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import { FRENCH, FRENCH_BLIND } from "./languages/french.ts";
import { GERMAN, GERMAN_BLIND } from "./languages/german.ts";
import { ITALIAN, ITALIAN_BLIND } from "./languages/italian.ts";
import type { LanguageCase } from "./languages/language-case.ts";
import { RUSSIAN, RUSSIAN_BLIND } from "./languages/russian.ts";
import { SPANISH, SPANISH_BLIND } from "./languages/spanish.ts";
import { UKRAINIAN, UKRAINIAN_BLIND } from "./languages/ukrainian.ts";

const SETS: readonly (readonly [string, readonly LanguageCase[]])[] = [
  ["de", [...GERMAN, ...GERMAN_BLIND]],
  ["fr", [...FRENCH, ...FRENCH_BLIND]],
  ["es", [...SPANISH, ...SPANISH_BLIND]],
  ["it", [...ITALIAN, ...ITALIAN_BLIND]],
  ["ru", [...RUSSIAN, ...RUSSIAN_BLIND]],
  ["uk", [...UKRAINIAN, ...UKRAINIAN_BLIND]],
];

describe.each(SETS)("quotations of the language %s", (language, cases) => {
  it.each(cases.map((each) => [each.text, each.found] as const))("%s", (text, expected) => {
    const found = findQuotations({ text, language });
    const wanted = expected.map((line) => line.split(" | "));
    const told = found.map(({ kind, text, cue, speaker }, i) => [
      kind,
      text.replace(/\s+/gu, " ").slice(0, wanted[i]?.[1]?.length),
      cue?.text ?? "–",
      speaker?.name ?? "–",
    ]);
    expect(told).toEqual(wanted);
  });
});

it("a page that says it is English and is not is read by its text", () => {
  const text =
    "Движение по мосту откроют в пятницу. «Мы проверили каждую опору и готовы отвечать за неё», — сказал мэр Игнат Вересов. Он добавил, что ремонт закончили раньше срока. Жители соседних домов больше года добирались до рынка через паром, который ходил только днём и часто стоял из-за тумана. Теперь паром уведут на зимнюю стоянку, а рынок обещает вернуться к прежним часам работы уже на следующей неделе.";
  expect(findQuotations({ text, language: "en" }).map(({ speaker }) => speaker?.name)).toEqual(["Игнат Вересов"]);
});

describe("a language without rules", () => {
  it.each([
    ["pt", "“A ponte é segura e continua aberta”, disse a prefeita Ana Reis na segunda-feira."],
    ["nl", "“De brug is veilig en blijft open”, zei burgemeester Anna de Wit maandag."],
    ["pl", "„Most jest bezpieczny i pozostaje otwarty”, powiedziała burmistrz Anna Lis."],
  ])("%s has its marks found and nobody named", (language, text) => {
    const [quotation, ...others] = findQuotations({ text, language });
    expect(quotation).toMatchObject({ kind: "direct", speaker: null, cue: null });
    expect(others).toEqual([]);
  });
});
