// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { capturePage } from "../../core/page/capture.ts";

const signal = new AbortController().signal;

function show(body: string): void {
  document.body.innerHTML = body;
}

it("reads a form whose fields are named like the properties of a node", async () => {
  const names = [
    "firstChild",
    "nextSibling",
    "parentNode",
    "nodeType",
    "localName",
    "getAttribute",
    "textContent",
    "attributes",
  ];
  show(
    `<form id="f">${names.map((name) => `<input name="${name}" id="${name}">`).join("")}<p>Inside</p></form><p>Below</p>`,
  );
  const { capture } = await capturePage(document, { signal });
  expect(capture.markup).toContain("<p>Inside</p>");
  expect(capture.markup).toContain("<p>Below</p>");
});

it("leaves our own elements out", async () => {
  show("<p>Theirs</p><ca-layer>ours</ca-layer>");
  const isOurs = (element: Element) => element.localName === "ca-layer";
  const { capture } = await capturePage(document, { signal, isOurs });
  expect(capture.markup).not.toContain("ours");
});

it("stops when it is told to", async () => {
  show("<p>Words</p>");
  await expect(capturePage(document, { signal: AbortSignal.abort() })).rejects.toThrow();
});

it("reads elements whose own properties throw", async () => {
  // This DOM's own layout stumbles over the trap; a browser's does not.
  vi.spyOn(Element.prototype, "checkVisibility").mockReturnValue(true);
  show("<p id='trap'>Trap</p><p>Below</p>");
  const trap = document.querySelector("#trap")!;
  for (const name of ["firstChild", "nextSibling", "getAttribute", "id", "className"])
    Object.defineProperty(trap, name, {
      get() {
        throw new Error("trap");
      },
    });
  const { capture } = await capturePage(document, { signal });
  expect(capture.markup).toContain("<p>Below</p>");
});
