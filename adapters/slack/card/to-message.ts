import type { DeskReply } from '#core';
import { format } from '../format.ts';
import type { Message, Page } from './page.ts';
import { toLine } from './to-line.ts';

type Limited = Extract<DeskReply, { readonly kind: 'limited' }>;

/** Whatever the desk says, as a message. `now` in milliseconds since 1970. Pure. */
export function toMessage(
  reply: DeskReply,
  page: Omit<Page, 'id' | 'today' | 'askers'>,
  now: number,
): Message {
  const today = new Date(now).toISOString().slice(0, 'YYYY-MM-DD'.length);
  switch (reply.kind) {
    case 'reply': {
      const { id, askers } = reply;
      return format(reply.reply, { ...page, id, today, ...(askers !== undefined && { askers }) });
    }
    case 'again':
      // Alone with the bot nobody minds reading it twice.
      return reply.link === undefined || page.surface !== 'message'
        ? format(reply.reply, { ...page, id: reply.id, today })
        : toLine('That was answered here a moment ago:', { url: reply.link, label: 'see there' });
    case 'limited':
      return toLine(writeLimit(reply, now));
    case 'forgotten':
      return toLine(
        reply.done
          ? 'Whatever was kept about you is removed.'
          : 'What is kept about you could not be removed just now. Please try again in some minutes.',
      );
  }
}

const parties = {
  asker: 'These were many questions from you in a short time.',
  place: 'These were many questions in this channel in a short time.',
  workspace: 'These were many questions in this workspace in a short time.',
} as const;

function writeLimit({ who, until }: Limited, now: number): string {
  const seconds = Math.max(1, Math.ceil((until - now) / 1_000));
  return `${parties[who]} Please try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`;
}
