import { gunzipSync, gzipSync } from 'node:zlib';

export const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer => Buffer.from(buffer, byteOffset, byteLength);

/** A model's file: the header's length in four bytes, the header in JSON, then the parts end to end; all of it compressed. */
export function packFile(header: unknown, parts: readonly ArrayBufferView[]): Uint8Array {
  const json = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  return gzipSync(Buffer.concat([size, json, ...parts.map(bytesOf)]), { level: 9 });
}

/**
 * Opens what `packFile` wrote; `take` gives the next so many bytes, in memory of their own.
 *
 * @throws Error where the file is none of ours or ends too early
 */
export function openPackedFile<Header>(file: Uint8Array): { header: Header; take: (length: number) => Uint8Array<ArrayBuffer> } {
  const binary = gunzipSync(file);
  let at = 4 + binary.readUInt32LE(0);
  const header = JSON.parse(binary.subarray(4, at).toString('utf8')) as Header;
  const take = (length: number) => {
    const part = Uint8Array.from(binary.subarray(at, at + length));
    if (part.length < length) throw new Error('the model file ends too early: run npm run train again');
    at += length;
    return part;
  };
  return { header, take };
}
