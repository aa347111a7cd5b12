import type { Evidence } from "../core/messages.ts";
import { say, sayCount } from "./say.ts";

/** "4 reports, 2 independent": five outlets that copied one agency are one witness. */
export function reportCountsText({ reports, independent }: Pick<Evidence, "reports" | "independent">): string {
  return say("reportsAndIndependent", sayCount("reports", reports), sayCount("independent", independent));
}
