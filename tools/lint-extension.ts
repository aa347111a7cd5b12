import { runStep, type StepResult } from "./steps.ts";

interface Finding {
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
}

interface Allowed {
  readonly code: string;
  readonly file: RegExp;
  readonly why: string;
}

/** Warnings that we know and keep. Anything else fails. */
const ALLOWED: readonly Allowed[] = [
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    file: /^background\.js$/,
    why: "Readability sets innerHTML on its own small DOM, never on a page's",
  },
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    file: /^chunks\/[\w-]+\.js$/,
    why: "Preact's dangerouslySetInnerHTML, which no view of ours uses (tests/components/hostile-text)",
  },
];

/** Firefox's own linter over a build. A step that is ok when it finds nothing that is not allowed. */
export async function lintExtension(folder: string): Promise<StepResult> {
  const args = ["lint", "--source-dir", folder, "--no-config-discovery", "--output", "json"];
  const step = await runStep("lint of the build (web-ext)", "web-ext", args);
  const report = parseReport(step.output);
  if (!report) return { ...step, ok: false };
  const findings = [...report.errors, ...report.warnings].filter((each) => !isAllowed(each));
  const lines = findings.map(({ code, file, line, message }) => `${code} ${file ?? ""}:${line ?? ""} ${message}`);
  return { ...step, ok: findings.length === 0, output: lines.join("\n") };
}

function isAllowed({ code, file }: Finding): boolean {
  return ALLOWED.some((allowed) => allowed.code === code && allowed.file.test(file ?? ""));
}

function parseReport(output: string): { errors: Finding[]; warnings: Finding[] } | null {
  try {
    return JSON.parse(output.slice(output.indexOf("{")));
  } catch {
    return null;
  }
}
