import {
  MessageFlags,
  InteractionResponseType as Response,
  InteractionType as Type,
} from 'discord-api-types/v10';
import { type Callback, callback } from '../checks/callback.ts';
import { readForm } from '../checks/read-form.ts';
import { limits } from '../limits.ts';
import { changeMessage } from '../put-message.ts';
import type { Interaction, Post, World } from '../world.ts';
import { done } from './done.ts';
import { mustSaySomething } from './must-say-something.ts';
import { ok } from './ok.ts';
import { postFor } from './post-for.ts';
import { Refusal } from './refusal.ts';
import type { Answer, Asked, Route } from './route.ts';

/** First responses to what people do. */
export const interactions: readonly Route[] = [
  { on: 'POST /interactions/:interaction/:token/callback', open: true, answer: respond },
];

const fitting: Readonly<Record<Type, readonly Response[]>> = {
  [Type.Ping]: [],
  [Type.ApplicationCommand]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.Modal,
  ],
  [Type.MessageComponent]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
    Response.Modal,
  ],
  [Type.ApplicationCommandAutocomplete]: [Response.ApplicationCommandAutocompleteResult],
  [Type.ModalSubmit]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
  ],
};

function respond({ world, in: named, query, body }: Asked): Answer {
  const interaction = world.interactions.get(named('token'));
  if (interaction?.id !== named('interaction')) throw unknown('answers no interaction');
  if (interaction.response)
    throw new Refusal(400, 40060, 'Interaction has already been acknowledged.', {
      violation: 'was answered before',
    });
  if (world.now() - interaction.created > limits.firstResponse.max)
    throw unknown(`came after ${limits.firstResponse.max} ms`);
  const form = readForm(callback, body);
  if (!fitting[interaction.type].includes(form.type))
    throw new Refusal(400, 50035, 'Invalid Form Body', {
      violation: `type: ${form.type} does not fit an interaction of type ${interaction.type}`,
    });
  interaction.response = { type: form.type, after: performance.now() - interaction.sent };
  const post = act(world, interaction, form);
  if (post) interaction.original = post;
  world.changed();
  const isWanted = query.get('with_response') === 'true' && !world.sparse;
  return isWanted ? ok(toResponse(interaction, post)) : done;
}

function unknown(violation: string): Refusal {
  return new Refusal(404, 10062, 'Unknown interaction', { violation });
}

function act(world: World, interaction: Interaction, form: Callback): Post | undefined {
  const { show, source } = interaction;
  switch (form.type) {
    case Response.ChannelMessageWithSource: {
      mustSaySomething(form.data);
      const post = postFor(world, interaction, form.data);
      show({ kind: 'message', id: post.message.id });
      return post;
    }
    case Response.DeferredChannelMessageWithSource:
      return postFor(world, interaction, {
        flags: (form.data?.flags ?? 0) | MessageFlags.Loading,
      });
    case Response.DeferredMessageUpdate:
      show({ kind: 'acknowledged' });
      return source;
    case Response.UpdateMessage:
      if (source) changeMessage(world, source, form.data, ['users']);
      show(source ? { kind: 'updated', id: source.message.id } : { kind: 'acknowledged' });
      return source;
    case Response.ApplicationCommandAutocompleteResult:
      return void show({ kind: 'choices', choices: form.data.choices });
    case Response.Modal:
      return void show({
        kind: 'modal',
        modal: { form: form.data, ...(source ? { source } : {}) },
      });
  }
}

/** What Discord answers with `with_response`. */
function toResponse({ id, type, response }: Interaction, post: Post | undefined) {
  const flags = post?.message.flags ?? 0;
  const isShown =
    response?.type === Response.ChannelMessageWithSource ||
    response?.type === Response.UpdateMessage;
  return {
    interaction: {
      id,
      type,
      ...(post
        ? {
            response_message_id: post.message.id,
            response_message_loading: post.loading,
            response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
          }
        : {}),
    },
    resource: { type: response?.type, ...(post && isShown ? { message: post.message } : {}) },
  };
}
