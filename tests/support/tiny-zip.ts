/** A zip file with these texts, stored as they are. */
export function tinyZip(files: Readonly<Record<string, string | Packed>>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const table: Uint8Array[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = new TextEncoder().encode(path);
    const { method, bytes } = typeof content === 'string' ? { method: 0, bytes: new TextEncoder().encode(content) } : content;
    const local = record(
      30,
      [0x04034b50, 4],
      [20, 2],
      [0, 2],
      [method, 2],
      [0, 4],
      [0, 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [name.length, 2],
    );
    parts.push(local, name, bytes);
    const entry = record(
      46,
      [0x02014b50, 4],
      [20, 2],
      [20, 2],
      [0, 2],
      [method, 2],
      [0, 4],
      [0, 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [name.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    );
    table.push(entry, name);
    at += 30 + name.length + bytes.length;
  }
  const size = table.reduce((sum, one) => sum + one.length, 0);
  const count = Object.keys(files).length;
  const end = record(22, [0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [at, 4]);
  return joined([...parts, ...table, end]);
}

/** An entry that is deflated (8) or claims to be. */
export interface Packed {
  readonly method: number;
  readonly bytes: Uint8Array;
}

/** Little-endian numbers of these sizes in bytes, then zeros. */
function record(length: number, ...fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return out;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
