import { expect, test, vi } from "vitest";
import { onFirstUse } from "../../core/text/on-first-use.ts";

test("a table is made when it is first asked for, and once", () => {
  const make = vi.fn(() => new Map([["kyiv", "ukraine"]]));
  const table = onFirstUse(make);
  expect(make).not.toHaveBeenCalled();
  expect(table()).toBe(table());
  expect(table().get("kyiv")).toBe("ukraine");
  expect(make).toHaveBeenCalledOnce();
});
