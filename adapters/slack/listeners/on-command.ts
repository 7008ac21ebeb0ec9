import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { toPlainText } from '../asking/to-plain-text.ts';
import { toLine } from '../card/to-line.ts';
import { writeHelp } from '../views/write-help.ts';
import type { Workplace } from '../workplace.ts';
import { openSettings } from './open-settings.ts';
import { toDeliveryId } from './to-delivery-id.ts';

type Args = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

const switchedOff = 'I am switched off in this channel. You can ask me in a direct message.';

/** `/ask`: a question, `help`, `settings` or `forget me`. */
export function onCommand(workplace: Workplace) {
  const { house, places } = workplace;
  return async (args: Args): Promise<void> => {
    const { command, context, ack } = args;
    const team = workplace.teamOf(context.teamId, command.team_id);
    const text = toPlainText(command.text ?? '', context.botUserId);
    if (/^(?:help|\?)?$/iu.test(text)) {
      return ack({ response_type: 'ephemeral', ...writeHelp(house.edition().subject) });
    }
    if (/^settings$/iu.test(text)) return openSettings(workplace, args, team);
    const place = await places.get(team, command.channel_id);
    // To be forgotten is possible everywhere.
    if (place.mode === 'off' && !/^(?:please )?forget me/iu.test(text)) {
      return ack({ response_type: 'ephemeral', ...toLine(switchedOff) });
    }
    const isPrivate = place.replies !== 'public';
    const where = { team, channel: command.channel_id, user: command.user_id };
    const post = await workplace.asking.ask(
      { ...where, text, deliveryId: toDeliveryId(team, 'command', command) },
      place,
      {
        kind: 'respond',
        ...where,
        url: command.response_url,
        isPrivate,
        // Slack does not show what was typed behind a command.
        asked: text,
        ...(!isPrivate && { by: command.user_name }),
      },
    );
    await ack();
    workplace.work.start(post);
  };
}
