import { align } from '../align.ts';
import { formatShare } from '../format-share.ts';
import type { Verdict } from './judge-question.ts';
import type { BenchQuestion } from './read-questions.ts';
import { type Tally, tally } from './tally.ts';

/** A question and how its reply was judged. */
export type JudgedQuestion = { readonly question: BenchQuestion; readonly verdict: Verdict };

/**
 * Prints how the questions ended: by kind (the first tag) in the order of the file, in total, and by
 * every other tag, the commonest first. Under 80 columns for tags of usual length.
 */
export function reportQuestions(judged: readonly JudgedQuestion[]): string {
  const kinds = group(judged, ({ tags: [kind] }) => [kind]);
  const tags = group(judged, ({ tags: [, ...others] }) => others).sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1),
  );
  const answerable = judged.filter(({ question }) => question.expect === undefined);
  const toDecline = judged.filter(({ question }) => question.expect !== undefined);
  const total: typeof kinds = [
    ['to be answered', answerable],
    ['to be declined', toDecline],
    ['all', judged],
  ];
  return [toTable('kind', kinds), toTable('total', total), toTable('tag', tags)].join('\n');
}

type Group = readonly [name: string, members: readonly JudgedQuestion[]];

function group(
  judged: readonly JudgedQuestion[],
  toNames: (question: BenchQuestion) => readonly string[],
): Group[] {
  const groups = new Map<string, JudgedQuestion[]>();
  for (const item of judged) {
    for (const name of new Set(toNames(item.question))) {
      const members = groups.get(name);
      if (members) members.push(item);
      else groups.set(name, [item]);
    }
  }
  return [...groups];
}

function toTable(title: string, groups: readonly Group[]): string {
  const rows = groups.map(([name, members]) =>
    toRow(name, tally(members.map(({ verdict }) => verdict)), members.length),
  );
  return align([
    [title, 'right', '%', 'wrong', '%', 'declined', '%', 'exact', 'questions'],
    ...rows,
  ]);
}

function toRow(name: string, { right, wrong, declined, exact }: Tally, count: number) {
  const cells = [right, wrong, declined].flatMap((part) => [
    String(part),
    formatShare(count === 0 ? undefined : part / count),
  ]);
  return [name, ...cells, exact === undefined ? '-' : String(exact), String(count)];
}
