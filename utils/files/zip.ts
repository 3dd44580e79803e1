/** The compressed entries of a zip file by name, from its table of contents; null when the bytes are none. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) return null;
  const entries = new Map<string, ZipEntry>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const size = view.getUint32(at + 20, true);
    if (local + 30 <= bytes.length && view.getUint32(local, true) === 0x04034b50) {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
      const method = encrypted ? -1 : view.getUint16(at + 10, true);
      entries.set(name, { method, bytes: bytes.subarray(start, start + size) });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

export interface ZipEntry {
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly bytes: Uint8Array;
}

/** The entry's bytes as they were packed. Rejects when they are broken or more than `limit` bytes: a small file can unpack to anything. */
export async function unzip(entry: ZipEntry, limit: number): Promise<Uint8Array> {
  if (entry.method === 0) return entry.bytes;
  if (entry.method !== 8) throw new Error('unknown compression');
  const reader = new Blob([entry.bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length;
    if (size > limit) {
      await reader.cancel();
      throw new Error('too large');
    }
    chunks.push(step.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Where the table of contents is told of: at the end, before a comment of at most 64 kB. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}
