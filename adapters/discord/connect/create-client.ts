import { Client, GatewayIntentBits as Intent, Options, Partials } from 'discord.js';
import type { DiscordSettings } from '../settings/read-settings.ts';

/**
 * A client for the gateway that keeps servers, channels and roles, which permissions depend on, and no
 * messages or people. All events are read as they come, see `createApp`.
 */
export function createClient({ api, readsContent, shards }: DiscordSettings): Client {
  const isSelf = { maxSize: 0, keepOverLimit: isOwn };
  return new Client({
    intents: [
      Intent.Guilds,
      Intent.GuildMessages,
      Intent.DirectMessages,
      ...(readsContent ? [Intent.MessageContent] : []),
    ],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api, version: '10' },
    ...(shards === undefined
      ? { shards: 'auto' }
      : { shards: [...shards.ids], shardCount: shards.count }),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: isSelf,
      UserManager: isSelf,
      MessageManager: 0,
      DMMessageManager: 0,
      GuildMessageManager: 0,
      ReactionManager: 0,
      ThreadMemberManager: 0,
    }),
  });
}

function isOwn({ id, client }: { readonly id: string; readonly client: Client }): boolean {
  return id === client.user?.id;
}
