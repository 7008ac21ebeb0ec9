import type { Citation, CitedSentence, Passage, Quoting, Sentence, Source } from '../types.ts';

/** A sentence to be shown and the passage it is from. */
export type Quoted = { readonly passage: Passage; readonly sentence: Sentence };

/**
 * Numbers the sources of what is shown in order of appearance, each once, and dates the whole. A
 * sentence without a source is not shown.
 */
export function cite(quoted: readonly Quoted[]): Quoting {
  const numbers = new Map<string, number>();
  const citations: Citation[] = [];
  const toNumber = (source: Source, passage: Passage): number => {
    const key = toKey(source);
    const before = numbers.get(key);
    if (before !== undefined) return before;
    const number = citations.length + 1;
    numbers.set(key, number);
    citations.push({ number, source, passage: passage.id });
    return number;
  };
  const sentences: CitedSentence[] = quoted
    .filter(({ sentence }) => sentence.sources.length > 0)
    .map(({ passage, sentence }) => ({
      ...sentence,
      citations: [...new Set(sentence.sources.map((source) => toNumber(source, passage)))],
      passage: passage.id,
    }));
  return { sentences, citations, ...toDates(quoted.map(({ passage }) => passage)) };
}

/** One work has one number, whichever article cites it. */
function toKey({ url, title, publisher, published }: Source): string {
  return [url, title, publisher, published].join('\n');
}

function toDates(passages: readonly Passage[]): Pick<Quoting, 'asOf' | 'reviewBy'> {
  const asOf = earliest(passages.map((passage) => passage.asOf));
  const reviewBy = earliest(passages.map((passage) => passage.reviewBy));
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
  };
}

/** Dates as `2025-10-18` sort as text. */
function earliest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.filter((date) => date !== undefined).sort()[0];
}
