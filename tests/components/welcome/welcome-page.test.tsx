// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { WelcomePage, type WelcomeState } from "../../../components/welcome/WelcomePage.tsx";
import { evidence, WORDS } from "../fixtures.ts";
import { click, show, textOf } from "../show.ts";

const STATE: WelcomeState = {
  sample: [["Rain fell. ", { quotation: WORDS }, " Agnes Thorley said."], [{ quotation: "a matter of weeks" }]],
  evidence: new Map([
    [WORDS, evidence()],
    ["a matter of weeks", evidence({ matches: [], reports: 0 })],
  ]),
  loading: null,
  opened: null,
  keys: "Alt+Shift+K",
};

function welcome(part: Partial<WelcomeState> = {}) {
  const on = { onOpen: vi.fn(), onShelf: vi.fn() };
  return { root: show(<WelcomePage state={{ ...STATE, ...part }} on={on} />), on };
}

describe("the welcome page", () => {
  test("puts a badge on the quotation that others report, and none on the one that nobody does", () => {
    const badges = [...welcome().root.querySelectorAll(".badge")].map(textOf);
    expect(badges).toEqual(["1 differs 1 comments on it 3 also report it"]);
  });

  test("a click on a badge opens its card below the paragraph, another closes it", () => {
    const closed = welcome();
    click(closed.root.querySelector(".badge") as HTMLElement);
    expect(closed.on.onOpen).toHaveBeenCalledWith(WORDS);
    const opened = welcome({ opened: WORDS });
    expect(textOf(opened.root.querySelector(".card h2"))).toBe("5 reports, 2 independent");
    click(opened.root.querySelector(".badge") as HTMLElement);
    expect(opened.on.onOpen).toHaveBeenCalledWith(null);
  });

  test("tells how far the starter corpus is", () => {
    const loading = { job: "starter", done: 40, total: null, state: "running", error: null } as const;
    expect(textOf(welcome({ loading }).root)).toContain("Reading in the starter corpus: 40 entries so far.");
  });

  test("asks for no permission", () => {
    expect([...welcome().root.querySelectorAll("button:not(.badge)")].map(textOf)).toEqual(["Corpus"]);
  });
});
