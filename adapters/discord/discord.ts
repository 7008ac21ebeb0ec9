import type { Adapter } from '#core';
import { createApp } from './app.ts';
import { check } from './check/check.ts';
import { type DiscordSettings, readSettings } from './settings/read-settings.ts';

/** Answers on Discord: commands, mentions, replies, direct messages, forum posts. */
export const discord: Adapter<DiscordSettings> = {
  platform: 'discord',
  readSettings,
  start: createApp,
  check,
};
