import { setTimeout as sleep } from 'node:timers/promises';
import { MessageFlags, Routes, InteractionResponseType as Type } from 'discord.js';
import { z } from 'zod';
import type { Call, Calls } from './create-calls.ts';
import type { Follow, Followed } from './create-follow.ts';
import type { Outgoing } from './outgoing.ts';
import { toBody } from './to-body.ts';
import { toRefusal } from './to-refusal.ts';

/** An interaction that waits for a response. */
export type Responding = Followed & {
  /** Whether the one who did it alone sees the response. */
  readonly isPrivate: boolean;
  /** Whether the response takes the place of the message with the button. */
  readonly updates?: boolean;
};

export type Responses = ReturnType<typeof createResponses>;

/** How long to wait for what is to be shown before Discord is told to wait, in ms of its 3000. */
const patience = 1_500;

const withId = z.object({ id: z.string() });
const maybeId = withId.partial().catch({});
const withResource = z.object({ resource: z.object({ message: withId }).optional() });

/** Waits some milliseconds, and keeps no process from ending. */
const pause = (milliseconds: number) => sleep(milliseconds, undefined, { ref: false });

/**
 * Responds to interactions. All reject where Discord takes no response any more. `wait` is for tests that
 * do not want to.
 */
export function createResponses(
  calls: Calls,
  follow: Follow,
  wait: (milliseconds: number) => Promise<void> = pause,
) {
  const original = ({ application, token }: Responding) =>
    Routes.webhookMessage(application, token, '@original');

  /** In place of what was shown before, or of “is thinking…”. Resolves with the message's id. */
  async function edit(to: Responding, outgoing: Outgoing): Promise<string | undefined> {
    const call = { method: 'patch', route: original(to), auth: false } as const;
    const { id } = maybeId.parse(await calls({ ...call, body: toBody(outgoing) }));
    await followAll(to, outgoing, to.isPrivate);
    return id;
  }
  async function followAll(to: Responding, { further = [] }: Outgoing, isPrivate: boolean) {
    const [content, ...rest] = further;
    if (content !== undefined) await follow(to, { content, further: rest }, isPrivate);
  }
  /** The first response; what stands there where it was given before, by a try that was heard after all. */
  async function acknowledge(to: Responding, type: Type, data: object): Promise<unknown> {
    try {
      return await calls(toCallback(to, { type, data }));
    } catch (error) {
      if (toRefusal(error) !== 'acknowledged') throw error;
      const look = { method: 'get', route: original(to), auth: false, patience: 'hint' } as const;
      return { resource: { message: await calls(look).catch(() => ({})) } };
    }
  }
  async function show(to: Responding, outgoing: Outgoing): Promise<string | undefined> {
    const isPrivate = to.isPrivate || outgoing.privacy !== undefined;
    const type = to.updates ? Type.UpdateMessage : Type.ChannelMessageWithSource;
    const given = await acknowledge(to, type, toBody(outgoing, isPrivate && !to.updates));
    await followAll(to, outgoing, isPrivate);
    return withResource.safeParse(given).data?.resource?.message.id;
  }
  return {
    edit,
    /** One message more. */
    follow,
    /**
     * At once where it is known in time what to show, else after “is thinking…”; nothing where there is
     * nothing to show. Resolves with the id of the message, if it could be had.
     */
    async give(to: Responding, work: Promise<Outgoing | undefined>): Promise<string | undefined> {
      const soon = await Promise.race([work, wait(patience).then(() => 'later' as const)]);
      if (soon !== 'later') return soon && show(to, soon);
      const type = to.updates ? Type.DeferredMessageUpdate : Type.DeferredChannelMessageWithSource;
      const isHidden = to.isPrivate && !to.updates;
      await acknowledge(to, type, isHidden ? { flags: MessageFlags.Ephemeral } : {});
      const late = await work;
      return late && edit(to, late);
    },
    /** A first response of another kind: choices, a form. */
    async other(to: Pick<Responding, 'id' | 'token'>, body: object): Promise<void> {
      await calls(toCallback(to, body));
    },
  };
}

function toCallback({ id, token }: Pick<Responding, 'id' | 'token'>, body: object): Call {
  const query = new URLSearchParams({ with_response: 'true' });
  const route = Routes.interactionCallback(id, token);
  return { method: 'post', route, query, body, auth: false, patience: 'callback' };
}
