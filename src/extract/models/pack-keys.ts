/** Sorted numbers as the differences between them, seven bits a byte, the lowest first. */
export function packKeys(keys: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    let rest = key - before;
    before = key;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** What `packKeys` packed. */
export function unpackKeys(bytes: Uint8Array): number[] {
  const keys: number[] = [];
  let [key, value, shift] = [0, 0, 0];
  for (const byte of bytes) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    key += value;
    keys.push(key);
    [value, shift] = [0, 0];
  }
  return keys;
}
