import data from "../../../assets/lexicons/report-nouns.json" with { type: "json" };
import { onFirstUse } from "../../text/on-first-use.ts";

/** By what a noun for something said brings on: the claim *that*, allegations *of*, a call *for*, a vow *to*. */
const nouns = onFirstUse(
  () => new Map(Object.entries(data).map(([opener, words]) => [opener, new Set(words.split(" "))])),
);

const all = onFirstUse(() => new Set([...nouns().values()].flatMap((words) => [...words])));

/** A noun for what somebody said: claim, promises, warning. */
export function isReportNoun(lower: string): boolean {
  return all().has(lower);
}

/** May this word behind the noun open what was said? */
export function opensReport(noun: string, opener: string): boolean {
  return nouns().get(opener)?.has(noun) ?? false;
}
