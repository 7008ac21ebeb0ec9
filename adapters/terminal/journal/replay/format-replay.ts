import type { Replay } from '#core';
import { inert } from '../../inert.ts';

/** A reply with what it was given on, for a maintainer. The reply itself is JSON: the same bytes. */
export function formatReplay(replay: Replay): string {
  const { id, question, thread, at, knowledgeVersion, engineVersion } = replay;
  const reply = replay.given ?? replay.now;
  return [
    `${id}${at === undefined ? '' : `, given ${new Date(at).toISOString()}`}`,
    `question: ${inert(question)}`,
    ...thread.map((turn) => `  after: ${inert(turn.question)}`),
    `knowledge ${knowledgeVersion}, engine ${engineVersion}`,
    toVerdict(replay),
    ...(reply === undefined ? [] : [JSON.stringify(reply, undefined, 2)]),
    '',
  ].join('\n');
}

function toVerdict({ given, now }: Replay): string {
  if (given === undefined && now === undefined) {
    return 'The reply is kept no longer, and this knowledge is another: see --knowledge.';
  }
  if (given === undefined) return 'As this knowledge answers it, which is the one it was given on.';
  if (now === undefined) return 'As it was given; knowledge or engine have changed since.';
  return toBytes(given) === toBytes(now)
    ? 'As it was given, and the same bytes today.'
    : 'As it was given; it is NOT the same today, which is a bug of the engine.';
}

/** Without where the files stand on this machine, which no platform shows. */
function toBytes(reply: unknown): string {
  return JSON.stringify(reply, (key, value: unknown) => (key === 'path' ? undefined : value));
}
