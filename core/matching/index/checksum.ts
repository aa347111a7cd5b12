/**
 * 32-bit checksum of whole 32-bit words: four interleaved multiply-and-xor lanes, so that 40 MB take some ten
 * milliseconds in a worker that has just woken. It finds accidents (a cut, a flipped bit), not forgeries.
 */
export function checksum(words: Uint32Array): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b1;
  let c = 0x85ebca6b;
  let d = 0xc2b2ae35;
  const whole = words.length & ~3;
  // Without calls: until the loop is compiled, they would take most of the time.
  for (let i = 0; i < whole; i += 4) {
    a = Math.imul(a ^ (words[i] as number), 0x01000193);
    b = Math.imul(b ^ (words[i + 1] as number), 0x01000193);
    c = Math.imul(c ^ (words[i + 2] as number), 0x01000193);
    d = Math.imul(d ^ (words[i + 3] as number), 0x01000193);
    a = (a << 15) | (a >>> 17);
    b = (b << 15) | (b >>> 17);
    c = (c << 15) | (c >>> 17);
    d = (d << 15) | (d >>> 17);
  }
  for (let i = whole; i < words.length; i++) a = rotate(Math.imul(a ^ (words[i] as number), 0x01000193));
  let sum = words.length;
  for (const lane of [a, b, c, d]) sum = rotate(Math.imul(sum ^ lane, 0x85ebca6b));
  return sum >>> 0;
}

/** Multiplication carries changes upwards only; the rotation brings them down again. */
function rotate(value: number): number {
  return (value << 15) | (value >>> 17);
}
