import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../../../core/matching/judge/comparison.ts";
import { confidence } from "../../../../core/matching/judge/confidence/confidence.ts";
import { confidenceFeatures, SPEAKS } from "../../../../core/matching/judge/confidence/confidence-features.ts";
import model from "../../../../core/matching/judge/confidence/confidence-model.json" with { type: "json" };
import { judge, judgeByRules } from "../../../../core/matching/judge/judge.ts";
import type { Judgement } from "../../../../core/model.ts";
import { sideOf } from "../../../../tools/cli/verbs/relate.ts";
import { readMarked } from "../../../../training/pairs/labelled-pair.ts";
import { writtenPairs } from "../../../../training/pairs/written-pairs.ts";

const side = (line: string) => sideOf(readMarked(line));
const scoreOf = (a: string, b: string) => judge(side(a), side(b)).score;

test("more in common never makes a label less sure, and a name or figure of one side alone never surer", () => {
  const wrong = Object.entries(model.weights).filter(([name, weight]) => {
    const speaks = SPEAKS[name];
    return speaks === "for" ? weight < 0 : speaks === "against" && weight > 0;
  });
  expect(wrong).toEqual([]);
  expect(model.weights.rule).toBeGreaterThan(0);
});

test("the surer the rule, the surer the score", () => {
  const pair = compare(side("“⟦The ice will hold⟧,” Ada Holm said."), side("“⟦The ice will hold⟧,” Holm said."), {});
  const judgement = judgeByRules(pair) as Judgement;
  const scores = [0, 0.3, 0.6, 0.9, 1].map((score) => confidence({ ...judgement, score }, pair));
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
  expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
});

test("every pair of the set has a score between 0 and 1, linked or not, from either side", () => {
  const some = writtenPairs().filter((_, n) => n % 5 === 0);
  const scores = some.flatMap(({ a, b }) => [judge(sideOf(a), sideOf(b)).score, judge(sideOf(b), sideOf(a)).score]);
  expect(scores.filter((score) => !(score >= 0 && score <= 1))).toEqual([]);
});

test("whatever two passages hold, the score is a chance", () => {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const sides = [a, b].map((each) => sideOf({ text: each, start: 0, end: each.length }));
      const { score } = judge(sides[0]!, sides[1]!);
      return score >= 0 && score <= 1;
    }),
    { numRuns: 200 },
  );
});

test("a remark by one named speaker in both reports is surer than the same words given to nobody", () => {
  const words = "⟦The ferry was overloaded before it ever left the quay⟧";
  expect(scoreOf(`“${words},” Mara Quist said.`, `Mara Quist said: “${words}.”`)).toBeGreaterThan(
    scoreOf(`“${words}.”`, `It was loud. “${words}.”`),
  );
});

test("what speaks against a label is not counted where the label is a contradiction", () => {
  const pair = compare(side("⟦The tunnel opened in Lund in 2011⟧."), side("⟦The tunnel opened in Ystad in 2014⟧."), {});
  const label: Judgement = { stance: "contradicts", subtype: "number_conflict", score: 0.7, why: [] };
  expect(confidenceFeatures(label, pair)).not.toHaveProperty("countedApart");
  const same = confidenceFeatures({ ...label, stance: "corroborates", subtype: "paraphrase" }, pair);
  expect(same).toMatchObject({ countedApart: 0.5, namedApart: 0.5 });
});
