/**
 * Where a badge stands: beside the text column, at the height of the quotation's last line, so that it covers no word
 * of the article. Where there is no free room beside the column (a phone, two columns, a side bar), it takes its
 * small form, there if it fits, else in the gap above the quotation's end.
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
  /** The badge takes its small form here. */
  readonly small: boolean;
}

export interface PlaceRequest {
  /** The last line of the quotation. */
  readonly line: Box;
  /** The block of text that the line is in. */
  readonly column: Box;
  readonly badge: Size;
  /** The badge in its small form. */
  readonly small: Size;
  /** The page's width. */
  readonly pageWidth: number;
  readonly rightToLeft: boolean;
  /** Whether nothing of the page stands in a box beside the column. */
  isFree(box: Box): boolean;
}

/** Pixels between column and badge. */
const GAP = 6;
/** Pixels that a badge above a line may reach out of the column: what stands beside it is not ours to cover. */
const OVERHANG = 12;

export function placeBadge(request: PlaceRequest): BadgePlace {
  const { badge, small, pageWidth } = request;
  for (const size of [badge, small]) {
    const box = besideColumn(request, size);
    if (box.left >= 0 && box.right <= pageWidth && request.isFree(box))
      return { x: box.left, y: box.top, size, small: size === small };
  }
  return aboveEnd(request);
}

function besideColumn({ line, column, rightToLeft }: PlaceRequest, { width, height }: Size): Box {
  const left = rightToLeft ? column.left - GAP - width : column.right + GAP;
  const top = (line.top + line.bottom - height) / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function aboveEnd({ line, column, small, pageWidth, rightToLeft }: PlaceRequest): BadgePlace {
  const x = rightToLeft
    ? Math.max(line.left - small.width, column.left - OVERHANG)
    : Math.min(line.right, column.right + OVERHANG - small.width);
  const y = line.top - small.height * 0.7;
  return { x: clamp(x, 0, pageWidth - small.width), y, size: small, small: true };
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
