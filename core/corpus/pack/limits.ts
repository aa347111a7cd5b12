/** Limits of a pack. They bound what a hostile file can cost, well above what an honest one needs. */

const MB = 1024 * 1024;

/** A gzip stream larger than this is not opened. About half a million quotations. */
export const MAX_COMPRESSED_BYTES = 50 * MB;

/** Inflating stops here. */
export const MAX_INFLATED_BYTES = 500 * MB;

/** Article rows shrink 3 to 10 times; a file that grows more than this is a bomb. */
export const MAX_RATIO = 100;

/** Below this size a high ratio does no harm: a few rows that repeat each other shrink well too. */
export const RATIO_COUNTS_FROM_BYTES = MB;

/** One article's line. */
export const MAX_LINE_BYTES = 256 * 1024;

/** A quotation longer than this is a speech printed in full, not a row. */
export const MAX_QUOTATION_CHARACTERS = 8000;
