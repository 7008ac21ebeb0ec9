import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import type { KeptReply } from '#core';
import { writeEvidence } from '../views/write-evidence.ts';
import type { Workplace } from '../workplace.ts';
import { readScene, type Scene } from './read-scene.ts';
import { type ReadValue, readValue } from './read-value.ts';
import { shareCard } from './share-card.ts';
import { whisper } from './whisper.ts';

type Args = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;

type Found = {
  readonly value: ReadValue;
  readonly reply: KeptReply;
  readonly scene: Scene;
  readonly client: Args['client'];
};

/** The buttons of a card but for its questions. What they need is recalled by the card's id. */
export function onCard({ house, teamOf }: Workplace) {
  const { desk } = house;
  return {
    evidence: act(async ({ value, reply, scene, client }) => {
      const view = writeEvidence(reply, value.id, house.edition().guide.passage);
      const open = { trigger_id: scene.trigger, view };
      if (scene.surface === 'modal') await client.views.push(open);
      else await client.views.open(open);
    }),
    share: act(({ value, reply, scene, client }) =>
      shareCard({ value, reply, scene, client, now: house.clock() }),
    ),
    tell: act(async ({ value, scene, client }) => {
      const { team, user } = scene;
      const isNoted = await desk.watch({
        answer: value.id,
        platform: 'slack',
        asker: `${team}/${user}`,
        address: JSON.stringify({ team, user }),
      });
      const line = isNoted
        ? 'I will write to you when I know.'
        : 'I no longer have that question. Please ask it again, and press the button then.';
      await whisper(client, scene, line);
    }),
  };

  /** Acknowledges, finds the reply, acts; whoever pressed is told where that is not possible. */
  function act(then: (found: Found) => Promise<void>) {
    return async ({ action, body, context, client, ack }: Args): Promise<void> => {
      await ack();
      const scene = readScene(body, teamOf(context.teamId, body.team?.id));
      const value = readValue(action.value ?? '');
      try {
        const reply = value === undefined ? undefined : await desk.recall(value.id);
        if (value !== undefined && reply !== undefined) {
          return await then({ value, reply, scene, client });
        }
        await whisper(client, scene, 'I no longer have that answer. Please ask again.');
      } catch (error) {
        house.log.warn('slack-button-failed', { reason: String(error).slice(0, 120) });
        await whisper(client, scene, 'That did not work just now. Please try again in a minute.');
      }
    };
  }
}
