import { expect, it } from 'vitest';
import { isCommonTerm } from '../src/is-common-term.ts';
import { toTerms } from '../src/terms.ts';

const areCommon = (text: string) => toTerms(text).map(({ term }) => isCommonTerm(term));

it('knows words of small talk in any form', () => {
  expect(areCommon('Actually, I thought everybody was saying maybe')).toEqual([
    true,
    true,
    true,
    true,
    false,
    true,
    true,
  ]);
});

it('does not take words for small talk that say what a question is about', () => {
  expect(areCommon('tunnel cost length ice Musk Dmitriev railway depth 112')).not.toContain(true);
});
