// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchLateContent } from "../../core/page/watch/late-content.ts";

const PARAGRAPH = "<p>The council has since said that it will hear the pilots on Friday.</p>";
let end: AbortController;
let looks: number;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = "<article></article>";
  end = new AbortController();
  looks = 0;
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function watch(found: boolean): void {
  const look = async () => {
    looks++;
    return found;
  };
  watchLateContent(document, (node) => node.nodeName === "CA-LAYER", look, end.signal);
}

async function add(html: string): Promise<void> {
  document.querySelector("article")!.insertAdjacentHTML("beforeend", html);
  await vi.advanceTimersByTimeAsync(1);
}

it("looks once after a burst of late paragraphs", async () => {
  watch(true);
  for (let i = 0; i < 20; i++) await add(PARAGRAPH);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks).toBe(1);
});

it("does not look for a clock, a counter or our own layer", async () => {
  watch(true);
  await add("<span>10:15:03</span>");
  await add("<ca-layer>something long enough to be taken for a paragraph</ca-layer>");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks).toBe(0);
});

it("loses patience with a page that changes all the time and brings nothing", async () => {
  watch(false);
  for (let second = 0; second < 600; second++) {
    await add(PARAGRAPH);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(looks).toBeLessThan(20);
});

it("stops with its signal", async () => {
  watch(true);
  end.abort();
  await add(PARAGRAPH);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks).toBe(0);
});
