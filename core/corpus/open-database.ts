import { Dexie } from "dexie";
import { CorpusError } from "./corpus-error.ts";
import { CorpusDatabase } from "./database.ts";
import { NEWEST_VERSION } from "./schema-versions.ts";

/** Dexie multiplies versions by ten, to leave room for its own changes. */
const DEXIE_FACTOR = 10;

/**
 * Opens the database, migrating an older one. Throws a CorpusError; one from a newer release is left untouched
 * (Dexie itself would open it and lay its own schema over it).
 */
export async function openDatabase(name: string): Promise<CorpusDatabase> {
  await refuseNewer(name);
  const database = new CorpusDatabase(name);
  // Another context wants to upgrade or delete the database: let go at once, or it waits for us.
  database.on("versionchange", () => database.close());
  try {
    await database.open();
  } catch (failure) {
    database.close();
    if (failure instanceof Dexie.VersionError) throw newer();
    throw new CorpusError("unavailable", "The browser does not let Second Source open its corpus.", { cause: failure });
  }
  return database;
}

async function refuseNewer(name: string): Promise<void> {
  const databases = await indexedDB.databases().catch(() => []);
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  if (version >= (NEWEST_VERSION + 1) * DEXIE_FACTOR) throw newer();
}

function newer(): CorpusError {
  return new CorpusError(
    "newer-database",
    "The corpus was written by a newer release of Second Source. It is left as it is; update to use it.",
  );
}
