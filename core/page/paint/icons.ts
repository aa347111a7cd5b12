/** Drawn on a 16 × 16 grid, as in components/Icon.tsx; made node by node, since a page's policy may forbid markup. */
const PATHS = {
  agrees: "M3 8.6l3.2 3.2L13 4.6",
  differs: "M3 6.2h10M3 9.8h10M10.4 3L5.6 13",
  comments: "M3 13l.9-3.4 7-7a1.6 1.6 0 0 1 2.3 2.3l-7 7zM9.6 3.9l2.4 2.4",
  search: "M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4zM10.2 10.2L13.4 13.4",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

const SVG = "http://www.w3.org/2000/svg";

export function icon(document: Document, name: keyof typeof PATHS): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
