import type { APIUser } from 'discord-api-types/v10';

export function toUser(id: string, name: string, bot = false): APIUser {
  return {
    id,
    username: name.toLowerCase().replace(/\W+/gu, '_'),
    global_name: name,
    discriminator: '0',
    avatar: null,
    ...(bot ? { bot } : {}),
  };
}
