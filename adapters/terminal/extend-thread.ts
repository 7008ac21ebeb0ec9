import type { ShownReply, Turn } from '#core';

const longest = 10;

/** A thread with one more turn; of a long one, the last ten. */
export function extendThread(thread: readonly Turn[], reply: ShownReply): readonly Turn[] {
  const passage = 'sentences' in reply ? reply.sentences[0]?.passage : undefined;
  const turn = { question: reply.question, ...(passage !== undefined && { passage }) };
  return [...thread, turn].slice(-longest);
}
