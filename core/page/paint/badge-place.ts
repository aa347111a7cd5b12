/**
 * Where a badge stands: beside the text column, at the height of the quotation's last line, so that it covers no word
 * of the article. Where there is no free room beside the column (a phone, two columns, a side bar), it stands in the
 * gap above the quotation's end instead, small enough to leave the lines readable.
 *
 *     “The gates stay shut until the storm has     │
 *      passed,” said the harbour master on Friday. │ ✓3 ≠1
 */

/** Pixels, in whatever coordinates all of one call share. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface BadgePlace {
  readonly x: number;
  readonly y: number;
  readonly size: Size;
  readonly beside: boolean;
}

export interface PlaceRequest {
  /** The last line of the quotation. */
  readonly line: Box;
  /** The block of text that the line is in. */
  readonly column: Box;
  readonly badge: Size;
  /** The badge in its small form, for the gap between lines. */
  readonly small: Size;
  /** The page's width. */
  readonly pageWidth: number;
  readonly rightToLeft: boolean;
  /** Nothing of the page stands where the badge would be beside the column. */
  readonly roomIsFree: boolean;
}

/** Pixels between column and badge. */
const GAP = 6;
/** Pixels that a badge above a line may reach out of the column: what stands beside it is not ours to cover. */
const OVERHANG = 12;

export function placeBadge(request: PlaceRequest): BadgePlace {
  const { line, small, pageWidth, rightToLeft } = request;
  const beside = besideColumn(request);
  if (request.roomIsFree && beside.left >= 0 && beside.right <= pageWidth)
    return { x: beside.left, y: beside.top, size: request.badge, beside: true };
  const x = rightToLeft
    ? Math.max(line.left - small.width, request.column.left - OVERHANG)
    : Math.min(line.right, request.column.right + OVERHANG - small.width);
  return { x: clamp(x, 0, pageWidth - small.width), y: line.top - small.height * 0.7, size: small, beside: false };
}

/** The box that a badge would take beside the column. */
export function besideColumn({
  line,
  column,
  badge,
  rightToLeft,
}: Pick<PlaceRequest, "line" | "column" | "badge" | "rightToLeft">): Box {
  const left = rightToLeft ? column.left - GAP - badge.width : column.right + GAP;
  const top = (line.top + line.bottom - badge.height) / 2;
  return { left, top, right: left + badge.width, bottom: top + badge.height };
}

/** Moves badges that would lie on one another down, in the order of the text. */
export function unstack<T extends BadgePlace>(places: readonly T[]): T[] {
  const placed: T[] = [];
  for (const place of places) {
    let y = place.y;
    for (const other of placed) {
      const overlaps =
        place.x < other.x + other.size.width &&
        other.x < place.x + place.size.width &&
        y < other.y + other.size.height &&
        other.y < y + place.size.height;
      if (overlaps) y = other.y + other.size.height + 2;
    }
    placed.push({ ...place, y });
  }
  return placed;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
