import type { ChromiumTab } from "../browser/chromium-tab.ts";

/** A longer task makes a page feel stuck (W3C Long Tasks). */
const LONG_MS = 50;

const CATEGORIES = ["-*", "devtools.timeline", "disabled-by-default-v8.cpu_profiler"];

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

interface Slice {
  readonly pid: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Records what the page's threads do from now until the returned function is called, which gives the long tasks caused by
 * scripts of `origin`, in milliseconds. A task is caused by us when our part alone is long, or when it would not be long
 * without our part. Our part is what a sampling profiler sees with one of our scripts on the stack.
 */
export async function watchLongTasks(tab: ChromiumTab, origin: string): Promise<() => Promise<number[]>> {
  await tab.page.tracing.start({ categories: CATEGORIES });
  return async () => {
    const bytes = await tab.page.tracing.stop();
    const { traceEvents } = JSON.parse(Buffer.from(bytes!).toString()) as { traceEvents: readonly TraceEvent[] };
    return longTasks(traceEvents, origin);
  };
}

/** The same from a trace already read. */
export function longTasks(events: readonly TraceEvent[], origin: string): number[] {
  const ours = sampledSlices(events, origin);
  const long = events.filter(({ name, dur }) => name === "RunTask" && (dur ?? 0) > LONG_MS * 1000);
  return long.flatMap(({ pid, ts, dur }) => {
    const task = { pid, start: ts, end: ts + dur! };
    const spent = ours.reduce((sum, slice) => sum + overlap(task, slice), 0) / 1000;
    const whole = dur! / 1000;
    const isOurs = spent > LONG_MS || (spent > 0 && whole - spent <= LONG_MS);
    return isOurs ? [Math.round(whole)] : [];
  });
}

/** The times between samples that had one of our scripts on the stack. */
function sampledSlices(events: readonly TraceEvent[], origin: string): Slice[] {
  const starts = events.filter(({ name }) => name === "Profile");
  return starts.flatMap(({ pid, id, args }) => {
    const chunks = events.filter((each) => each.name === "ProfileChunk" && each.pid === pid && each.id === id);
    return slicesOf(pid, args.data!.startTime!, chunks, origin);
  });
}

function slicesOf(pid: number, start: number, chunks: readonly TraceEvent[], origin: string): Slice[] {
  const isOurs = new Map<number, boolean>();
  const slices: Slice[] = [];
  let time = start;
  for (const { args } of chunks) {
    const { nodes = [], samples = [] } = args.data?.cpuProfile ?? {};
    for (const { id, parent, callFrame } of nodes) {
      isOurs.set(id, (isOurs.get(parent ?? -1) ?? false) || (callFrame.url ?? "").startsWith(origin));
    }
    samples.forEach((node, index) => {
      const from = time;
      time += args.data?.timeDeltas?.[index] ?? 0;
      if (isOurs.get(node)) slices.push({ pid, start: from, end: time });
    });
  }
  return slices;
}

function overlap(task: Slice, slice: Slice): number {
  if (task.pid !== slice.pid) return 0;
  return Math.max(0, Math.min(task.end, slice.end) - Math.max(task.start, slice.start));
}
