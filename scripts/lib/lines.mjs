/** Longest line that is read, in UTF-16 units: a stream without line ends must not fill the memory. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The lines of a byte stream, as `{line}` or `{tooLong: true}`, the last one also without its line end. Only "\n" ends a line (a "\r" before
 * it stays): node:readline would also break at U+2028 and U+2029, which JSON allows inside its strings. Holds one line at a time. Errors of
 * the stream are thrown.
 */
export async function* linesOf(stream, longest = LONGEST_LINE) {
  stream.setEncoding('utf8');
  let parts = [];
  let length = 0;
  const add = (part) => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part !== '') parts.push(part);
  };
  const take = () => {
    const taken = length > longest ? { tooLong: true } : { line: parts.join('') };
    parts = [];
    length = 0;
    return taken;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      add(chunk.slice(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.slice(from));
  }
  if (length > 0) yield take();
}
