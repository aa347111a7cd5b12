import { expect, test } from "vitest";
import { areOpposites, unturned } from "../../../core/matching/language/opposites.ts";

const PREFIXED = [
  ["unsafe", "safe"],
  ["disagree", "agree"],
  ["inaccurate", "accurate"],
] as const;

const form = (word: string) => ({ key: word, lemma: word });

test.each(PREFIXED)("%s is %s turned round", (turned, plain) => {
  expect(unturned(turned)).toBe(plain);
  expect(areOpposites(form(turned), form(plain))).toBe(true);
});

test.each(["under", "discuss", "invoice", "image", "safe"])("%s has no prefix that turns it round", (word) => {
  expect(unturned(word)).toBeNull();
});
