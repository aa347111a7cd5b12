import { expect, it } from "vitest";
import { placeBadge, unstack } from "../../core/page/paint/badge-place.ts";

const badge = { width: 60, height: 20 };
const small = { width: 40, height: 16 };
const column = { left: 100, top: 0, right: 700, bottom: 400 };
const line = { left: 100, top: 200, right: 300, bottom: 224 };
const usual = { line, column, badge, small, pageWidth: 1000, rightToLeft: false, isFree: () => true };

it("stands beside the column at the height of the quotation's last line", () => {
  expect(placeBadge(usual)).toEqual({ x: 706, y: 202, size: badge, small: false });
});

it("stands at the column's left in text that runs from right to left", () => {
  expect(placeBadge({ ...usual, rightToLeft: true })).toEqual({ x: 34, y: 202, size: badge, small: false });
});

it("stands above the quotation's end where the page has no room beside the column", () => {
  expect(placeBadge({ ...usual, pageWidth: 720 })).toMatchObject({ x: 300, size: small, small: true });
});

it("stands above the quotation's end where something else is beside the column", () => {
  expect(placeBadge({ ...usual, isFree: () => false })).toMatchObject({ x: 300, small: true });
});

it("never makes a page wider", () => {
  const atEdge = { ...line, right: 710 };
  expect(placeBadge({ ...usual, line: atEdge, pageWidth: 720 }).x).toBe(672);
});

it("moves badges of one line below each other", () => {
  const place = { x: 706, y: 202, small: false, size: badge };
  expect(unstack([place, place, { ...place, y: 300 }]).map(({ y }) => y)).toEqual([202, 224, 300]);
});

it("covers little of what stands beside the column", () => {
  const atEdge = { ...line, right: 698 };
  expect(placeBadge({ ...usual, line: atEdge, isFree: () => false }).x).toBe(672);
});

it("takes its small form beside the column where only that has room", () => {
  expect(placeBadge({ ...usual, pageWidth: 750 })).toEqual({ x: 706, y: 204, size: small, small: true });
});
