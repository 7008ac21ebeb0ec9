import type {
  AllMiddlewareArgs,
  GlobalShortcut,
  MessageShortcut,
  SlackShortcutMiddlewareArgs,
} from '@slack/bolt';
import { respond } from '../asking/respond.ts';
import { toPlainText } from '../asking/to-plain-text.ts';
import { toLine } from '../card/to-line.ts';
import { writeAsk } from '../views/write-ask.ts';
import type { Workplace } from '../workplace.ts';
import { toDeliveryId } from './to-delivery-id.ts';

type MessageArgs = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;
type GlobalArgs = SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs;

/** The twins of `/ask`, which Slack does not take in threads. */
export function onShortcut({ house, asking, work, places, teamOf }: Workplace) {
  return {
    /** "Ask about this": the message is the question, and the answer is for who chose it. */
    async message({ shortcut, context, ack }: MessageArgs): Promise<void> {
      const team = teamOf(context.teamId, shortcut.team?.id);
      const { channel, user, message, response_url: url } = shortcut;
      const text = toPlainText(message.text ?? '', context.botUserId);
      if (text === '') {
        await ack();
        const line = toLine('That message has no text that I could look up.');
        return respond(url, { response_type: 'ephemeral', replace_original: false, ...line });
      }
      const { thread_ts, ts } = message;
      const thread = toText(thread_ts);
      const shareIn = thread ?? toText(ts);
      const where = {
        team,
        channel: channel.id,
        user: user.id,
        ...(thread !== undefined && { thread }),
      };
      const post = await asking.ask(
        { ...where, text, deliveryId: toDeliveryId(team, 'shortcut', { ...shortcut, text }) },
        await places.get(team, channel.id),
        {
          kind: 'respond',
          ...where,
          url,
          isPrivate: true,
          asked: text,
          // Nobody sees what is private below a message that has no thread yet; what is shared opens one.
          ...(shareIn !== undefined && { shareIn }),
        },
      );
      await ack();
      work.start(post);
    },
    async global({ shortcut, ack, client }: GlobalArgs): Promise<void> {
      await ack();
      const view = writeAsk(house.edition().subject.name);
      await client.views.open({ trigger_id: shortcut.trigger_id, view });
    },
  };
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
