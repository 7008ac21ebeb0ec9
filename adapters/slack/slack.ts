import type { Adapter } from '#core';
import { createApp } from './app.ts';
import { check } from './check/check.ts';
import { readSettings } from './read-settings.ts';
import type { SlackSettings } from './types.ts';

/** Slack, over Socket Mode or HTTP, in one workspace or in many. */
export const slack: Adapter<SlackSettings> = {
  platform: 'slack',
  readSettings,
  start: createApp,
  check,
};
