import { ApplicationFlags, ApplicationIntegrationType as Installed } from 'discord.js';
import type { Finding } from '#core';
import type { DiscordSettings } from '../settings/read-settings.ts';
import type { Application } from './application.ts';
import { toInvite } from './to-invite.ts';

/** Whether the application is set up as it should be, and how to invite it. Pure. */
export function checkApplication(own: Application, settings: DiscordSettings): readonly Finding[] {
  return [
    { level: 'good', what: `The token is that of the application ${own.name}.` },
    checkContent(own, settings),
    ...checkEndpoint(own),
    ...checkInstalling(own),
    { level: 'good', what: `To a server, it is invited with ${toInvite(own.id, 'server')}` },
    { level: 'good', what: `For oneself, it is installed with ${toInvite(own.id, 'person')}` },
  ];
}

const contentFlags =
  ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

function checkContent({ flags }: Application, { readsContent }: DiscordSettings): Finding {
  const isAllowed = (flags & contentFlags) !== 0;
  if (!readsContent) {
    return {
      level: 'good',
      what: 'No privileged intent is needed: messages without a mention are not read.',
    };
  }
  if (isAllowed) return { level: 'good', what: 'The Message Content intent is switched on.' };
  return {
    level: 'bad',
    what: 'DISCORD_MESSAGE_CONTENT is on, but the application has no Message Content intent.',
    remedy:
      'Switch “Message Content Intent” on in the developer portal under Bot, or leave DISCORD_MESSAGE_CONTENT out.',
  };
}

function checkEndpoint({ interactions_endpoint_url: url }: Application): readonly Finding[] {
  if (!url) return [];
  return [
    {
      level: 'bad',
      what: 'The application has an Interactions Endpoint URL, so that commands and buttons go there.',
      remedy:
        'Empty “Interactions Endpoint URL” in the developer portal under General Information.',
    },
  ];
}

function checkInstalling({ integration_types_config: ways }: Application): readonly Finding[] {
  const missing = [
    { way: Installed.GuildInstall, name: 'Guild Install' },
    { way: Installed.UserInstall, name: 'User Install' },
  ].filter(({ way }) => !ways || !(way in ways));
  return missing.map(({ name }) => ({
    level: 'warning',
    what: `The application cannot be installed by “${name}”.`,
    remedy: `Tick “${name}” in the developer portal under Installation.`,
  }));
}
