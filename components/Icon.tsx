import type { JSX } from "preact";

/** Drawn on a 16 × 16 grid with a pen of 1.6, so that they stand well beside text of 11 to 16 pixels. */
const PATHS = {
  check: "M3 8.6l3.2 3.2L13 4.6",
  differs: "M3 6.2h10M3 9.8h10M10.4 3L5.6 13",
  pen: "M3 13l.9-3.4 7-7a1.6 1.6 0 0 1 2.3 2.3l-7 7zM9.6 3.9l2.4 2.4",
  back: "M10 3.5L5.5 8l4.5 4.5",
  next: "M6 3.5L10.5 8 6 12.5",
  outward: "M6.5 4H4v8h8V9.5M9 3.5h3.5V7M12.2 3.8L7.2 8.8",
  copy: "M5.5 5.5V3h7.5v7.5h-2.5M3 5.5h7.5V13H3z",
  search: "M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4zM10.2 10.2L13.4 13.4",
  close: "M4 4l8 8M12 4l-8 8",
  shelf: "M3 3v10M6 3v10M9 3v10M11 3.4l2.6 9.4",
  place: "M8 2.5v3M8 10.5v3M2.5 8h3M10.5 8h3M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",
  panel: "M2.5 3.5h11v9h-11zM9.5 3.5v9",
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words; never the only carrier of a meaning, so hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
