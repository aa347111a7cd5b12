import { expect, test } from "vitest";
import type { CardTarget } from "../../core/messages.ts";
import { decodeCardTarget, encodeCardTarget } from "../../entrypoints/shell/card-address.ts";

const TARGETS: readonly CardTarget[] = [
  { kind: "quotation", quotation: 0 },
  { kind: "quotation", quotation: 41 },
  { kind: "selection", words: { text: "“100 % & more”\n#=+", prefix: "", suffix: " 🚲 said" } },
];

test.each(TARGETS)("%j comes back from an address as it went in", (target) => {
  const address = new URL(`chrome-extension://id/card.html#${encodeCardTarget(target)}`);
  expect(decodeCardTarget(address.hash)).toEqual(target);
});

test.each([
  "",
  "#",
  "#quotation=-1",
  "#quotation=1e9",
  "#quotation=",
  "#selection=",
  "#selection=[1,2,3]",
  '#selection=["a"]',
  "#selection={",
])("an address that says nothing we know is nothing: %j", (hash) => {
  expect(decodeCardTarget(hash)).toBeNull();
});
