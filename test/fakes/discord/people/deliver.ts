import { randomUUID } from 'node:crypto';
import {
  type APIBaseInteraction,
  type APIUser,
  type ApplicationCommandType,
  InteractionContextType as Context,
  ApplicationIntegrationType as Installed,
  type InteractionType,
  type Locale,
} from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { may } from '../may.ts';
import { toChannel } from '../shapes/to-channel.ts';
import { toMember } from '../shapes/to-member.ts';
import type { Channel, Interaction, Outcome, Post, World } from '../world.ts';
import { toContext } from './to-context.ts';

/** Somebody in a place. */
export type Actor = {
  readonly user: APIUser;
  readonly locale: Locale;
  readonly may: bigint;
  readonly channel: Channel;
};

export type Deed = {
  readonly type: InteractionType;
  readonly name: string;
  readonly command?: ApplicationCommandType;
  readonly data: unknown;
  readonly source?: Post;
};

/** How long a person looks at "is thinking…" before they give up, in milliseconds. */
const patience = 20_000;

/** Tells the bot what a person did, and gives what the person sees of it. */
export function deliver(world: World, actor: Actor, deed: Deed): Promise<Outcome> {
  const { channel, user } = actor;
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const giveUp = () => {
    resolve({ kind: 'failed' });
    world.changed();
  };
  const timer = setTimeout(() => {
    if (!interaction.response) giveUp();
    else timers.push(setTimeout(giveUp, patience).unref());
  }, limits.firstResponse.max).unref();
  const timers = [timer];
  const interaction: Interaction = {
    ...deed,
    id: world.nextId(),
    token: randomUUID(),
    asker: user,
    channel,
    created: world.now(),
    sent: performance.now(),
    personal: channel.guild !== undefined && !channel.guild.hasBot,
    followUps: 0,
    show: (outcome) => {
      timers.forEach(clearTimeout);
      resolve(outcome);
    },
  };
  world.interactions.set(interaction.token, interaction);
  world.emit({
    name: 'INTERACTION_CREATE',
    data: toInteraction(world, actor, interaction, deed.data),
    guild: channel.guild?.id,
  });
  return promise;
}

type Told = APIBaseInteraction<InteractionType, unknown>;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
function toInteraction(
  world: World,
  actor: Actor,
  { id, token, type, source }: Interaction,
  data: unknown,
): Told | Pick<Told, (typeof indispensable)[number]> {
  const { user, locale, channel, may: rights } = actor;
  const { guild } = channel;
  const told: Told = {
    id,
    application_id: world.application,
    type,
    data,
    token,
    version: 1,
    channel: toChannel(channel),
    channel_id: channel.id,
    app_permissions: `${may(channel)}`,
    locale,
    entitlements: [],
    authorizing_integration_owners: toOwners(world, actor),
    context: toContext(world, channel),
    attachment_size_limit: 10_485_760,
    ...(source ? { message: source.message } : {}),
    ...(guild ? { guild_id: guild.id } : {}),
  };
  if (world.sparse) return { ...pick(told), user };
  if (!guild) return { ...told, user };
  const member = { ...toMember(user), user, permissions: `${rights}` };
  const part = { id: guild.id, locale: guild.locale, features: [] };
  return { ...told, guild: part, guild_locale: guild.locale, member };
}

/** What even the barest interaction has. */
const indispensable = [
  'id',
  'application_id',
  'type',
  'data',
  'token',
  'version',
  'channel_id',
  'guild_id',
  'message',
] as const satisfies readonly (keyof Told)[];

function pick(told: Told): Pick<Told, (typeof indispensable)[number]> {
  const kept = indispensable.flatMap((name) => (name in told ? [[name, told[name]]] : []));
  return Object.fromEntries(kept);
}

function toOwners(world: World, { user, channel }: Actor): Record<string, string> {
  const { guild } = channel;
  const isPersonal = guild ? !guild.hasBot : toContext(world, channel) === Context.PrivateChannel;
  if (isPersonal) return { [Installed.UserInstall]: user.id };
  return { [Installed.GuildInstall]: guild?.id ?? '0' };
}
