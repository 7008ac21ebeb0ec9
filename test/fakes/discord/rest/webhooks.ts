import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { type MessageForm, message } from '../checks/message.ts';
import { readForm } from '../checks/read-form.ts';
import { limits } from '../limits.ts';
import { changeMessage, removeMessage } from '../put-message.ts';
import type { Interaction, Post } from '../world.ts';
import { done } from './done.ts';
import { mustSaySomething } from './must-say-something.ts';
import { ok } from './ok.ts';
import { postFor } from './post-for.ts';
import { Refusal } from './refusal.ts';
import type { Asked, Route } from './route.ts';

const original = '/webhooks/:app/:token/messages/@original';
const followUp = '/webhooks/:app/:token/messages/:message';

/** What comes after the first response to an interaction. */
export const webhooks: readonly Route[] = [
  { on: 'POST /webhooks/:app/:token', open: true, answer: (asked) => ok(follow(asked).message) },
  ...[original, followUp].flatMap((path): readonly Route[] => [
    { on: `GET ${path}`, open: true, answer: (asked) => ok(find(asked).message) },
    { on: `PATCH ${path}`, open: true, answer: (asked) => ok(edit(asked).message) },
    {
      on: `DELETE ${path}`,
      open: true,
      answer: (asked) => {
        removeMessage(asked.world, find(asked));
        return done;
      },
    },
  ]),
];

function interactionOf({ world, in: named }: Asked): Interaction {
  const interaction = world.interactions.get(named('token'));
  if (named('app') !== world.application || !interaction?.response)
    throw new Refusal(404, 10015, 'Unknown Webhook', { violation: 'before the first response' });
  if (world.now() - interaction.created > limits.token.max)
    throw new Refusal(401, 50027, 'Invalid Webhook Token', {
      violation: `came after ${limits.token.max} ms`,
    });
  return interaction;
}

/** Where it belongs to no message of its own, the first response is the one that was pressed on. */
function find(asked: Asked): Post {
  const { original: first, channel } = interactionOf(asked);
  const id = asked.in('message');
  const found = id === '' ? first : asked.world.posts.get(id);
  if (!found || found.channel !== channel || !asked.world.posts.has(found.message.id))
    throw new Refusal(404, 10008, 'Unknown Message');
  return found;
}

function edit(asked: Asked): Post {
  const { world, body } = asked;
  const interaction = interactionOf(asked);
  const post = find(asked);
  return settle(asked, interaction, post, changeMessage(world, post, toEdit(body), ['users']));
}

function toEdit(body: unknown): MessageForm {
  return readForm(message, body);
}

function follow(asked: Asked): Post {
  const { world, body } = asked;
  const interaction = interactionOf(asked);
  const form = readForm(message, body);
  mustSaySomething(form);
  const { original: first, personal } = interaction;
  if (first?.loading)
    return settle(asked, interaction, first, changeMessage(world, first, form, ['users']));
  interaction.followUps += 1;
  if (personal && interaction.followUps > limits.followUps.max)
    throw new Refusal(400, 40094, 'Maximum number of follow up messages reached', {
      violation: `is follow-up ${interaction.followUps}`,
    });
  return postFor(world, interaction, { ...form, flags: keepFlags(form.flags) });
}

function keepFlags(flags: number | null | undefined): number {
  const settable =
    MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;
  return (flags ?? 0) & settable;
}

/** The person who waits for a deferred response sees it now. */
function settle(
  { world }: Asked,
  { response, show, original: first }: Interaction,
  before: Post,
  post: Post,
) {
  const isDeferred = response?.type === InteractionResponseType.DeferredChannelMessageWithSource;
  if (isDeferred && before === first) show({ kind: 'message', id: post.message.id });
  world.changed();
  return post;
}
