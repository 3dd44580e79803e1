/**
 * The text of a file: by its byte order mark, else UTF-8, else (where that is no valid UTF-8) Windows-1252, as browsers take it. `charset`
 * is what the file says of itself, where it says something.
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const marked = [0xef, 0xff, 0xfe].includes(bytes[0] ?? 0) ? byMark(bytes) : null;
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(charset).decode(bytes);
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset ?? 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
