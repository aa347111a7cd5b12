/** Bytes that a number below 2^32 takes: seven bits a byte, the high bit says that more follow (LEB128). */
export function varintLength(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x20_0000) return 3;
  return value < 0x1000_0000 ? 4 : 5;
}

/** Writes `value` at `at`; returns the place behind it. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let place = at;
  while (rest >= 0x80) {
    bytes[place++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[place++] = rest;
  return place;
}

/** Reads the varint at `at`, and nothing else; its length is `varintLength` of the answer. */
export function readVarint(bytes: Uint8Array, at: number): number {
  let value = 0;
  let shift = 0;
  let place = at;
  for (;;) {
    const byte = bytes[place++] as number;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
    shift += 7;
  }
}
