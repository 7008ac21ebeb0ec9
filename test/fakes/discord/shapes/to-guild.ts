import {
  type APIRole,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  type GuildSystemChannelFlags,
  GuildVerificationLevel,
  type RoleFlags,
} from 'discord-api-types/v10';
import type { Guild, World } from '../world.ts';
import { toBotRole } from './to-bot-role.ts';
import { toChannel } from './to-channel.ts';
import { joined, toMember } from './to-member.ts';

type Whole = GatewayGuildCreateDispatchData;

/** A server, as a bot is told of it once it is connected. */
export function toGuild(world: World, guild: Guild): Whole {
  const channels = [...world.channels.values()].filter((one) => one.guild === guild);
  return {
    ...settings,
    id: guild.id,
    name: guild.name,
    preferred_locale: guild.locale,
    owner_id: guild.owner,
    roles: toRoles(guild),
    members: [toMember(world.bot, [toBotRole(guild)])],
    member_count: guild.members.size,
    channels: channels.filter(({ parent }) => !parent).map(toChannel) as Whole['channels'],
    threads: channels
      .filter(({ parent, archived }) => parent && !archived)
      .map(toChannel) as Whole['threads'],
  };
}

function toRoles(guild: Guild): APIRole[] {
  const role = (id: string, name: string, permissions: bigint): APIRole => ({
    id,
    name,
    permissions: `${permissions}`,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    managed: false,
    mentionable: false,
    flags: 0 as RoleFlags,
  });
  return [role(guild.id, '@everyone', 0n), role(toBotRole(guild), 'bot', guild.botMay)];
}

const settings = {
  joined_at: joined,
  large: false,
  unavailable: false,
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  region: '',
  vanity_url_code: null,
  afk_channel_id: null,
  afk_timeout: 300,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: 0 as GuildSystemChannelFlags,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  verification_level: GuildVerificationLevel.None,
  default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
  explicit_content_filter: GuildExplicitContentFilter.Disabled,
  mfa_level: GuildMFALevel.None,
  nsfw_level: GuildNSFWLevel.Default,
  premium_tier: GuildPremiumTier.None,
  premium_progress_bar_enabled: false,
  hub_type: null,
  incidents_data: null,
  emojis: [],
  stickers: [],
  features: [],
} satisfies Partial<Whole>;
