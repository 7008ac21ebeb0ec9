import { expect, it } from 'vitest';
import { isInDictionary } from '../../src/ingest/is-in-dictionary.ts';

it('knows words of English, in both spellings, and forms with an apostrophe', () => {
  for (const word of ['tunnel', 'burrowing', 'harbour', 'harbor', "isn't"])
    expect(isInDictionary(word)).toBe(true);
});

it('does not know what is misspelt', () => {
  for (const word of ['tunel', 'lenght', 'acording']) expect(isInDictionary(word)).toBe(false);
});
