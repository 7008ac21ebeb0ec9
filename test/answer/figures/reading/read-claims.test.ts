import { describe, expect, it } from 'vitest';
import { textsOf } from '../sound-tunnel.ts';

describe('what two people say of the same', () => {
  const higher =
    "The Sound tunnel's cost of $12 billion to $15 billion (tunnel only) would be $4 billion to $7 billion higher than its cost of $8 billion (tunnel only), going by figures from Ben Carr and Ada Brook.";

  it.each([
    ['how many billions more does Carr say than Brook', higher],
    [
      "what's the gap between Brook's and Carr's estimates?",
      "The Sound tunnel's cost of $8 billion (tunnel only) would be $4 billion to $7 billion lower than its cost of $12 billion to $15 billion (tunnel only), going by figures from Ada Brook and Ben Carr.",
    ],
    [
      "what's the gap between the two quotes, 8 and 65 billion?",
      "The Sound tunnel's cost of $8 billion (tunnel only) would be $57 billion lower than its cost of $65 billion (usual methods), going by figures from Ada Brook.",
    ],
  ])('%s', (question, result) => {
    expect(textsOf(question)[0]).toBe(result);
  });

  it('is no comparison where one of them only says something of the other', () => {
    expect(textsOf("what did Brook say about Carr's estimate")).toEqual([]);
    expect(textsOf('is Brook or Carr more optimistic?')).toEqual([]);
  });
});
