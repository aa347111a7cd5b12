/**
 * A run is a stretch of a page's text without a kept tag in it: usually one text node, several where the page has
 * split one (`React` does) or where something between them is not kept. Runs are numbered in document order; the
 * number travels with the text, so that a quotation found by another process can be painted on the nodes it stands in.
 *
 *     <p>“We <b>will</b> not <svg/>yield”</p>     runs: 0 `“We `, 1 `will`, 2 ` not yield”` (two nodes)
 */
export interface TextRun {
  readonly nodes: readonly CharacterData[];
}

/** Where an offset of a run's text lies: a node and the offset in it. Null when the page took the words away. */
export function placeInRun(run: TextRun, offset: number): { node: CharacterData; offset: number } | null {
  let before = 0;
  for (const node of run.nodes) {
    const length = node.length;
    if (offset <= before + length) return { node, offset: offset - before };
    before += length;
  }
  return null;
}
