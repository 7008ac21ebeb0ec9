import SearchableMap from 'minisearch/SearchableMap';

/**
 * The known word that an unknown one was most likely meant to be; `undefined` where none is near, or
 * the word is known.
 */
export type Spelling = (word: string) => string | undefined;

/**
 * Knows words by how often they occur, and finds the one meant by a misspelt one: neighbouring letters
 * swapped; else one letter wrong, missing or too many from four letters on, two from eight on. Walks
 * MiniSearch's radix tree, so that most of the words are never looked at. Short words and numbers are
 * never corrected.
 */
export function createSpelling(words: ReadonlyMap<string, number>): Spelling {
  // Most questions have no unknown word, so the tree is made when the first comes.
  let tree: SearchableMap<number> | undefined;
  return (word) => {
    if (words.has(word) || word.length < 4 || word.length > 40 || !isWord(word)) return undefined;
    tree ??= toTree(words);
    return unswap(word, tree) ?? findNearest(word, tree);
  };
}

function toTree(words: ReadonlyMap<string, number>): SearchableMap<number> {
  const tree = new SearchableMap<number>();
  for (const [word, count] of words) if (isWord(word)) tree.set(word, count);
  return tree;
}

function isWord(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}

/** The commonest known word with two neighbouring letters the other way round. */
function unswap(word: string, tree: SearchableMap<number>): string | undefined {
  let best: string | undefined;
  for (let place = 0; place + 1 < word.length; place += 1) {
    const swapped = `${word.slice(0, place)}${word[place + 1]}${word[place]}${word.slice(place + 2)}`;
    const count = tree.get(swapped);
    if (count !== undefined && count > (best === undefined ? 0 : (tree.get(best) ?? 0)))
      best = swapped;
  }
  return best;
}

/**
 * Nearest first, then the commonest, then the first of the alphabet.
 */
function findNearest(word: string, tree: SearchableMap<number>): string | undefined {
  const most = word.length < 8 ? 1 : 2;
  const near = [...tree.fuzzyGet(word, most)]
    .filter(([found]) => isLike(found, word))
    .map(([found, [count, distance]]) => ({
      found,
      count,
      distance,
    }));
  near.sort((a, b) => a.distance - b.distance || b.count - a.count || (a.found < b.found ? -1 : 1));
  return near[0]?.found;
}

/**
 * The first letter must be the same, and of shorter words the last: those that differ there are
 * mostly other words, “married” and “carried”, “shower” and “showed”.
 */
function isLike(found: string, word: string): boolean {
  return found[0] === word[0] && (word.length >= 8 || found.at(-1) === word.at(-1));
}
