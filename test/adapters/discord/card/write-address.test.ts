import { expect, test } from 'vitest';
import { writeAddress } from '../../../../adapters/discord/card/write-address.ts';

test.each([
  ['https://a.org/b?c=d&e=f#g_h~i', 'https://a.org/b?c=d&e=f#g_h~i'],
  ['https://a.org/b_(c)/d_(e)', 'https://a.org/b_(c)/d_(e)'],
  ['https://a.org/b)c', 'https://a.org/b%29c'],
  ['https://a.org/b(c(d))', 'https://a.org/b%28c%28d%29%29'],
  ['https://a.org/<b>', 'https://a.org/%3Cb%3E'],
  ['https://a.org/b c\nd\\e', 'https://a.org/b%20c%0Ad%5Ce'],
  ['https://a.org/*b*[c]', 'https://a.org/%2Ab%2A%5Bc%5D'],
  ['https://a.org/\ud800', 'https://a.org/\ufffd'],
])('%j stands as %s between angle brackets', (url, written) => {
  expect(writeAddress(url)).toBe(`<${written}>`);
});
