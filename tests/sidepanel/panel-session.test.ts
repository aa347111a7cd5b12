import { beforeEach, describe, expect, test, vi } from "vitest";
import type { CardTarget, Evidence, PageReport } from "../../core/messages.ts";
import { type PanelCalls, PanelSession } from "../../entrypoints/sidepanel/panel-session.ts";
import { evidence, page, WORDS } from "../components/fixtures.ts";

const SELECTION: CardTarget = { kind: "selection", words: { text: "without", prefix: "go ", suffix: "." } };

/** An answer that comes when the test says so. */
function later<T>(): { promise: Promise<T>; arrive: (value: T) => void } {
  const { promise, resolve } = Promise.withResolvers<T>();
  return { promise, arrive: resolve };
}

let calls: { [K in keyof PanelCalls]: ReturnType<typeof vi.fn<PanelCalls[K]>> };
let session: PanelSession;

beforeEach(() => {
  calls = {
    pageReport: vi.fn(async () => page()),
    panelTarget: vi.fn(async () => null),
    evidence: vi.fn(async () => evidence()),
    annotateTab: vi.fn(async () => undefined),
    revealInPage: vi.fn(async () => true),
    siteAllowed: vi.fn(async () => false),
    allowSite: vi.fn(async () => true),
    forbidSite: vi.fn(async () => undefined),
    copy: vi.fn(async () => undefined),
    openCorpusPage: vi.fn(),
  };
  session = new PanelSession(calls);
});

describe("words pasted into the panel", () => {
  test("are looked up for the tab in front, and closed like any others", async () => {
    await session.follow(7);
    session.events.onCheck("We never said that.");
    await vi.waitFor(() => expect(session.state.value.opened?.evidence).toMatchObject({ reports: 5 }));
    expect(calls.evidence).toHaveBeenCalledWith(7, { kind: "pasted", text: "We never said that." });
    expect(session.state.value.opened).toMatchObject({ words: "We never said that.", number: null });
    session.events.onClose();
    expect(session.state.value.opened).toBeNull();
  });
});

describe("following a tab", () => {
  test("asks for its report and shows what a badge had chosen before the panel was open", async () => {
    calls.panelTarget.mockResolvedValue({ kind: "quotation", quotation: 0 });
    await session.follow(7);
    expect(session.state.value.report?.tabId).toBe(7);
    expect(session.state.value.opened).toMatchObject({ words: WORDS, number: 0, evidence: { reports: 5 } });
  });

  test("forgets the tab before: its words, filter and late answers", async () => {
    const slow = later<PageReport>();
    calls.pageReport
      .mockReturnValueOnce(slow.promise)
      .mockResolvedValueOnce(page({ tabId: 8, url: "https://b.example/" }));
    const first = session.follow(7);
    await session.follow(8);
    slow.arrive(page());
    await first;
    expect(session.state.value.report?.url).toBe("https://b.example/");
  });

  test("tells of a background that does not answer, in its words", async () => {
    calls.pageReport.mockRejectedValue(new Error("Receiving end does not exist"));
    await session.follow(7);
    expect(session.state.value.report).toMatchObject({ state: "failed", detail: "Receiving end does not exist" });
  });

  test("news of another tab changes nothing", async () => {
    await session.follow(7);
    await session.pageChanged(8);
    expect(calls.pageReport).toHaveBeenCalledTimes(1);
  });

  test("a page that went elsewhere closes what was opened on it", async () => {
    await session.follow(7);
    await session.open({ kind: "quotation", quotation: 0 });
    calls.pageReport.mockResolvedValue(page({ url: "https://www.lowmoor-echo.example/next" }));
    await session.pageChanged(7);
    expect(session.state.value.opened).toBeNull();
  });

  test.each([
    ["before the first report", undefined],
    ["before the page's address was known", page({ url: "" })],
  ])("words chosen %s stay when the report comes", async (_, unfinished) => {
    const slow = later<PageReport>();
    if (unfinished) calls.pageReport.mockResolvedValueOnce(unfinished);
    calls.pageReport.mockReturnValueOnce(slow.promise);
    const following = session.follow(7);
    if (unfinished) await following;
    const news = session.pageChanged(7);
    await session.targetChanged(7, SELECTION);
    slow.arrive(page());
    await Promise.all([following, news]);
    expect(session.state.value.opened).toMatchObject({ words: "without" });
  });

  test("a page that was read again keeps what was opened on it", async () => {
    await session.follow(7);
    await session.open({ kind: "quotation", quotation: 0 });
    await session.pageChanged(7);
    expect(session.state.value.opened?.number).toBe(0);
  });
});

describe("opening words", () => {
  test("shows them at once and the reports when they come", async () => {
    await session.follow(7);
    const slow = later<Evidence>();
    calls.evidence.mockReturnValueOnce(slow.promise);
    const opening = session.open(SELECTION);
    expect(session.state.value.opened).toMatchObject({ words: "without", evidence: "looking" });
    slow.arrive(evidence());
    await opening;
    expect(session.state.value.opened).toMatchObject({ words: "without", evidence: { reports: 5 } });
  });

  test("drops the answer to words that are no longer shown", async () => {
    await session.follow(7);
    const slow = later<Evidence>();
    calls.evidence.mockReturnValueOnce(slow.promise);
    const opening = session.open(SELECTION);
    session.close();
    slow.arrive(evidence());
    await opening;
    expect(session.state.value.opened).toBeNull();
  });

  test("tells of a failure, and tries again on request", async () => {
    await session.follow(7);
    calls.evidence.mockRejectedValueOnce(new Error("stopped"));
    await session.open(SELECTION);
    expect(session.state.value.opened?.evidence).toBe("failed");
    session.events.onRetry();
    await vi.waitFor(() => expect(session.state.value.opened?.evidence).toMatchObject({ reports: 5 }));
  });

  test("a quotation that the page no longer has opens nothing", async () => {
    await session.follow(7);
    await session.open({ kind: "quotation", quotation: 99 });
    expect(session.state.value.opened).toBeNull();
  });

  test("a badge clicked in another tab brings that tab to the panel", async () => {
    await session.follow(7);
    calls.panelTarget.mockResolvedValue(SELECTION);
    await session.targetChanged(8, SELECTION);
    expect(calls.pageReport).toHaveBeenLastCalledWith(8);
    expect(session.state.value.opened?.words).toBe("without");
  });
});

describe("the site", () => {
  test("is asked for inside the click, with nothing awaited before", async () => {
    calls.pageReport.mockResolvedValue(page({ state: "idle", reason: "not-asked" }));
    await session.follow(7);
    session.events.onAllowSite();
    expect(calls.allowSite).toHaveBeenCalledWith(page().url);
    await vi.waitFor(() => expect(calls.annotateTab).toHaveBeenCalledWith(7));
  });

  test("a reader who says no is left alone", async () => {
    calls.allowSite.mockResolvedValue(false);
    calls.pageReport.mockResolvedValue(page({ state: "idle", reason: "not-asked" }));
    await session.follow(7);
    session.events.onAllowSite();
    await vi.waitFor(() => expect(calls.siteAllowed).toHaveBeenCalledTimes(2));
    expect(calls.annotateTab).not.toHaveBeenCalled();
  });

  test("shows whether it is allowed", async () => {
    calls.siteAllowed.mockResolvedValue(true);
    await session.follow(7);
    expect(session.state.value.access).toBe("always");
  });
});
