import { align } from '../../evaluate/align.ts';
import { median } from '../median.ts';

/** Milliseconds of a process that does nothing, and of the one that answers, which ran after it. */
export type Pair = { readonly nothing: number; readonly answer: number };

/** Both medians with the range around them, and their ratio. There must be a pair. */
export function reportStart(pairs: readonly Pair[]): string {
  const nothing = pairs.map((pair) => pair.nothing);
  const answer = pairs.map((pair) => pair.answer);
  const table = align([
    ['', 'median ms', 'least', 'most'],
    toRow('node -e 0', nothing),
    toRow('npm run ask -- "…", without npm', answer),
  ]);
  const ratio = median(answer) / median(nothing);
  return `${table}\nthe first answer takes ${ratio.toFixed(1)} times a process that does nothing\n`;
}

function toRow(name: string, times: readonly number[]): readonly string[] {
  const figures = [median(times), Math.min(...times), Math.max(...times)];
  return [name, ...figures.map((figure) => figure.toFixed(0))];
}
