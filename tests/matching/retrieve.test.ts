import { afterEach, describe, expect, test } from "vitest";
import { describeArticle } from "../../core/matching/article-record.ts";
import { termsOf } from "../../core/matching/index/terms.ts";
import { provideVectors } from "../../core/matching/meaning/provide-vectors.ts";
import { encodeWordVectors } from "../../core/matching/meaning/word-vectors.ts";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import { retrieve } from "../../core/matching/retrieve.ts";

const article = (id: string, title: string, text: string) =>
  describeArticle({
    id,
    header: {
      url: null,
      outlet: { domain: id, name: id },
      title,
      byline: null,
      publishedAt: null,
      modifiedAt: null,
      language: null,
    },
    text,
    withSentences: true,
  });

const corpus = memoryCorpus([
  article(
    "lock",
    "Lock gates give way",
    "The upper gates of the Marl lock gave way on Sunday. Two barges were swept down the weir. Nobody was hurt.",
  ),
  article(
    "barge",
    "Barge skipper saved",
    "A skipper was pulled from the weir below Marl. His barge had lost its mooring when the gates failed.",
  ),
  article(
    "bakery",
    "Bakery wins prize",
    "A bakery in Marl has won the county's bread prize. Its owner thanked two barges full of customers.",
  ),
  article("strike", "Ferry strike goes on", "Ferry crews will not work until Friday. The union wants a new rota."),
]);

const found = async (text: string, k = 10) => (await retrieve(text, corpus, k)).map(({ article: { id } }) => id);

describe("retrieving", () => {
  test("finds the article that carries a claim in other order and other forms", async () => {
    expect((await found("a gate of the upper lock gives way"))[0]).toBe("lock");
  });

  test("gives the passage that carries it", async () => {
    const [hit] = await retrieve("barges swept down the weir", corpus, 1);
    expect(hit?.passage.text).toBe("Two barges were swept down the weir.");
  });

  test("lets the article in which the words stand say what they are about", async () => {
    const ranking = await found("Two barges were swept down the weir. Nobody was hurt.");
    expect(ranking.slice(0, 2)).toEqual(["lock", "barge"]);
  });

  test("finds an article by its headline", async () => {
    expect((await found("bakery prize"))[0]).toBe("bakery");
  });

  test("reads a post: addresses are nothing, joined words are parted", async () => {
    expect((await found("#FerryStrike!! https://example.org/the-lock-gates"))[0]).toBe("strike");
  });

  test("keeps to k, and scores from 0 to 1 in falling order", async () => {
    const hits = await retrieve("the weir at Marl and the ferry", corpus, 3);
    expect(hits).toHaveLength(3);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });

  test("of words that nobody used finds nothing", async () => {
    expect(await found("zeppelin")).toEqual([]);
    expect(await found("")).toEqual([]);
  });

  test("takes two thousand characters", async () => {
    const long = "The upper gates of the Marl lock gave way on Sunday, said the keeper. ".repeat(30).slice(0, 2000);
    expect((await found(long))[0]).toBe("lock");
  });
});

describe("retrieving with word vectors", () => {
  const vectors = encodeWordVectors(
    new Map([
      [termsOf("skipper")[0] as string, [1, 0, 0, 0, 0, 0, 0, 0]],
      [termsOf("sailor")[0] as string, [1, 0.2, 0, 0, 0, 0, 0, 0]],
    ]),
  );
  afterEach(() => provideVectors(null));

  test("puts the article that says the same in near words before those that share as many", async () => {
    const query = "sailor, Marl";
    provideVectors(null);
    expect((await found(query))[0]).not.toBe("barge");
    provideVectors(async () => vectors);
    expect((await found(query))[0]).toBe("barge");
  });

  test("answers as before when the table cannot be read", async () => {
    const plain = await found("bakery prize");
    provideVectors(() => Promise.reject(new Error("no such file")));
    expect(await found("bakery prize")).toEqual(plain);
  });
});
