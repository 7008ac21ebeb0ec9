import { quantityWords } from './quantity-words.ts';

/** Whether a question asks for more or for less, by the first of its words that compares: `cheaper`. */
export function readSense(shape: string): 'more' | 'less' | undefined {
  return shape
    .split(' ')
    .map((word) => quantityWords.get(word)?.compares)
    .find((sense) => sense !== undefined);
}
