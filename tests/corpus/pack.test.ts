import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { decodePack, openPack } from "../../core/corpus/pack/decode-pack.ts";
import { encodePack } from "../../core/corpus/pack/encode-pack.ts";
import { MAX_LINE_BYTES } from "../../core/corpus/pack/limits.ts";
import type { PackFault } from "../../core/corpus/pack/pack-error.ts";
import { packable } from "../../core/corpus/pack/pack-record.ts";
import type { ArticleRecord, Passage } from "../../core/model.ts";
import { words } from "../../core/text/words.ts";
import { samplePassage, sampleRecord, sampleRecords } from "./sample-records.ts";

const about = { name: "Harbour news", created: "2026-03-01" };
const asFile = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
const linesOf = (pack: Uint8Array) => gunzipSync(pack).toString().trimEnd().split("\n");
const packOf = (lines: readonly string[]) => asFile(gzipSync(`${lines.join("\n")}\n`));

async function packLines(records: readonly ArticleRecord[] = sampleRecords(4)): Promise<string[]> {
  return linesOf(await encodePack(records, about));
}

async function faultOf(file: Blob): Promise<PackFault | "none"> {
  return decodePack(file).then(
    () => "none" as const,
    (failure) => failure.fault,
  );
}

describe("a pack", () => {
  test("gives back the records it was made from", async () => {
    const records = sampleRecords(20);
    const { header, records: decoded } = await decodePack(asFile(await encodePack(records, about)));
    expect(decoded).toEqual(records);
    expect(header.counts).toEqual({ articles: 20, quotations: 60, outlets: 7 });
  });

  test("may hold no article at all", async () => {
    expect((await decodePack(asFile(await encodePack([], about)))).records).toEqual([]);
  });

  test("has the same bytes when it is made again", async () => {
    expect(await encodePack(sampleRecords(5), about)).toEqual(await encodePack(sampleRecords(5), about));
  });

  test("holds no sentence of an article's own voice", async () => {
    const record = sampleRecord(1, { passages: [samplePassage(1), samplePassage(2, { kind: "sentence" })] });
    const { records } = await decodePack(asFile(await encodePack([record], about)));
    expect(records[0]!.passages.map((passage) => passage.kind)).toEqual(["direct"]);
  });

  test("holds at most 25 words of context on each side of a quotation, the nearest ones", () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
    const record = sampleRecord(1, { passages: [samplePassage(1, { before: `${long} said:`, after: `, ${long}` })] });
    const [passage] = packable(record).passages;
    expect(words(passage!.before)).toHaveLength(25);
    expect(passage!.before.endsWith("word59 said:")).toBe(true);
    expect(words(passage!.after)).toHaveLength(25);
    expect(passage!.after.startsWith(", word0 ")).toBe(true);
  });

  test("can be read on from any record", async () => {
    const records = sampleRecords(10);
    const file = asFile(await encodePack(records, about));
    for (let cut = 0; cut <= 10; cut++) {
      const first = await openPack(file);
      for (let read = 0; read < cut; read++) await first.next();
      const position = JSON.parse(JSON.stringify(await first.position()));
      await first.close();
      const second = await openPack(file, position);
      const rest: ArticleRecord[] = [];
      for (let record = await second.next(); record; record = await second.next()) rest.push(record);
      expect(rest).toEqual(records.slice(cut));
    }
  });
});

describe("a pack is refused with the reason when it", () => {
  test("is no gzip file", async () => expect(await faultOf(new Blob(["id,title\n1,2\n"]))).toBe("not-gzip"));
  test("is an empty file", async () => expect(await faultOf(new Blob([]))).toBe("not-gzip"));
  test("is another gzip file", async () => expect(await faultOf(packOf(["{}"]))).toBe("not-a-pack"));
  test("has junk behind it", async () => {
    const pack = await encodePack(sampleRecords(2), about);
    expect(await faultOf(new Blob([new Uint8Array(pack), "junk"]))).toBe("damaged");
  });
  test("lacks a line", async () => expect(await faultOf(packOf((await packLines()).slice(0, -1)))).toBe("truncated"));
  test("has a line too many", async () => {
    const lines = await packLines();
    expect(await faultOf(packOf([...lines, lines.at(-1)!]))).toBe("wrong-checksum");
  });
  test("has its lines in another order", async () => {
    const [header, first, ...rest] = await packLines();
    expect(await faultOf(packOf([header!, ...rest, first!]))).toBe("wrong-checksum");
  });
  test("comes from a newer release", async () => {
    const [header, ...rest] = await packLines();
    expect(await faultOf(packOf([header!.replace('"version":1', '"version":2'), ...rest]))).toBe("newer-version");
  });
  test("has a line longer than an article may be", async () => {
    const [header] = await packLines([]);
    expect(await faultOf(packOf([header!, JSON.stringify("x".repeat(MAX_LINE_BYTES))]))).toBe("too-large");
  });
  test("is a zip bomb: inflating stops early", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, "\n"));
    const opened = openPack(asFile(bomb));
    await expect(opened).rejects.toMatchObject({ fault: "not-a-pack" });
    const [header] = await packLines([]);
    const behindAHeader = gzipSync(Buffer.concat([Buffer.from(`${header}\n`), Buffer.alloc(200_000_000, "1")]));
    expect(await faultOf(asFile(behindAHeader))).toBe("too-large");
  });
});

/** Each alteration makes one field of a good record bad. */
const BAD_FIELDS: Readonly<Record<string, (record: Record<string, unknown>) => void>> = {
  "an address that is a script": (record) => {
    record.url = "javascript:alert(1)";
  },
  "an address with a line break": (record) => {
    record.url = "https://a.example/\nb";
  },
  "an address with a password": (record) => {
    record.url = "https://me:secret@a.example/";
  },
  "a number that is not finite": (record) => {
    record.sketch = [Number.POSITIVE_INFINITY];
  },
  "a title of 2,000 characters": (record) => {
    record.title = "x".repeat(2000);
  },
  "a date that is none": (record) => {
    record.publishedAt = "2026-13-45";
  },
  "a plain sentence": (record) => {
    (record.passages as Passage[])[0] = samplePassage(1, { kind: "sentence" });
  },
  "too much context": (record) => {
    (record.passages as Passage[])[0] = samplePassage(1, { before: "a ".repeat(26) });
  },
  "an article body in a row": (record) => {
    (record.passages as Passage[])[0] = samplePassage(1, { text: "x".repeat(8001) });
  },
  "no passages": (record) => {
    delete record.passages;
  },
};

describe("a record is refused for", () => {
  test.each(Object.entries(BAD_FIELDS))("%s", async (_, spoil) => {
    const [header, line, ...rest] = await packLines();
    const record = JSON.parse(line!);
    spoil(record);
    const spoiled = JSON.stringify(record).replace("[null]", "[1e999]");
    await expect(decodePack(packOf([header!, spoiled, ...rest]))).rejects.toMatchObject({
      fault: "bad-record",
      message: expect.stringContaining("Line 2"),
    });
  });
});

describe("what comes out of a pack", () => {
  test("has no control characters and nothing that turns the reading direction", async () => {
    const record = sampleRecord(1, { title: "A\u0000 \u202Etitle\u2066 \u200Fkept\ud800" });
    const { records } = await decodePack(asFile(await encodePack([record], about)));
    expect(records[0]!.title).toBe("A title \u200Fkept\ufffd");
  });

  test("has no keys but ours, and leaves every prototype alone", async () => {
    const [header, line, ...rest] = await packLines();
    const spoiled = line!.replace(
      "{",
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"extra":1,',
    );
    await expect(decodePack(packOf([header!, spoiled, ...rest]))).rejects.toMatchObject({ fault: "wrong-checksum" });
    const reader = await openPack(packOf([header!, spoiled, ...rest]));
    const record = await reader.next();
    expect(Object.keys(record!)).toEqual(Object.keys(JSON.parse(line!)));
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
