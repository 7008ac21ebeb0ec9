import type { NameIndex } from './name-index.ts';
import { plainWords } from './plain-words.ts';
import { quantityWords } from './quantity-words.ts';
import { unitWords } from './unit-words.ts';

/** Words that questions have before common ways of saying a thing are made one. */
const common = `tunnel tunnels bridge strait railway railroad long longest deepest oldest cheapest
  expensive costly opened opening built build construction percent percentage difference ratio twice
  double undersea beneath level nautical square section billion million dollars train trains machine
  between before after earlier first walking swimming missing kilometres kilometers people workers killed deaths`.split(
  /\s+/u,
);

/** The words that a misspelt one may have been meant for. */
export function toVocabulary(names: NameIndex): ReadonlySet<string> {
  const ofNames = [...names.values()].flatMap((all) => all.flatMap(({ words }) => words));
  return new Set([
    ...plainWords,
    ...quantityWords.keys(),
    ...unitWords.keys(),
    ...common,
    ...ofNames,
  ]);
}
