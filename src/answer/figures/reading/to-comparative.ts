import type { Part } from './part.ts';

const irregular: Readonly<Record<string, string>> = {
  most: 'more',
  least: 'less',
  farthest: 'farther',
  furthest: 'further',
};

/** Superlatives of words that compare: `longest` among named things asks which is longer. */
const regular =
  /^(long|short|deep|shallow|wid|broad|narrow|high|tall|thick|thinn|old|young|new|lat|earli|cheap|dear|heavi|light|fast|quick|slow|bigg|larg|great|small|strong|weak|hott|warm|cold|cool|few|deadli)est$/u;

/** A word that puts one above all others, as the one that compares two; any other part as it is. */
export function toComparative(part: Part): Part {
  if (part.kind !== 'word') return part;
  const [, stem] = regular.exec(part.text) ?? [];
  const text = stem === undefined ? irregular[part.text] : `${stem}er`;
  return text === undefined ? part : { kind: 'word', text };
}
