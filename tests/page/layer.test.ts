// @vitest-environment happy-dom
import { afterEach, expect, it } from "vitest";
import { type Layer, openLayer } from "../../core/page/paint/layer.ts";

const host = () => document.querySelector<HTMLElement>("ca-layer");
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
let layer: Layer;
afterEach(() => layer.remove());

it("adds one element to a page, outside its body, and shows nothing of what is inside", () => {
  layer = openLayer(document, "");
  layer.surface.textContent = "inside";
  expect(host()?.parentElement).toBe(document.documentElement);
  expect(host()?.shadowRoot).toBeNull();
  expect(document.documentElement.textContent).not.toContain("inside");
});

it("takes the place of a layer that an earlier script has left, and that one does not come back", async () => {
  const earlier = openLayer(document, "");
  layer = openLayer(document, "");
  await turn();
  expect(document.querySelectorAll("ca-layer")).toHaveLength(1);
  expect(layer.isOurs(host()!)).toBe(true);
  earlier.remove();
});

it("comes back three times, and then gives way", async () => {
  let gaveUp = 0;
  layer = openLayer(document, "", () => gaveUp++);
  for (let i = 0; i < 3; i++) {
    host()!.remove();
    await turn();
    expect(host(), `removed ${i + 1} times`).not.toBeNull();
    expect(layer.isBlocked()).toBe(false);
  }
  host()!.remove();
  await turn();
  expect(host()).toBeNull();
  expect(layer.isBlocked()).toBe(true);
  expect(gaveUp).toBe(1);
});

it("puts its style back when the page hides it", async () => {
  layer = openLayer(document, "");
  host()!.setAttribute("style", "opacity: 0");
  await turn();
  expect(host()!.getAttribute("style")).not.toContain("opacity");
});
