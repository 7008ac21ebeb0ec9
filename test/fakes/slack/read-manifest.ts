import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { AppConfig } from './types.ts';

const manifest = z.object({
  display_information: z.object({ name: z.string() }),
  features: z.object({
    app_home: z
      .object({
        home_tab_enabled: z.boolean().default(false),
        messages_tab_enabled: z.boolean().default(false),
        messages_tab_read_only_enabled: z.boolean().default(true),
      })
      .default({
        home_tab_enabled: false,
        messages_tab_enabled: false,
        messages_tab_read_only_enabled: true,
      }),
    bot_user: z.object({ display_name: z.string() }),
    slash_commands: z
      .array(z.object({ command: z.string(), should_escape: z.boolean().default(false) }))
      .default([]),
    shortcuts: z
      .array(
        z.object({
          name: z.string(),
          type: z.enum(['message', 'global']),
          callback_id: z.string(),
        }),
      )
      .default([]),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
  }),
});

/** Makes the app of its manifest, as Slack does: it gets these scopes and events and nothing more. */
export function readManifest(path: string | URL): AppConfig {
  const { features, oauth_config, settings } = manifest.parse(parse(readFileSync(path, 'utf8')));
  return {
    id: 'A0STRAIT',
    name: features.bot_user.display_name,
    appToken: 'xapp-1-A0STRAIT-app',
    signingSecret: '8f742231b10e8888abcd99yyyzzz85a5',
    clientId: '1111.2222',
    clientSecret: 'a-client-secret',
    scopes: oauth_config.scopes.bot,
    events: settings.event_subscriptions.bot_events,
    commands: features.slash_commands.map(({ command, should_escape }) => ({
      command,
      escapes: should_escape,
    })),
    shortcuts: features.shortcuts.map(({ name, type, callback_id }) => ({
      name,
      type,
      callbackId: callback_id,
    })),
    homeTab: features.app_home.home_tab_enabled,
    messagesTab:
      features.app_home.messages_tab_enabled && !features.app_home.messages_tab_read_only_enabled,
  };
}
