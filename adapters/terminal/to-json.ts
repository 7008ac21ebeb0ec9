import { type Citation, type Reply, toText } from '#core';

/** What `--json` writes for a reply, as plain data. `file` and `line` say where a source stands. */
export function toJson(reply: Reply) {
  const quoting = 'sentences' in reply ? reply : undefined;
  return {
    question: reply.question,
    ...(reply.understood !== undefined && { understood: reply.understood }),
    outcome: reply.kind,
    answer: toText(reply),
    sentences: quoting?.sentences.map(({ text, citations }) => ({ text, citations })) ?? [],
    citations: quoting?.citations.map(toJsonCitation) ?? [],
    ...(quoting?.asOf !== undefined && { asOf: quoting.asOf }),
    confidence: reply.confidence,
    related: reply.kind === 'answer' ? reply.related : [],
    suggestions: reply.kind === 'answer' ? [] : reply.suggestions,
  };
}

function toJsonCitation({ number, source, passage }: Citation) {
  const { title, url, publisher, published, path, line } = source;
  return { number, title, publisher, url, published, passage, file: path, line };
}
