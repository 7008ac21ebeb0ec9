import { type APIGuildMember, type APIUser, GuildMemberFlags } from 'discord-api-types/v10';

export const joined = '2026-01-01T00:00:00.000000+00:00';

export function toMember(user: APIUser, roles: readonly string[] = []): APIGuildMember {
  return {
    user,
    roles: [...roles],
    joined_at: joined,
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.CompletedOnboarding,
  };
}
