import type { Outcome, PassageId } from '../../types.ts';
import type { GapRow, Opinions } from '../journal/list-gaps.ts';
import type { Gap } from '../types.ts';
import { rank } from './rank.ts';
import { toClusters } from './to-clusters.ts';
import { toTellingTerms } from './to-telling-terms.ts';

/** How many questions and answer ids a gap lists. */
const listed = 20;

/**
 * Puts questions about the same together, by the terms that the engine looks them up by: what most
 * people miss comes first. Questions off the subject are not gaps in what is known about it.
 */
export function findGaps({
  rows,
  opinions,
}: {
  readonly rows: readonly GapRow[];
  readonly opinions: Opinions;
}): readonly Gap[] {
  const asked = rows.filter(({ outcome }) => outcome !== 'out-of-scope');
  return toClusters(asked.map((row) => ({ ...row, terms: toTermSet(row) })))
    .map((cluster) => toGap(cluster, opinions))
    .toSorted(
      (one, other) => other.askers - one.askers || other.count - one.count || other.last - one.last,
    );
}

/** Without its text, a question is together with those about the same words only. */
function toTermSet({ text, asked, about }: GapRow): ReadonlySet<string> {
  return text === null ? new Set([` ${about ?? asked}`]) : toTellingTerms(text);
}

function toGap(cluster: readonly GapRow[], { votes, corrections }: Opinions): Gap {
  const questions = rank(cluster.flatMap(({ text }) => (text === null ? [] : [toLine(text)])));
  const answers = rank(cluster.map(({ answer }) => answer));
  const [nearest] = rank(cluster.flatMap((row) => (row.nearest === null ? [] : [row.nearest])));
  const times = cluster.map(({ at }) => at);
  const isTheirs = ({ answer }: { readonly answer: string }) => answers.includes(answer);
  return {
    ...(questions[0] === undefined ? {} : { question: questions[0] }),
    questions: questions.slice(0, listed),
    count: cluster.length,
    askers: new Set(cluster.map(({ asker }) => asker)).size,
    first: times.reduce((least, at) => Math.min(least, at)),
    last: times.reduce((most, at) => Math.max(most, at)),
    outcomes: count(cluster),
    votes: votes.filter(isTheirs).map(({ reason, comment }) => ({
      ...(reason === null ? {} : { reason }),
      ...(comment === null ? {} : { comment }),
    })),
    corrections: corrections.filter(isTheirs).map(({ text }) => text),
    ...(isPassageId(nearest) ? { nearest } : {}),
    answers: answers.slice(0, listed),
  };
}

function toLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function count(cluster: readonly GapRow[]): Gap['outcomes'] {
  const outcomes: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of cluster) {
    if (isOutcome(outcome)) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return outcomes;
}

function isOutcome(text: string): text is Outcome {
  return ['answer', 'choice', 'closest', 'gap', 'out-of-scope'].includes(text);
}

function isPassageId(text: string | undefined): text is PassageId {
  return text?.includes('#') ?? false;
}
