/** `read`, with the `most` latest of its values kept: keys that are known are not read again. */
export function remember<Key, Value>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  most: number,
): (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>> {
  const known = new Map<Key, Value>();
  return async (keys) => {
    const missing = keys.filter((key) => !known.has(key));
    const found = missing.length > 0 ? await read(missing) : new Map<Key, Value>();
    const all = new Map<Key, Value>();
    for (const key of keys) {
      const value = known.get(key) ?? found.get(key);
      if (value !== undefined) all.set(key, value);
    }
    for (const [key, value] of found) known.set(key, value);
    for (const key of [...known.keys()].slice(0, Math.max(0, known.size - most))) known.delete(key);
    return all;
  };
}
