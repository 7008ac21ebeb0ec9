import fc from 'fast-check';
import type { Citation, CitedSentence, Reply } from '#core';
import { format } from '../../../../adapters/discord/format.ts';
import { toBody } from '../../../../adapters/discord/posting/to-body.ts';
import { type MessageForm, message } from '../../../fakes/discord/checks/message.ts';
import { renderMarkdown } from '../../../fakes/discord/screen/render-markdown.ts';
import { aSetting } from '../a-setting.ts';
import { arbitraryCard } from '../arbitrary-card.ts';
import { bare } from '../bare.ts';

/** What was tried, and what was wrong with it; each problem once, with a reply that shows it. */
export type CheckedReplies = {
  readonly replies: number;
  /** Characters of the longest message. */
  readonly longest: number;
  /** Replies that needed more than one message. */
  readonly inParts: number;
  /** Replies of which prose was left out. */
  readonly shortened: number;
  readonly problems: ReadonlyMap<string, string>;
};

const { reply, setting } = arbitraryCard;
const nobody = { users: new Map(), channels: new Map() };

/** Draws so many made-up replies and holds each against what Discord takes and what a reader must get. */
export function checkReplies(count: number, seed: number): CheckedReplies {
  const problems = new Map<string, string>();
  let [longest, inParts, shortened] = [0, 0, 0];
  const property = fc.property(reply, setting, (drawn, over) => {
    const card = format(drawn, aSetting(over));
    const bodies = [card, ...card.further.map((content) => ({ content }))].map((one) =>
      toBody(one),
    );
    longest = Math.max(longest, ...bodies.map(({ content }) => content.length));
    if (card.further.length > 0) inParts += 1;
    if (/left out for want of space|shortened for want/u.test(card.content)) shortened += 1;
    for (const problem of findProblems(drawn, bodies))
      if (!problems.has(problem)) problems.set(problem, JSON.stringify(bodies));
    return true;
  });
  fc.assert(property, { numRuns: count, seed });
  return { replies: count, longest, inParts, shortened, problems };
}

type Body = ReturnType<typeof toBody>;

function findProblems(drawn: Reply, bodies: readonly Body[]): readonly string[] {
  const shown = bodies.map(({ content }) => renderMarkdown(content, nobody));
  const links = new Set(shown.flatMap((one) => one.links).map(bare));
  const citations: readonly Citation[] = 'citations' in drawn ? drawn.citations : [];
  return [
    ...bodies.flatMap(findRefused),
    ...citations.flatMap(({ source }) => (links.has(bare(source.url)) ? [] : ['a source is lost'])),
    ...bodies.flatMap(findMentions),
    ...shown.flatMap(({ unfolding }) => (unfolding.length > 0 ? ['a link unfolds'] : [])),
    ...findOrder(drawn, shown.map(({ text }) => text).join('\n')),
  ];
}

function findRefused(body: Body): readonly string[] {
  const { error } = message.safeParse(body);
  return (error?.issues ?? []).map(
    (issue) => `Discord refuses ${issue.path.join('.')}: ${issue.message}`,
  );
}

/** Even if nothing were said about who may be notified, nobody would be. */
function findMentions({ content }: MessageForm): readonly string[] {
  const outside = (content ?? '').replace(/\]\(<[^<>\s]*>\)|(?<!\\)<https?:[^<>\s]*>/gu, '');
  const written = /@(?:everyone|here)\b|(?<!\\)(?:\\\\)*<(?:@[!&]?\d+|#\d+)>/u.exec(outside);
  return written ? [`it mentions ${written[0]}`] : [];
}

/** Sentences go from the end: those that are seen are the first ones, in their order. */
function findOrder(drawn: Reply, text: string): readonly string[] {
  const sentences: readonly CitedSentence[] = 'sentences' in drawn ? drawn.sentences : [];
  const tokens = sentences.flatMap((one) => /^S\d+;/u.exec(one.text) ?? []);
  const places = tokens.map((token) => text.search(new RegExp(`(?<![\\w])${token}`, 'u')));
  const kept = places.filter((place) => place >= 0);
  const isFront = places.slice(0, kept.length).every((place) => place >= 0);
  const inOrder = kept.every((place, at) => at === 0 || place > (kept[at - 1] ?? 0));
  const some = tokens.length === 0 || kept.length > 0;
  return isFront && inOrder && some ? [] : ['sentences are missing in the middle or out of order'];
}
