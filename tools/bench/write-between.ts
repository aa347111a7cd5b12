import { readFileSync, writeFileSync } from "node:fs";

/**
 * Puts `content` between two comments of a Markdown file, `<!-- NAME -->` and `<!-- end of NAME -->`, in the place of what
 * stood there.
 * @throws Error when the file has no such comments
 */
export function writeBetween(file: string, name: string, content: string): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const text = readFileSync(file, "utf8");
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${file} has no place for “${name}”`);
  writeFileSync(file, `${text.slice(0, start + open.length)}\n\n${content.trim()}\n\n${text.slice(end)}`);
}
