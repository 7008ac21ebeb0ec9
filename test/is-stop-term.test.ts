import { expect, it } from 'vitest';
import { isStopTerm } from '../src/is-stop-term.ts';
import { toTerms } from '../src/terms.ts';

const areStops = (text: string) => toTerms(text).map(({ term }) => isStopTerm(term));

it('knows words of grammar and of asking in any form', () => {
  expect(areStops('What was THE kind of it? Who does, and whose is that?')).not.toContain(false);
});

it('does not take words for grammar that say what is asked', () => {
  expect(areStops('how long deep much many cost not will could Musk 2')).toEqual([
    true,
    ...Array<boolean>(10).fill(false),
  ]);
});
