#!/usr/bin/env node
/**
 * How the judge answers our own labelled pairs (training/pairs), read as the command line's `relate` reads them.
 * usage: npm run pairs [-- --half train|check] [--errors LABEL|TRAP|links]
 *
 * `--errors altered_words` lists what is wrong there, in the train half only: the check half is looked at by its totals.
 */

import { parseArgs } from "node:util";
import { judge } from "../../core/matching/judge/judge.ts";
import type { Judgement } from "../../core/model.ts";
import { halfOf, type LabelledPair, labelName, written } from "../../training/pairs/labelled-pair.ts";
import { writtenPairs } from "../../training/pairs/written-pairs.ts";
import { sideOf } from "../cli/verbs/relate.ts";

/** A pair with what the judge said of it. */
interface Answer extends LabelledPair {
  readonly answer: Judgement;
}

const { values: asked } = parseArgs({ options: { half: { type: "string" }, errors: { type: "string" } } });
const pairs = writtenPairs().filter((pair) => !asked.half || halfOf(pair) === asked.half);
const answers = pairs.map((pair): Answer => ({ ...pair, answer: judge(sideOf(pair.a), sideOf(pair.b)) }));

if (asked.errors) listErrors(asked.errors);
else {
  printTable("label", ({ label }) => labelName(label));
  printTable("trap", ({ trap }) => trap);
  printSums();
  printReliability();
}

/** One row for each value of `keyOf`. */
function printTable(name: string, keyOf: (pair: LabelledPair) => string | null): void {
  const rows = Map.groupBy(answers, keyOf);
  console.log(
    `| ${name} | pairs | linked | right stance | right subtype | called contradicts |\n|---|---|---|---|---|---|`,
  );
  for (const [key, group] of [...rows].sort(([a], [b]) => String(a).localeCompare(String(b)))) {
    if (key === null) continue;
    const cells = [isLinked, isRightStance, isRightSubtype, isCalledContradiction].map((test) => share(group, test));
    console.log(`| ${key} | ${group.length} | ${cells.join(" | ")} |`);
  }
  console.log();
}

function printSums(): void {
  const unrelated = answers.filter(({ label }) => label === "unrelated");
  for (const stance of ["corroborates", "contradicts", "editorializes"]) {
    const shown = answers.filter(({ answer }) => answer.stance === stance);
    const meant = answers.filter(({ label }) => stanceOf(label) === stance);
    console.log(`${stance}: precision ${share(shown, isRightStance)}, recall ${share(meant, isRightStance)}`);
  }
  console.log(`unrelated, linked all the same: ${share(unrelated, isLinked)}`);
  console.log(`no contradiction, called one: ${share(answers.filter(isNoContradiction), isCalledContradiction)}`);
}

/** How many of the labels shown at each chance are right. */
function printReliability(): void {
  const shown = answers.filter(isLinked);
  const bins = Map.groupBy(shown, ({ answer }) => Math.min(9, Math.floor(10 * answer.score)));
  const cells = [...bins].sort(([a], [b]) => b - a).map(([bin, group]) => `.${bin}: ${share(group, isRightStance)}`);
  console.log(`right, by score: ${cells.join(", ")}`);
}

function listErrors(of: string): void {
  const wrong = answers.filter((answer) => halfOf(answer) === "train" && isAbout(answer, of) && !isRightStance(answer));
  for (const { id, label, trap, a, b, answer } of wrong) {
    const why = answer.why.map(({ code, words }) => `${code}${words ? ` ${words.here} > ${words.there}` : ""}`);
    console.log(`${id} ${labelName(label)}${trap ? ` | ${trap}` : ""}`);
    console.log(`  ${written(a)}\n  ${written(b)}`);
    console.log(`  → ${answer.stance} ${answer.subtype} ${answer.score.toFixed(2)} ${why.join("; ")}\n`);
  }
  console.log(`${wrong.length} wrong in the train half`);
}

/** "links": everything shown that should not be. Otherwise a label, a stance, a subtype or a trap. */
function isAbout({ label, trap, answer }: Answer, of: string): boolean {
  if (of === "links") return answer.stance !== null && stanceOf(label) !== answer.stance;
  return trap === of || labelName(label) === of || labelName(label).split(" ").includes(of);
}

function isLinked({ answer }: Answer): boolean {
  return answer.stance !== null;
}

/** Unrelated pairs ask for silence, compatible ones for anything but a contradiction. */
function isRightStance({ label, answer }: Answer): boolean {
  if (label === "unrelated") return answer.stance === null;
  if (label === "compatible") return answer.stance !== "contradicts";
  return answer.stance === label.stance;
}

function isRightSubtype({ label, answer }: Answer): boolean {
  return typeof label === "string" ? isRightStance({ label, answer } as Answer) : answer.subtype === label.subtype;
}

function isCalledContradiction({ answer }: Answer): boolean {
  return answer.stance === "contradicts";
}

function isNoContradiction({ label }: Answer): boolean {
  return stanceOf(label) !== "contradicts";
}

function stanceOf(label: LabelledPair["label"]): string {
  return typeof label === "string" ? label : label.stance;
}

/** "12 of 30 (.40)". */
function share(list: readonly Answer[], test: (answer: Answer) => boolean): string {
  const met = list.filter(test).length;
  return `${met} of ${list.length} (${list.length ? (met / list.length).toFixed(2) : "–"})`;
}
