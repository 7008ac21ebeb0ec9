import type { DeskReply } from '#core';
import type { Setting } from '../card/card.ts';
import { format } from '../format.ts';
import type { Outgoing } from './outgoing.ts';

/** What to show of what the desk says. */
export function toOutgoing(said: DeskReply, setting: Omit<Setting, 'id' | 'askers'>): Outgoing {
  const { notice } = setting.voice.words;
  switch (said.kind) {
    case 'reply': {
      const { id, reply, askers } = said;
      return format(reply, { ...setting, id, ...(askers !== undefined && { askers }) });
    }
    case 'again':
      return toRepeat(said, setting);
    case 'limited': {
      // Shown as “in 40 seconds”, in the reader's language.
      const when = `<t:${Math.ceil(said.until / 1000)}:R>`;
      const write = said.who === 'asker' ? notice.limitedAsker : notice.limitedPlace;
      return { content: write(when), privacy: 'must' };
    }
    case 'forgotten':
      return { content: said.done ? notice.forgotten : notice.notForgotten, privacy: 'must' };
  }
}

/** Others need not read it twice; who asked by command sees it all, below the link. */
function toRepeat(
  { id, reply, link }: Extract<DeskReply, { readonly kind: 'again' }>,
  setting: Omit<Setting, 'id' | 'askers'>,
): Outgoing {
  if (link === undefined) return format(reply, { ...setting, id });
  const again = setting.voice.words.notice.again(link);
  if (!setting.restates) return { content: again, privacy: 'may' };
  const heading = [`-# ${again}`];
  return { ...format(reply, { ...setting, id, heading, isPrivate: true }), privacy: 'may' };
}
