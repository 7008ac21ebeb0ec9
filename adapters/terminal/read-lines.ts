/** A question may be this long, in UTF-16 code units. */
export const longestLine = 1_000_000;

/**
 * Reads a byte stream line by line, as it comes. Lines end in a line feed, or in a carriage return
 * and one; the last may end with the stream. Bytes that are not UTF-8 become U+FFFD. Of a line that
 * is longer than `longestLine`, the first `longestLine` + 1 units are kept, so that memory is bounded.
 *
 * Not `node:readline`, which also parts lines at U+2028, and JSON may hold that within a line.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open = '';
  for await (const piece of bytes) {
    const [end = '', ...starts] = decoder.decode(piece, { stream: true }).split('\n');
    open = grow(open, end);
    for (const start of starts) {
      yield withoutReturn(open);
      open = grow('', start);
    }
  }
  open = grow(open, decoder.decode());
  if (open !== '') yield withoutReturn(open);
}

function grow(open: string, more: string): string {
  return open.length > longestLine ? open : (open + more).slice(0, longestLine + 1);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
