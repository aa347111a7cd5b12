import { openCorpus } from "../../core/corpus/open-corpus.ts";

/**
 * The background's corpus. Nearly every wake-up is for something that reads it, so the browser opens the database while the rest of
 * this script is still being evaluated; whoever reads it hears of a failure.
 */
export const corpus = openCorpus();
corpus.database().catch(() => undefined);
