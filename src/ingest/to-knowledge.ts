import type { Figure, Knowledge, Passage, Source } from '../types.ts';
import type { Article, Draft, HeadText, Section } from './draft.ts';

/** Makes knowledge of a draft: what is published and, where it is not sound, as much as can be used. */
export function toKnowledge(draft: Draft): Knowledge {
  const published = draft.articles.filter(({ head }) => !head.isDraft);
  const passages = published.flatMap(toPassages);
  const ids = new Set(published.map(({ id }) => id));
  return {
    subject: draft.subject.value,
    passages,
    glossary: {
      entities: draft.glossary.value.entities.map(({ line: _, article, ...entity }) => ({
        ...entity,
        ...(article !== undefined && ids.has(article) ? { article } : {}),
      })),
      synonyms: draft.glossary.value.synonyms,
    },
    figures: toFigures(draft, passages),
    ...(draft.calibration.value ? { cuts: draft.calibration.value } : {}),
  };
}

function toPassages(article: Article): readonly Passage[] {
  const sources = new Map<string, Source>();
  // Of several definitions of one label, Markdown takes the first.
  for (const { label, source } of article.definitions.toReversed()) {
    if (source) sources.set(label, source);
  }
  return article.sections.map((section) => toPassage(article, section, sources));
}

function toPassage(
  { id, path, head }: Article,
  { heading, slug, line, sentences }: Section,
  sources: ReadonlyMap<string, Source>,
): Passage {
  const under = (texts: readonly HeadText[]) =>
    texts.filter((text) => text.slug === slug).map(({ text }) => text);
  return {
    id: `${id}#${slug}`,
    title: head.title ?? '',
    heading,
    sentences: sentences.map(({ references, endsCited: _, ...sentence }) => ({
      ...sentence,
      sources: [...new Set(references.flatMap(({ label }) => sources.get(label) ?? []))],
    })),
    questions: under(head.questions),
    corrects: under(head.corrects),
    unknown: head.unknown.some((name) => name.slug === slug),
    next: under(head.next),
    ...(head.asOf === undefined ? {} : { asOf: head.asOf }),
    ...(head.reviewBy === undefined ? {} : { reviewBy: head.reviewBy }),
    path,
    line,
  };
}

/** Figures whose passage is published and cites their source. */
function toFigures({ figures }: Draft, passages: readonly Passage[]): readonly Figure[] {
  const byId = new Map<string, Passage>(passages.map((passage) => [passage.id, passage]));
  return figures.value.flatMap(({ written: _, by, prices, source: label, ...figure }) => {
    const passage = byId.get(figure.passage);
    const source = passage?.sentences
      .flatMap(({ sources }) => sources)
      .find((one) => one.label.toLowerCase() === label.toLowerCase());
    if (!passage || !source) return [];
    return [
      {
        ...figure,
        ...(by === undefined ? {} : { by }),
        ...(prices === undefined ? {} : { prices }),
        passage: passage.id,
        source,
        path: figures.path,
      },
    ];
  });
}
