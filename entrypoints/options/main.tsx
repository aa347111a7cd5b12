import "../../assets/ui/corpus.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { CorpusPage, type CorpusPageState } from "../../components/corpus/CorpusPage.tsx";
import { say } from "../../components/words/say.ts";
import type { ImportProgress } from "../../core/messages.ts";
import { onMessage, sendMessage } from "../shell/messaging.ts";
import { allowedSites, forbidSite } from "../shell/site-access.ts";
import { speak } from "../shell/speak.ts";
import { FileRefused, readFileToImport } from "./import-file.ts";

const state = signal<CorpusPageState>({ summary: null, imports: [], refused: null, sites: [] });

const change = (part: Partial<CorpusPageState>) => {
  state.value = { ...state.value, ...part };
};

const events = {
  onFiles: (files: readonly File[]) => void importAll(files),
  onCancelImport: (job: string) => void sendMessage("cancelImport", { job }),
  onRemoveSite: (site: string) => void forbidSite(site).then(showSites),
};

function Corpus() {
  return <CorpusPage state={state.value} on={events} />;
}

/** One after the other: the corpus has one writer. */
async function importAll(files: readonly File[]): Promise<void> {
  change({ refused: null });
  for (const file of files) {
    try {
      advanced(await sendMessage("importFile", await readFileToImport(file)));
    } catch (failure) {
      change({ refused: refusal(file, failure) });
    }
  }
}

function refusal(file: File, failure: unknown): string {
  if (failure instanceof FileRefused) return failure.message;
  return say("fileUnread", file.name, failure instanceof Error ? failure.message : String(failure));
}

function advanced(progress: ImportProgress): void {
  const others = state.value.imports.filter(({ job }) => job !== progress.job);
  change({ imports: newestFirst([progress, ...others]) });
  if (progress.state !== "waiting" && progress.state !== "running") void showSummary();
}

/** Jobs are numbered as they come. */
function newestFirst(imports: readonly ImportProgress[]): ImportProgress[] {
  return imports.toSorted((a, b) => Number(b.job) - Number(a.job));
}

async function showSummary(): Promise<void> {
  change({ summary: await sendMessage("corpusSummary") });
}

async function showSites(): Promise<void> {
  change({ sites: await allowedSites() });
}

speak();
document.title = say("corpusTitle");
render(<Corpus />, document.getElementById("root") as HTMLElement);
onMessage("importAdvanced", advanced);
void showSummary();
void showSites();
void sendMessage("importProgress").then((imports) => change({ imports: newestFirst(imports) }));
