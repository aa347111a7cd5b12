import { expect, it } from "vitest";
import { contrast, parseColor } from "../../core/page/paint/seen.ts";

it("tells text from its background by WCAG's contrast", () => {
  const [black, white, nearlyWhite] = ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(250, 250, 250, 1)"].map(
    (color) => parseColor(color)!,
  );
  expect(contrast(black!, white!)).toBeCloseTo(21);
  expect(contrast(white!, nearlyWhite!)).toBeLessThan(1.12);
});

it("reads the alpha of a colour, and no colour of a newer space", () => {
  expect(parseColor("rgba(0, 0, 0, 0)")?.alpha).toBe(0);
  expect(parseColor("oklch(0.5 0.2 120)")).toBeNull();
});
