/** Bytes in memory of their own: WebCrypto digests no shared ones. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** One line of a byte stream. */
export interface ByteLine {
  /** Where the next line begins, in bytes from the stream's start. */
  readonly next: number;
  /** The line's bytes, its line feed included (the last line may lack it). */
  readonly bytes: Bytes;
}

const LINE_FEED = 10;

/**
 * Cuts a byte stream into lines, keeping at most one line in memory.
 * `skip` leaves out that many bytes first, for work that goes on where it was cut.
 * Throws what `tooLong(position)` makes when a line passes `maxLine` bytes.
 */
export async function* byteLines(
  stream: ReadableStream<Bytes>,
  { skip = 0, maxLine, tooLong }: { skip?: number; maxLine: number; tooLong: (position: number) => Error },
): AsyncGenerator<ByteLine, void, undefined> {
  let position = 0;
  let pieces: Bytes[] = [];
  let length = 0;
  for await (const whole of chunksOf(stream)) {
    const chunk = whole.subarray(Math.max(0, Math.min(whole.length, skip - position)));
    position += whole.length - chunk.length;
    let from = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, from)) {
      const end = feed + 1;
      if (length + end - from > maxLine) throw tooLong(position);
      pieces.push(chunk.subarray(from, end));
      position += end - from;
      yield { next: position, bytes: joined(pieces) };
      pieces = [];
      length = 0;
      from = end;
    }
    if (from < chunk.length) {
      pieces.push(chunk.subarray(from));
      length += chunk.length - from;
      position += chunk.length - from;
      if (length > maxLine) throw tooLong(position);
    }
  }
  if (length > 0) yield { next: position, bytes: joined(pieces) };
}

/** Like `for await` over the stream, which not every browser has; lets go of the stream when the reader stops early. */
async function* chunksOf(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function joined(pieces: readonly Bytes[]): Bytes {
  if (pieces.length === 1) return pieces[0]!;
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
