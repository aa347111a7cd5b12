import { describe, expect, test } from "vitest";
import { sharedText, sketchOf } from "../../core/matching/sketch.ts";

/** Sentences without a common four-word run. */
const sentence = (i: number) =>
  `Passage ${i} tells of crate${i} and barge${i} and of rope${i} that nobody${i} had tied${i} down.`;
const text = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => sentence(from + i)).join(" ");

describe("the sketch of an article", () => {
  test("tells which share of it another article repeats", () => {
    const here = sketchOf(text(0, 100), []);
    expect(sharedText(here, sketchOf(text(0, 100), []))).toBe(1);
    expect(sharedText(here, sketchOf(text(100, 200), []))).toBe(0);
    const half = sharedText(here, sketchOf(text(50, 150), []));
    expect(half).toBeGreaterThan(0.35);
    expect(half).toBeLessThan(0.65);
  });

  test("sees a short article inside a long one, and not the long one inside the short", () => {
    const [short, long] = [sketchOf(text(0, 20), []), sketchOf(text(0, 400), [])];
    expect(sharedText(short, long)).toBeGreaterThan(0.8);
    expect(sharedText(long, short)).toBeLessThan(0.3);
  });

  test("leaves quotations out: who heard one speech has not copied", () => {
    const speech = text(0, 50);
    const here = `${text(100, 120)} ${speech}`;
    const there = `${speech} ${text(200, 220)}`;
    const quotedHere = { start: here.indexOf(speech), end: here.length };
    const quotedThere = { start: 0, end: speech.length };
    expect(sharedText(sketchOf(here, [quotedHere]), sketchOf(there, [quotedThere]))).toBe(0);
  });

  test("takes a common name and title for no copy", () => {
    const titled = (words: string) => `${words}, said the harbour master, Ann Weir, on Tuesday.`;
    expect(sharedText(sketchOf(titled("It rains"), []), sketchOf(titled("The tide turns"), []))).toBe(0);
  });

  test("of a few words or of none is small, and shares nothing", () => {
    expect(sketchOf("Too few words", [])).toEqual([]);
    expect(sharedText([], sketchOf(text(0, 3), []))).toBe(0);
  });
});
