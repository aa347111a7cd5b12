// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { CorpusPage, type CorpusPageState } from "../../../components/corpus/CorpusPage.tsx";
import { CORPUS, IMPORTS } from "../fixtures.ts";
import { button, click, show, textOf } from "../show.ts";

const FULL: CorpusPageState = { summary: CORPUS, imports: IMPORTS, refused: null, sites: ["*://a.example/*"] };

function corpus(part: Partial<CorpusPageState> = {}) {
  const on = { onFiles: vi.fn(), onCancelImport: vi.fn(), onRemoveSite: vi.fn() };
  return { root: show(<CorpusPage state={{ ...FULL, ...part }} on={on} />), on };
}

describe("the corpus page", () => {
  test("says what is held", () => {
    const held = [...corpus().root.querySelectorAll(".held li")].map(textOf);
    expect(held).toEqual(["1,240 articles", "31 outlets", "8,312 quotations", "3 Mar – 9 Nov 2026"]);
  });

  test("shows where each import stands", () => {
    const rows = [...corpus().root.querySelectorAll(".imports > li")].map(textOf);
    expect(rows[0]).toBe("spring-2026.pack being read inCancel4,100 of 12,000 entries");
    expect(rows[1]).toContain("195 new · 3 replaced older versions · 12 held already");
    expect(rows[1]).toContain("2 lines could not be takenLine 7 is not JSON.Line 12 has no text.");
    expect(rows[2]).toContain("The pack ends in the middle of line 41.");
  });

  test("an import whose end is not known shows no share", () => {
    const [running] = IMPORTS.map((progress) => ({ ...progress, total: null }));
    const { root } = corpus({ imports: running ? [running] : [] });
    expect(root.querySelector("progress")?.hasAttribute("value")).toBe(false);
  });

  test("stops an import that is under way, and offers it for no other", () => {
    const { root, on } = corpus();
    expect(root.querySelectorAll(".imports button")).toHaveLength(1);
    click(button(root, "Cancel spring-2026.pack"));
    expect(on.onCancelImport).toHaveBeenCalledWith(IMPORTS[0]?.job);
  });

  test("tells at once why a file was refused", () => {
    expect(textOf(corpus({ refused: "notes.pdf is empty." }).root.querySelector('[role="alert"]'))).toBe(
      "notes.pdf is empty.",
    );
  });

  test("hands on a dropped file", () => {
    const { root, on } = corpus();
    const file = new File(["{}"], "a.jsonl");
    const drop = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    root.querySelector(".drop")?.dispatchEvent(drop);
    expect(on.onFiles).toHaveBeenCalledWith([file]);
  });

  test("takes a site back", () => {
    const { root, on } = corpus();
    click(button(root, "Remove a.example"));
    expect(on.onRemoveSite).toHaveBeenCalledWith("*://a.example/*");
  });
});
