import { describe, expect, it } from "vitest";
import type { Subtype } from "../../core/model.ts";
import { newsstandDocuments } from "../../newsstand/documents.ts";
import { EXPECTED, FORBIDDEN, REPORTS, WITHOUT_QUOTATIONS, wordsOf } from "../../newsstand/expected.ts";
import { EXPECTED_QUOTATIONS } from "../../newsstand/expected-quotations.ts";
import { NEWSSTAND_PORT } from "../../newsstand/outlets.ts";

const texts = new Map(newsstandDocuments().map((one) => [one.id, one.text]));

const SUBTYPES: Record<Subtype, true> = {
  same_words: true,
  truncated: true,
  benign_variation: true,
  translation_variant: true,
  paraphrase: true,
  altered_words: true,
  negation: true,
  quoted_paraphrase: true,
  cut_condition: true,
  different_speaker: true,
  number_conflict: true,
  denial: true,
  loaded_attribution: true,
  loaded_framing: true,
  scare_quote: true,
  unattributed_voice: true,
};

const escaped = (words: string) => words.replace(/[[\](){}.*+?^$|\\]/gu, "\\$&");

describe("what the newsstand is expected to show", () => {
  it("names words that stand in the article, once", () => {
    for (const reports of Object.values(REPORTS)) {
      for (const [article, words] of Object.entries(reports)) {
        expect(texts.get(article)?.split(words).length, `${article}: ${words}`).toBe(2);
      }
    }
    for (const { article, begins } of EXPECTED_QUOTATIONS) {
      expect(texts.get(article), `${article}: ${begins}`).toMatch(new RegExp(`[“‘"'«]\\s?${escaped(begins)}`, "u"));
    }
  });

  it("speaks of reports that both articles have, each pair at most once", () => {
    const seen = new Set<string>();
    for (const { report, here, there } of EXPECTED) {
      expect(wordsOf(report, here) && wordsOf(report, there)).toBeTruthy();
      const pair = `${report}: ${here} > ${there}`;
      expect(seen, pair).not.toContain(pair);
      seen.add(pair);
    }
    for (const { report, here, there } of FORBIDDEN) {
      expect(wordsOf(report, here) && wordsOf(report, there)).toBeTruthy();
    }
  });

  it("has an example of every subtype", () => {
    const shown = new Set(EXPECTED.map((one) => one.subtype));
    expect(Object.keys(SUBTYPES).filter((one) => !shown.has(one as Subtype))).toEqual([]);
  });

  it("has an article without any quotation mark", () => {
    expect(texts.get(WITHOUT_QUOTATIONS)).not.toMatch(/["“”‘«»]/u);
  });
});

describe("the sample articles", () => {
  it("are each as long as a short news story", () => {
    for (const [id, text] of texts) {
      const length = text.split(/\s+/u).length;
      expect(length, id).toBeGreaterThanOrEqual(250);
      expect(length, id).toBeLessThanOrEqual(600);
    }
  });

  it("stand at the addresses where the newsstand is served unless its port is taken", () => {
    for (const { url } of newsstandDocuments()) {
      const { protocol, hostname, port, pathname } = new URL(url ?? "");
      expect([protocol, port]).toEqual(["http:", String(NEWSSTAND_PORT)]);
      expect(hostname).toMatch(/^[a-z-]+\.localhost$/u);
      expect(pathname).not.toBe("/");
    }
  });
});
