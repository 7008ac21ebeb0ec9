import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import type { KeptReply } from '#core';
import { actionIds } from '../card/action-ids.ts';
import type { Asked } from '../types.ts';
import { writeAnswer } from '../views/write-answer.ts';
import type { Workplace } from '../workplace.ts';
import { readScene, type Scene } from './read-scene.ts';
import { readValue } from './read-value.ts';
import { toDeliveryId } from './to-delivery-id.ts';
import { whisper } from './whisper.ts';

type Args = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;

/** A question on a button: of a card, where it is looked up by the card's id, or of the Home tab. */
export function onQuestion({ house, asking, work, places, teamOf }: Workplace) {
  return async ({ action, body, context, client, ack }: Args): Promise<void> => {
    const scene = readScene(body, teamOf(context.teamId, body.team?.id));
    const text = await findText(action);
    const { trigger_id } = body;
    const deliveryId = toDeliveryId(scene.team, 'action', { ...action, trigger_id });
    if (text === undefined) {
      await ack();
      return whisper(client, scene, 'I no longer know what that button asks. Please type it.');
    }
    if (scene.surface === 'message') {
      const post = await ask(scene, text, deliveryId);
      await ack();
      work.start(post);
    } else await askInView(scene, { text, deliveryId }, { ack, client });
  };

  async function findText({ action_id, value = '' }: ButtonAction): Promise<string | undefined> {
    if (!action_id.startsWith(actionIds.ask)) return value;
    const { id = '', index = -1 } = readValue(value) ?? {};
    try {
      return listQuestions(await house.desk.recall(id))[index];
    } catch {
      return undefined;
    }
  }
  async function ask(scene: Scene, text: string, deliveryId: string): Promise<() => Promise<void>> {
    const { team, channel, user, thread, name, url, isPrivate } = scene;
    const where = { team, channel, user, ...(thread !== undefined && { thread }) };
    const asked = { ...where, text, deliveryId };
    const returnTo = {
      ...where,
      isPrivate,
      asked: text,
      // Alone with the bot everybody knows who asked.
      ...(!isPrivate && !channel.startsWith('D') && { by: name }),
    };
    const place = await places.get(team, channel);
    return isPrivate && url !== undefined
      ? asking.ask(asked, place, { kind: 'respond', ...returnTo, url })
      : asking.ask(asked, place, { kind: 'post', ...returnTo });
  }
  async function askInView(
    { team, channel, user, surface, trigger, viewId = '' }: Scene,
    { text, deliveryId }: Pick<Asked, 'text' | 'deliveryId'>,
    { ack, client }: Pick<Args, 'ack' | 'client'>,
  ): Promise<void> {
    const reply = await asking.askAtOnce({ team, channel, user, text, deliveryId });
    await ack();
    const view = writeAnswer(reply, text, house.clock());
    // In place of the last answer, as Slack stacks no more than three.
    if (surface === 'modal') await client.views.update({ view_id: viewId, view });
    else await client.views.open({ trigger_id: trigger, view });
  }
}

function listQuestions(reply: KeptReply | undefined): readonly string[] {
  if (reply === undefined) return [];
  return reply.kind === 'answer' ? reply.related : reply.suggestions;
}
