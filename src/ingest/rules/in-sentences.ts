import type { Article, DraftSentence } from '../draft.ts';
import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

/** Looks at one sentence after the other; `find` says what is wrong with it, if anything is. */
export function inSentences(
  find: (sentence: DraftSentence, article: Article) => string | undefined,
): Rule['find'] {
  return inArticles((article) =>
    article.sections.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => {
        const message = find(sentence, article);
        return message === undefined ? [] : [{ line: sentence.line, message }];
      }),
    ),
  );
}
