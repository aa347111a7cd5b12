// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { type PanelEvents, type PanelState, SidePanel } from "../../../components/panel/SidePanel.tsx";
import type { PageReport } from "../../../core/messages.ts";
import { ARTICLE, evidence, page, QUOTATIONS, quotation, WORDS } from "../fixtures.ts";
import { button, click, show, textOf } from "../show.ts";

function events(): PanelEvents {
  return {
    onFilter: vi.fn(),
    onSearch: vi.fn(),
    onCheck: vi.fn(),
    onOpen: vi.fn(),
    onClose: vi.fn(),
    onRetry: vi.fn(),
    onReveal: vi.fn(),
    onCopy: vi.fn(async () => undefined),
    onAnnotate: vi.fn(),
    onAllowSite: vi.fn(),
    onForbidSite: vi.fn(),
    onShelf: vi.fn(),
  };
}

const LIST: PanelState = { report: page(), access: "when-asked", filter: "all", search: "", opened: null };
const OPENED: PanelState = {
  ...LIST,
  opened: { words: WORDS, quotation: QUOTATIONS[0]?.quotation ?? null, number: 0, evidence: evidence() },
};

const panel = (state: PanelState, on = events()) => show(<SidePanel state={state} on={on} />);
const silent = (part: Partial<PageReport>): PanelState => ({ ...LIST, report: page({ quotations: [], ...part }) });

describe("the list", () => {
  test("shows the page's quotations in their order, each with speaker, verb and stances in words", () => {
    const rows = [...panel(LIST).querySelectorAll(".quotations li")].map(textOf);
    expect(rows).toHaveLength(QUOTATIONS.length);
    expect(rows[0]).toContain("Agnes Thorley · said");
    expect(rows[0]).toContain("1 differs");
    expect(rows[0]).toContain("3 also report it");
  });

  test("calls a speaker probable below nine in ten, and says where nobody speaks", () => {
    const rows = [...panel(LIST).querySelectorAll(".attribution")].map(textOf);
    expect(rows[1]).toBe("probably Iwan Beck · warned");
    expect(rows[4]).toBe("in marks, but nobody’s words");
    expect(rows[5]).toBe("the union · said · without quotation marks");
  });

  test("sums the page up", () => {
    expect(textOf(panel(LIST).querySelector(".tally"))).toBe("7 quotations, 5 reported elsewhere, 2 with a difference");
  });

  test("shows a quotation that its cue interrupts as one row, each run in its own marks", () => {
    const part = (text: string) => ({
      quotation: quotation(text, "Iwan Beck", "said", { group: 4 }),
      counts: { corroborates: 1, contradicts: 0, editorializes: 0, independent: 1 },
    });
    const interrupted: PanelState = {
      ...LIST,
      report: page({ quotations: [part("The wall has moved,"), part("and it moves still."), ...QUOTATIONS] }),
    };
    const root = panel(interrupted);
    expect(textOf(root.querySelector(".runs"))).toBe("The wall has moved, … and it moves still.");
    expect(root.querySelectorAll(".runs")[0]?.querySelectorAll("q")).toHaveLength(2);
    expect(textOf(root.querySelector(".tally"))).toContain("8 quotations, 6 reported elsewhere");
    const on = events();
    const opened = { words: "The wall has moved,", quotation: null, number: 0, evidence: "looking" as const };
    const steps = panel({ ...interrupted, opened }, on).querySelector(".steps");
    expect(textOf(steps)).toContain("1 of 8, part 1 of 2");
    click(button(steps as HTMLElement, "Next quotation"));
    expect(on.onOpen).toHaveBeenCalledWith(1);
  });

  test("opens the quotation that is clicked, by its number in the article even when filtered", () => {
    const on = events();
    const rows = panel({ ...LIST, filter: "contradicts" }, on).querySelectorAll<HTMLElement>(".quotation");
    click(rows[1] as HTMLElement);
    expect(on.onOpen).toHaveBeenCalledWith(2);
  });

  test("goes from row to row with the arrow keys", () => {
    const rows = panel(LIST).querySelectorAll<HTMLElement>(".quotation");
    rows[0]?.focus();
    rows[0]?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    expect(document.activeElement).toBe(rows[1]);
  });

  test("a page with ten thousand quotations is shown in parts", () => {
    const many = Array.from({ length: 10_000 }, () => QUOTATIONS[0]).flatMap((each) => each ?? []);
    const root = panel({ ...LIST, report: page({ quotations: many }) });
    expect(root.querySelectorAll(".quotation")).toHaveLength(200);
    click(button(root, "Show 200 more"));
    expect(root.querySelectorAll(".quotation")).toHaveLength(400);
  });

  test("a stance that is pressed again shows all", () => {
    const on = events();
    click(button(panel({ ...LIST, filter: "contradicts" }, on), "2 differ"));
    expect(on.onFilter).toHaveBeenCalledWith("all");
  });

  test("says that nothing fits a search", () => {
    expect(textOf(panel({ ...LIST, search: "zeppelin" }))).toContain("No quotation fits.");
  });
});

describe("silence is explained", () => {
  const CASES: readonly (readonly [string, PanelState, string])[] = [
    ["while the background has not answered", { ...LIST, report: null }, "Reading this page"],
    ["while the page is read", silent({ state: "reading", article: null }), "Reading this page"],
    ["on a front page", silent({ state: "not-an-article", reason: "front-page", article: null }), "front page"],
    ["on a page that quotes nobody", silent({ state: "no-quotations", reason: "no-quotations" }), "quotes nobody"],
    [
      "when no report carries it",
      { ...LIST, report: page({ reason: "no-match" }) },
      "Searched: 1,240 articles from 31 outlets (3 Mar – 9 Nov 2026). None carries it.",
    ],
    [
      "when there is nothing to search yet",
      {
        ...LIST,
        report: page({ reason: "no-match", corpus: { articles: 0, outlets: 0, quotations: 0, from: null, to: null } }),
      },
      "No reports are held yet",
    ],
    [
      "on a browser page that was asked for",
      silent({ state: "failed", reason: "no-access", article: null, url: "chrome://settings/" }),
      "Browsers keep extensions out",
    ],
    [
      "on a browser page",
      silent({ state: "idle", reason: "no-access", article: null, url: "" }),
      "Browsers keep extensions out",
    ],
  ];

  test.each(CASES)("%s", (_, state, words) => {
    expect(textOf(panel(state))).toContain(words);
  });

  test("a failure shows its words and offers another try", () => {
    const on = events();
    const root = panel(silent({ state: "failed", reason: "error", detail: "disk full at segment 3" }), on);
    expect(textOf(root)).toContain("disk full at segment 3");
    click(button(root, "Try again"));
    expect(on.onAnnotate).toHaveBeenCalledOnce();
  });

  test("a page that was not asked for can be annotated once or always", () => {
    const on = events();
    const root = panel(silent({ state: "idle", reason: "not-asked", article: null }), on);
    click(button(root, "Annotate this page"));
    click(button(root, "Always on this site"));
    expect([on.onAnnotate, on.onAllowSite].map((call) => vi.mocked(call).mock.calls.length)).toEqual([1, 1]);
  });

  test("a page whose address is not ours to know gets no button that could not work", () => {
    const root = panel({
      ...silent({ state: "idle", reason: "not-asked", article: null, url: "" }),
      access: "unknown",
    });
    expect(textOf(root)).toContain("button in the toolbar");
    expect([...root.querySelectorAll("button")].map(textOf)).toEqual(["Corpus", "Check"]);
  });

  test("a page that removes the badges is told of", () => {
    const painted = { anchored: 7, badges: 0, hidden: 2, badgesBlocked: true, ms: { paint: 4, total: 120 } };
    const words = textOf(panel({ ...LIST, report: page({ painted }) }));
    expect(words).toContain("keeps removing the badges");
    expect(words).toContain("2 quotations are in the page but can’t be seen there.");
  });
});

describe("one quotation opened", () => {
  test("tells reports and independent ones, what differs first", () => {
    const root = panel(OPENED);
    expect(textOf(root.querySelector(".tally"))).toBe("5 reports, 2 independent");
    expect([...root.querySelectorAll(".group h2")].map(textOf)).toEqual([
      "1 differs",
      "1 comments on it",
      "3 also report it",
    ]);
  });

  test("marks the words that differ as deleted and inserted, in words too", () => {
    const report = panel(OPENED).querySelector(".match.contradicts");
    expect(textOf(report?.querySelector("del") ?? null)).toBe("only here: three");
    expect(textOf(report?.querySelector("ins") ?? null)).toBe("only there: five");
  });

  test("says why on every report", () => {
    const reasons = [...panel(OPENED).querySelectorAll(".match .why")].map(textOf);
    expect(reasons).toHaveLength(5);
    expect(reasons[0]).toContain("“three metres” here, “five metres” there.");
  });

  test("says where a report has it from, and why it is no witness of its own", () => {
    expect(textOf(panel(OPENED).querySelector(".match.editorializes .origin"))).toBe(
      "via Fell Wire · not independent: has it from the same source as this page",
    );
  });

  test("says on which side a condition is missing", () => {
    const [first] = evidence().matches;
    const label = (here: string, there: string) => {
      const why = [{ code: "condition_missing", words: { here, there } }];
      const matches = first ? [{ ...first, stance: "contradicts", subtype: "cut_condition", why } as const] : [];
      const opened = { words: WORDS, quotation: null, number: null, evidence: evidence({ matches }) };
      return textOf(panel({ ...LIST, opened }).querySelector(".label"));
    };
    expect(label("if it rains", "")).toBe("a condition is missing there");
    expect(label("", "if it rains")).toBe("a condition is missing here");
  });

  test("is careful with a label that may be wrong", () => {
    expect(textOf(panel(OPENED).querySelector(".editorializes .label"))).toBe("perhaps: coloured verb");
  });

  test("links to the words in the other article, and opens them apart", () => {
    const link = panel(OPENED).querySelector<HTMLAnchorElement>(".match.contradicts a");
    expect(link?.href).toContain("#:~:text=We%20will%20lower%20the,");
    expect([link?.target, link?.rel]).toEqual(["_blank", "noopener noreferrer"]);
  });

  test("a report without an address of the web has no link", () => {
    const links = [...panel(OPENED).querySelectorAll(".match")].map((report) => report.querySelectorAll("a").length);
    expect(links).toEqual([1, 1, 1, 1, 0]);
  });

  test("draws who had it first and who has most of it", () => {
    const entries = [...panel(OPENED).querySelectorAll(".timeline li")].map(textOf);
    expect(entries).toHaveLength(6);
    expect(entries[0]).toMatch(/Fell Wire.*first report held · fullest version · 12 words more/);
    expect(entries[5]).toMatch(/^undated\s?Radio Lowmoor/);
  });

  test("this page has the fullest version when nobody reports more and somebody less", () => {
    const [same, , clip] = evidence().matches;
    const thisPage = (...matches: (typeof same)[]) => {
      const opened = { ...OPENED.opened, evidence: evidence({ matches: matches.flatMap((each) => each ?? []) }) };
      return textOf(panel({ ...OPENED, opened } as PanelState).querySelector(".timeline .this-page"));
    };
    expect(thisPage(same, clip)).toContain("this page · fullest version");
    expect(thisPage(same)).toMatch(/this page$/);
  });

  test("tells which report came before this page's", () => {
    const [same] = evidence().matches.slice(0, 1);
    const only = evidence({ matches: same ? [same] : [], fullest: 0, first: 0, independent: 0 });
    const root = panel({ ...OPENED, opened: { ...OPENED.opened, evidence: only } as PanelState["opened"] });
    expect(root.querySelector(".rank")?.textContent).toBe("first report held");
    const before = { ...page(), article: { ...ARTICLE, publishedAt: "2026-11-01" } };
    const first = panel({
      ...OPENED,
      report: before,
      opened: { ...OPENED.opened, evidence: only } as PanelState["opened"],
    });
    expect(first.querySelector(".rank")).toBeNull();
    expect(textOf(root.querySelector(".tally"))).toBe("5 reports, none independent");
  });

  test("takes the focus to its heading and goes back with Escape", () => {
    const on = events();
    panel(OPENED, on);
    expect(document.activeElement?.tagName).toBe("H1");
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  test("steps to the next quotation of the page", () => {
    const on = events();
    click(button(panel(OPENED, on), "Next quotation"));
    expect(on.onOpen).toHaveBeenCalledWith(1);
  });

  test("copies a citation and says so", async () => {
    const on = events();
    const copy = panel(OPENED, on).querySelector<HTMLElement>(".match.contradicts button");
    click(copy as HTMLElement);
    await vi.waitFor(() => expect(textOf(copy)).toBe("Copied"));
    expect(vi.mocked(on.onCopy).mock.calls[0]?.[0]).toContain("Harrow & Dale Gazette, 9 Nov 2026");
  });

  test("selected words are shown the same way, without a place in the page's order", () => {
    const opened = {
      words: "without",
      quotation: null,
      number: null,
      evidence: evidence({ quotation: null, matches: [] }),
    };
    const root = panel({ ...LIST, opened });
    expect(textOf(root.querySelector("h1"))).toBe("The words you asked aboutwithout");
    expect(root.querySelector(".steps span")).toBeNull();
    expect(textOf(root)).toContain("None carries it.");
  });

  test("a look-up that failed can be tried again", () => {
    const on = events();
    const opened = { words: WORDS, quotation: null, number: null, evidence: "failed" as const };
    click(button(panel({ ...LIST, opened }, on), "Try again"));
    expect(on.onRetry).toHaveBeenCalledOnce();
  });
});

describe("other words", () => {
  const paste = (on: PanelEvents, words: string) => {
    const form = panel(silent({ state: "idle", reason: "not-asked" }), on).querySelector(".check-words")!;
    const field = form.querySelector("textarea")!;
    field.value = words;
    act(() => void field.dispatchEvent(new Event("input", { bubbles: true })));
    return form as HTMLElement;
  };

  test("pasted into the panel are checked on any page, without the space around them", () => {
    const on = events();
    click(button(paste(on, "  We never said that.\n"), "Check"));
    expect(on.onCheck).toHaveBeenCalledWith("We never said that.");
  });

  test("are sent by Ctrl+Enter too, and Enter alone only breaks the line", () => {
    const on = events();
    const field = paste(on, "We never said that.").querySelector("textarea")!;
    const press = (ctrlKey: boolean) =>
      act(() => void field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey, bubbles: true })));
    press(false);
    expect(on.onCheck).not.toHaveBeenCalled();
    press(true);
    expect(on.onCheck).toHaveBeenCalledTimes(1);
  });

  test.each(["", " \n", " — …"])("that hold no word are not sent: %j", (words) => {
    const on = events();
    const send = button(paste(on, words), "Check");
    expect(send.disabled).toBe(true);
    click(send);
    expect(on.onCheck).not.toHaveBeenCalled();
  });
});

describe("the site", () => {
  test("can be allowed and taken back", () => {
    const on = events();
    click(button(panel(LIST, on), "Always on this site"));
    click(button(panel({ ...LIST, access: "always" }, on), "Stop"));
    expect([on.onAllowSite, on.onForbidSite].map((call) => vi.mocked(call).mock.calls.length)).toEqual([1, 1]);
  });
});
