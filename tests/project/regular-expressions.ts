import { parseSync } from "vite";

export interface FoundExpression {
  readonly pattern: string;
  readonly flags: string;
  readonly line: number;
}

interface SyntaxNode {
  readonly type?: string;
  readonly start?: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

/** The regular expression literals of a TypeScript file. */
export function regularExpressions(path: string, code: string): FoundExpression[] {
  const found: FoundExpression[] = [];
  visit(parseSync(path, code).program, ({ regex, start }) => {
    if (regex) found.push({ ...regex, line: code.slice(0, start).split("\n").length });
  });
  return found;
}

function visit(value: unknown, seen: (node: SyntaxNode) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) visit(each, seen);
    return;
  }
  seen(value as SyntaxNode);
  for (const each of Object.values(value)) visit(each, seen);
}
