import type { Citation, CitedSentence, Figure, Reply, Source, Trace } from '../types.ts';
import type { Computation, Statement } from './figures/computation.ts';

/** What was worked out, and what the reply is made of besides. */
export type ComputedFindings = {
  readonly question: string;
  readonly understood?: string;
  readonly computation: Computation;
  readonly trace: Trace;
  /** Questions to ask next. */
  readonly related: readonly string[];
};

/** Both operands were found and the sum is right; what is left is that something else was meant. */
const confidence = 0.95;

/** Makes a reply of what was worked out: each statement with the sources of the figures that it rests on. */
export function composeComputed(findings: ComputedFindings): Reply {
  const { question, understood, computation, trace, related } = findings;
  const statements = toStatements(computation);
  const figures = [...new Set(statements.flatMap((statement) => statement.figures))];
  const citations = toCitations(figures);
  const dates = figures.map(({ date }) => date).sort();
  return {
    kind: 'answer',
    question,
    ...(understood === undefined ? {} : { understood }),
    confidence,
    trace: { ...trace, because: computation.because },
    sentences: statements.flatMap((statement) => toSentence(statement, citations)),
    citations,
    ...(dates[0] === undefined ? {} : { asOf: dates[0] }),
    related,
  };
}

function toStatements(computation: Computation): readonly Statement[] {
  if (computation.kind === 'computed') return computation.sentences;
  return computation.nearest === undefined ? [computation] : [computation, computation.nearest];
}

function toCitations(figures: readonly Figure[]): readonly Citation[] {
  const sources = new Map<string, { source: Source; passage: Figure['passage'] }>();
  for (const { source, passage } of figures) {
    if (!sources.has(source.url)) sources.set(source.url, { source, passage });
  }
  return [...sources.values()].map((cited, index) => ({ number: index + 1, ...cited }));
}

function toSentence(
  { text, figures }: Statement,
  citations: readonly Citation[],
): readonly CitedSentence[] {
  const [first] = figures;
  if (first === undefined) return [];
  const numbers = figures.flatMap(
    ({ source }) => citations.find((citation) => citation.source.url === source.url)?.number ?? [],
  );
  return [
    {
      text,
      content: [{ type: 'text', value: text }],
      sources: figures.map(({ source }) => source),
      layout: 'prose',
      line: first.line,
      citations: [...new Set(numbers)],
      passage: first.passage,
    },
  ];
}
