import type { Candidate, Reply, Trace } from '#core';
import { inert } from './inert.ts';
import type { Page } from './page.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

type Row = readonly string[];

const longestWord = 24;

/**
 * Writes how a reply came about: the bot's own story of it, what was decided and on which signals, the terms of the question,
 * then candidates and sentences with their figures, best first. Pure.
 */
export function explain(reply: Reply, story: readonly string[], page: Page): string {
  const { trace } = reply;
  return [
    writeStory(story, page),
    writeTable('Decision', [], decisionRows(reply), page),
    writeTable('Terms', ['word', 'stem', 'weight', 'passages', ''], termRows(trace), page),
    writeTable(
      'Candidates',
      ['score', 'text', 'bigrams', 'sentence', 'phrasing', 'passage'],
      trace.candidates.flatMap(candidateRows),
      page,
    ),
    writeTable('Sentences', ['score', 'coverage', 'sentence'], sentenceRows(trace), page),
  ].join('\n\n');
}

function writeStory(story: readonly string[], { paint, width }: Page): string {
  const lines = story.map((sentence) => wrap(inert(sentence), width, '  – ', '    '));
  return [`  ${paint('bold', 'Why')}`, ...lines].join('\n');
}

function writeTable(title: string, heads: Row, rows: readonly Row[], page: Page): string {
  const heading = `  ${page.paint('bold', title)}`;
  if (rows.length === 0) return `${heading}\n  none`;
  const painted = heads.map((head) => (head === '' ? '' : page.paint('dim', head)));
  const cells = rows.map((row) => row.map(inert));
  return `${heading}\n${table(painted, cells, page.width)}`;
}

function decisionRows(reply: Reply): readonly Row[] {
  const { cuts, query, because, candidates, signals } = reply.trace;
  return [
    ['outcome', reply.kind],
    ['because', because],
    ['confidence', figure(reply.confidence)],
    ['cuts', `answer from ${figure(cuts.answer)}, closest from ${figure(cuts.closest)}`],
    ...Object.entries(signals).map(([name, value]) => [name, figure(value)]),
    ['runner-up', describeRunnerUp(candidates)],
    ['expects', query.expects],
    ...(query.names.length === 0
      ? []
      : [['names', query.names.map(({ name }) => name).join(', ')]]),
    ...(reply.understood === undefined ? [] : [['understood', reply.understood]]),
    ...(reply.kind === 'answer' && reply.corrects !== undefined
      ? [['corrects', reply.corrects]]
      : []),
  ];
}

function describeRunnerUp([best, next]: readonly Candidate[]): string {
  if (best === undefined || next === undefined) return 'none';
  return `${next.passage.id}, ${figure(best.score - next.score)} behind`;
}

function termRows({ query }: Trace): readonly Row[] {
  return query.terms.map((term) => [
    clip(term.word),
    clip(term.term),
    figure(term.weight),
    String(term.passages),
    [
      ...(term.name ? ['a name'] : []),
      ...(term.corrected === undefined ? [] : [`taken for ${term.corrected}`]),
      ...term.standIns.map(({ term: other, likeness }) => `${other} ${figure(likeness)}`),
    ].join(', '),
  ]);
}

/** The figures of a candidate, and below them the terms that it was found by. */
function candidateRows({ passage, score, parts, matched, phrasing }: Candidate): readonly Row[] {
  const figures = [score, parts.text, parts.bigrams, parts.bestSentence, phrasing].map(figure);
  return [
    [...figures, passage.id],
    [...figures.map(() => ''), matched.join(', ')],
  ];
}

function sentenceRows({ sentences }: Trace): readonly Row[] {
  return sentences.flatMap(({ score, coverage, sentence, passage }) => [
    [figure(score), figure(coverage), sentence.text],
    ['', '', passage.id],
  ]);
}

/** A word of a question may be as long as the question. */
function clip(word: string): string {
  return word.length > longestWord ? `${word.slice(0, longestWord - 1)}…` : word;
}

function figure(value: number): string {
  return value.toFixed(2);
}
