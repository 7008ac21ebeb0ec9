import { z } from 'zod';
import type { Turn } from '../types.ts';
import type { Seal } from './create-seal.ts';
import type { AnonymousQuestion } from './delivery.ts';
import { toTurn } from './to-turn.ts';

const schema = z.object({
  question: z.object({
    deliveryId: z.string(),
    platform: z.string(),
    workspace: z.string().exactOptional(),
    place: z.string(),
    thread: z.string(),
    text: z.string(),
    topics: z.array(z.string()).exactOptional(),
    keepsText: z.boolean().exactOptional(),
    returnTo: z.string().exactOptional(),
  }),
  thread: z.array(z.unknown()),
});

/** A question and the turns it was answered on, as they were sealed, if they can be read. */
export function openQuestion(
  seal: Seal,
  sealed: string | null,
): { readonly question: AnonymousQuestion; readonly thread: readonly Turn[] } | undefined {
  if (sealed === null) return undefined;
  const { data } = schema.safeParse(seal.open(sealed));
  return data && { question: data.question, thread: data.thread.flatMap(toTurn) };
}
