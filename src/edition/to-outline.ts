import type { Topic } from '../desk/house.ts';
import type { Knowledge, Passage } from '../types.ts';
import type { Outline } from './outline.ts';
import { topicOf } from './topic-of.ts';

/** How many questions a topic is introduced with, and how many articles count as recent. */
const introductions = 3;
const recents = 10;

/** What there is to ask about in the knowledge. */
export function toOutline({ passages }: Knowledge): Outline {
  const articles = [...Map.groupBy(passages, ({ id }) => id.replace(/#.*$/su, '')).values()];
  return {
    topics: toTopics(passages),
    recent: articles
      .flatMap(toRecent)
      .toSorted((one, other) => other.asOf.localeCompare(one.asOf))
      .slice(0, recents),
    asks: [...new Set(passages.flatMap(asksOf))],
    passages: passages.map(({ id, title, heading }) => ({ id, title, heading })),
  };
}

function toTopics(passages: readonly Passage[]): readonly Topic[] {
  return [...Map.groupBy(passages, ({ id }) => topicOf(id))].map(([name, some]) => ({
    name,
    title: toTitle(name),
    passages: some.length,
    asks: introduce(some),
  }));
}

/** The first question of each article, then the second of each, until there are enough. */
function introduce(passages: readonly Passage[]): readonly string[] {
  const asks = [...Map.groupBy(passages, ({ title }) => title).values()].map((some) =>
    some.flatMap(asksOf),
  );
  const longest = Math.max(0, ...asks.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    asks.flatMap((some) => some.slice(turn, turn + 1)),
  );
  return [...new Set(inTurn.flat())].slice(0, introductions);
}

function toRecent(article: readonly Passage[]): Outline['recent'] {
  const [ask] = article.flatMap(asksOf);
  const [{ title = '', asOf = undefined } = {}] = article;
  return ask === undefined || asOf === undefined ? [] : [{ title, asOf, ask }];
}

/** Those that are written out come first; what a passage says is not known is no answer to offer. */
function asksOf({ questions, unknown }: Passage): readonly string[] {
  if (unknown) return [];
  const isWrittenOut = (question: string) => /^\p{Lu}.*\?$/su.test(question);
  return questions.toSorted(
    (one, other) => Number(isWrittenOut(other)) - Number(isWrittenOut(one)),
  );
}

function toTitle(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
