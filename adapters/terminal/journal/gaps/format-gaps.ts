import type { Gap } from '#core';
import { inert } from '../../inert.ts';

/** How many phrasings of a gap are shown. */
const shown = 3;

/** A numbered list for a terminal, the most wanted first. */
export function formatGaps(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return 'No question is without an answer.\n';
  return gaps.map((gap, index) => `${index + 1}. ${formatGap(gap)}`).join('\n');
}

function formatGap(gap: Gap): string {
  const [question = '(the texts are not kept)', ...others] = gap.questions.map(inert);
  const lines = [
    ...others.slice(0, shown - 1),
    toFigures(gap),
    ...gap.votes.map(({ reason, comment }) =>
      inert(`voted down: ${[reason, comment].filter(Boolean).join(': ') || 'no reason given'}`),
    ),
    ...gap.corrections.map((text) => inert(`correction: ${text}`)),
  ];
  return `${question}\n${lines.map((line) => `   ${line}\n`).join('')}`;
}

function toFigures({ count, askers, first, last, outcomes, nearest }: Gap): string {
  const days = [...new Set([toDay(first), toDay(last)])].join(' to ');
  const endings = Object.entries(outcomes).map(([outcome, times]) => `${outcome} ${times}`);
  return [
    `asked ${count} × by ${askers} ${askers === 1 ? 'person' : 'people'}`,
    days,
    endings.join(', '),
    ...(nearest === undefined ? [] : [`nearest ${nearest}`]),
  ].join(' · ');
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
