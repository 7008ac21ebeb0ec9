import { Routes, ThreadAutoArchiveDuration } from 'discord.js';
import { inert } from '../card/inert.ts';
import { limits } from '../card/limits.ts';
import { shorten } from '../card/shorten.ts';
import type { Station } from '../station.ts';
import type { ToMessage } from './target.ts';
import { toRefusal } from './to-refusal.ts';

/**
 * Opens a thread below a message, named after what is asked, and gives its id, which is the message's.
 * Undefined where that cannot be: the answer can stand elsewhere.
 */
export async function openThread(
  { calls, house }: Station,
  { channel, message }: ToMessage,
  text: string,
): Promise<string | undefined> {
  const name = shorten(inert(text).trim(), limits.threadName) || message;
  const body = { name, auto_archive_duration: ThreadAutoArchiveDuration.OneDay };
  const route = Routes.threads(channel, message);
  try {
    await calls({ method: 'post', route, body, patience: 'callback' });
    return message;
  } catch (error) {
    const refusal = toRefusal(error);
    if (refusal === 'opened') return message;
    house.log.info('discord-thread-refused', { refusal, channel });
    return undefined;
  }
}
