import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestLine, readLines } from '../../../adapters/terminal/read-lines.ts';

/** The lines of a stream that comes in these pieces. */
async function linesOf(...pieces: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  async function* bytes() {
    for (const piece of pieces) yield Buffer.from(piece);
  }
  return Array.fromAsync(readLines(bytes()));
}

describe('reads lines', () => {
  test.each([
    ['that end in a line feed', 'a\nb\n', ['a', 'b']],
    ['that end in a carriage return and a line feed', 'a\r\nb\r\n', ['a', 'b']],
    ['of which the last does not end', 'a\nb', ['a', 'b']],
    ['that are blank', '\n\n a\n', ['', '', ' a']],
    ['behind a byte order mark', '\ufeffa\n', ['a']],
    ['with a separator of Unicode inside', 'a\u2028b\u0085c\n', ['a\u2028b\u0085c']],
    ['of which there are none', '', []],
  ])('%s', async (_, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });
});

test('turns bytes that are not UTF-8 into U+FFFD and reads on', async () => {
  expect(await linesOf(Uint8Array.of(0x61, 0xff, 0x0a, 0x62, 0x0a, 0xe2, 0x82))).toEqual([
    'a\ufffd',
    'b',
    '\ufffd',
  ]);
});

test('reads the same lines however the stream is cut into pieces', async () => {
  const cut = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', '€', '👩', '\n', '\r\n')),
      cut,
      async (parts, cuts) => {
        const bytes = Buffer.from(parts.join(''));
        const pieces: Buffer[] = [];
        for (let at = 0, index = 0; at < bytes.length; index += 1) {
          const size = cuts[index % cuts.length] ?? 1;
          pieces.push(bytes.subarray(at, at + size));
          at += size;
        }
        expect(await linesOf(...pieces)).toEqual(await linesOf(bytes));
      },
    ),
  );
});

test('keeps of a line that is too long no more than shows that it is, and reads on', async () => {
  const piece = 'x'.repeat(longestLine / 4);
  const [long, next] = await linesOf(piece, piece, piece, piece, 'xx', piece, '\nnext');
  expect(long).toHaveLength(longestLine + 1);
  expect(next).toBe('next');
});
