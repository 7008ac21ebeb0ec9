import type { NameFinder } from '../names/create-name-finder.ts';
import { toTerms } from '../terms.ts';
import type { Entity, Passage } from '../types.ts';

/** Whom or what a passage is about, and whom else it mentions. */
export type Mentions = {
  /** Named in title or heading, or the article is mainly about it. */
  readonly about: ReadonlySet<Entity>;
  /** Named in a sentence. */
  readonly inText: ReadonlySet<Entity>;
};

/** Finds the glossary's entities in a passage. */
export function toMentions(
  passage: Passage,
  entities: readonly Entity[],
  findNames: NameFinder,
): Mentions {
  const named = (text: string) => findNames(toTerms(text)).map(({ entity }) => entity);
  const article = passage.id.slice(0, passage.id.indexOf('#'));
  return {
    about: new Set([
      ...named(`${passage.title}\n${passage.heading}`),
      ...entities.filter((entity) => entity.article === article),
    ]),
    inText: new Set(passage.sentences.flatMap(({ text }) => named(text))),
  };
}
