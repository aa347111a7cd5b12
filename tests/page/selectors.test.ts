import fc from "fast-check";
import { expect, it } from "vitest";
import { describe as describeSpan } from "../../core/page/selectors/describe.ts";
import { match } from "../../core/page/selectors/match.ts";

const ARTICLE =
  "The harbour master said “the gates stay shut” on Monday. Asked again on Friday, she repeated “the gates stay shut”, " +
  "and the council agreed that nobody would open them before the storm had passed.";

function spanOf(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

it("finds any described span of any text again", () => {
  const spans = fc
    .string({ minLength: 1, maxLength: 400 })
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(40)));
  fc.assert(
    fc.property(spans, ([text, start, length]) => {
      const end = Math.min(text.length, start + length + 1);
      const found = match(text, describeSpan(text, { start, end }));
      expect(found && text.slice(found.start, found.end)).toBe(text.slice(start, end));
    }),
  );
});

it("finds the place, not only the words, when neither it nor its surroundings changed", () => {
  const second = spanOf(ARTICLE, "the gates stay shut", 60);
  expect(match(ARTICLE, describeSpan(ARTICLE, second))).toMatchObject(second);
});

it("tells two places of the same words apart after text was put in before them", () => {
  const second = spanOf(ARTICLE, "the gates stay shut", 60);
  const changed = `CORRECTED. An earlier version misspelled a name. ${ARTICLE}`;
  const expected = spanOf(changed, "the gates stay shut", second.start);
  expect(match(changed, describeSpan(ARTICLE, second))).toMatchObject(expected);
});

it("finds words that an editor changed a little", () => {
  const span = spanOf(ARTICLE, "nobody would open them before the storm had passed");
  const changed = ARTICLE.replace("nobody would open them", "no one would open them");
  const found = match(changed, describeSpan(ARTICLE, span))!;
  expect(changed.slice(found.start, found.end)).toBe("no one would open them before the storm had passed");
  expect(found.score).toBeLessThan(1);
});

it("finds nothing when the words are gone", () => {
  const span = spanOf(ARTICLE, "nobody would open them before the storm had passed");
  expect(match("Apples: 12 × £3.", describeSpan(ARTICLE, span))).toBeNull();
});
