import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension } from "../../tools/browser/built-extension.ts";
import { ask, importsDone } from "../../tools/browser/own-messages.ts";
import { eventually, KIND, openAndAnnotate, type Reading, startReading } from "./reading.ts";

let reading: Reading;
beforeAll(async () => {
  reading = await startReading();
});
afterAll(() => reading?.close());

const pack = readFileSync(join(builtExtension(KIND), "starter.pack"));

const REPORT = {
  id: "harbour-mail-1",
  url: "https://harbour-mail.example/bridge",
  outlet: "Harbour Mail",
  title: "Bridge shut",
  publishedAt: "2026-03-12",
  text: "The bridge is shut.\n\n“We closed the bridge because the engineers could no longer promise us that it would stand,” said Mayor Dorothea Quill on Thursday.",
};

function importText(name: string, content: string) {
  return ask(reading.ownPage, "importFile", { name, content, encoding: "text" });
}

function importBytes(name: string, bytes: Buffer) {
  return ask(reading.ownPage, "importFile", { name, content: bytes.toString("base64"), encoding: "base64" });
}

test("a new report in the corpus shows on the next page that carries its words", async () => {
  await importText("harbour-mail.jsonl", JSON.stringify(REPORT));
  expect((await importsDone(reading.ownPage)).at(-1)?.state ?? "done").toBe("done");
  const { tab } = await openAndAnnotate(reading, "courier-bridge");
  const evidence = await ask(reading.ownPage, "evidence", {
    tabId: tab.id,
    target: {
      kind: "selection",
      words: {
        text: "We closed the bridge because the engineers could no longer promise us that it would stand",
        prefix: "",
        suffix: "",
      },
    },
  });
  expect(evidence.matches.map(({ outletName }) => outletName)).toContain("Harbour Mail");
  await tab.close();
});

test.each([
  ["cut short", pack.subarray(0, Math.floor(pack.length / 2))],
  ["with bytes changed in the middle", changed(pack)],
  ["that is none", Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8])],
])("a pack %s is refused with a reason, and what is held stays", async (_, bytes) => {
  const before = await ask(reading.ownPage, "corpusSummary");
  const refused = await refusal(() => importBytes("bad.pack", bytes));
  expect(refused.length).toBeGreaterThan(10);
  expect(await ask(reading.ownPage, "corpusSummary")).toEqual(before);
});

/** The message of an import that does not go through, whether it is refused at once or fails on its way. */
async function refusal(start: () => ReturnType<typeof importBytes>): Promise<string> {
  try {
    const { job } = await start();
    const ended = await eventually(
      async () => (await ask(reading.ownPage, "importProgress")).find((each) => each.job === job),
      (each) => each !== undefined && each.state !== "waiting" && each.state !== "running",
    );
    expect(ended?.state).toBe("failed");
    return ended?.error ?? "";
  } catch (error) {
    return String(error);
  }
}

function changed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = Math.floor(copy.length / 2);
  for (let at = middle; at < middle + 16; at++) copy[at]! ^= 0xff;
  return copy;
}

test("a line that is not JSON is named, and the lines around it are taken", async () => {
  const before = await ask(reading.ownPage, "corpusSummary");
  const lines = [
    { ...REPORT, id: "a", url: "https://a.example/1" },
    null,
    { ...REPORT, id: "b", url: "https://b.example/1" },
  ];
  const { job } = await importText(
    "mixed.jsonl",
    lines.map((line) => (line ? JSON.stringify(line) : "{no")).join("\n"),
  );
  const jobs = await importsDone(reading.ownPage);
  expect(JSON.stringify(jobs.find((each) => each.job === job))).toContain("Line 2");
  expect((await ask(reading.ownPage, "corpusSummary")).articles).toBe(before.articles + 2);
});

test("an import goes on after the background was stopped in the middle of it", async () => {
  const before = await ask(reading.ownPage, "corpusSummary");
  const many = Array.from({ length: 150 }, (_, number) => ({
    ...REPORT,
    id: `many-${number}`,
    url: `https://many-${number}.example/1`,
    text: REPORT.text.replace("Thursday", `day ${number} of the closure`),
  }));
  await importText("many.jsonl", many.map((each) => JSON.stringify(each)).join("\n"));
  await reading.browser.stopBackground();
  await eventually(
    async () => (await ask(reading.ownPage, "corpusSummary")).articles,
    (articles) => articles === before.articles + many.length,
    75_000,
  );
});
