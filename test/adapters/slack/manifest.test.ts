import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { scopes } from '../../../adapters/slack/scopes.ts';
import { shortcutIds } from '../../../adapters/slack/shortcut-ids.ts';

const folder = new URL('../../../adapters/slack/', import.meta.url).pathname;
const code = globSync('**/*.ts', { cwd: folder })
  .map((path) => readFileSync(`${folder}${path}`, 'utf8'))
  .join('\n');
const manifest = z
  .object({
    features: z.object({
      app_home: z.record(z.string(), z.boolean()),
      agent_view: z.object({ agent_description: z.string().max(300) }),
      slash_commands: z.array(z.object({ command: z.string() })),
      shortcuts: z.array(z.object({ callback_id: z.string(), type: z.string() })),
    }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    settings: z.object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
      interactivity: z.object({ is_enabled: z.literal(true) }),
    }),
  })
  .parse(parse(readFileSync(`${folder}manifest.yaml`, 'utf8')));

/** What each method asks for: https://docs.slack.dev/reference/methods */
const methods: Readonly<Record<string, readonly string[]>> = {
  'apps.connections.open': [],
  'assistant.threads.setStatus': ['assistant:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'auth.test': [],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
};
/** What each event asks for: https://docs.slack.dev/reference/events */
const events: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
  tokens_revoked: [],
};

/** Every first group of a pattern in the code, each once. */
const findAll = (pattern: RegExp) =>
  [...new Set([...code.matchAll(pattern)].map(([, found = '']) => found))].toSorted();

const usedMethods = findAll(
  /\bclient\s*\.((?:apps|assistant|auth|chat|conversations|reactions|users|views)(?:\s*\.\w+)+)\(/gu,
).map((name) => name.replace(/\s/gu, ''));

describe('the manifest', () => {
  test('asks for the scopes that methods and events need, for commands, and for nothing more', () => {
    const { bot } = manifest.oauth_config.scopes;
    const { bot_events } = manifest.settings.event_subscriptions;
    const needed = [
      'commands',
      ...usedMethods.flatMap((name) => methods[name] ?? [`unknown: ${name}`]),
      ...bot_events.flatMap((name) => events[name] ?? [`unknown: ${name}`]),
    ];
    expect(usedMethods.length).toBeGreaterThan(8);
    expect(bot).toEqual([...new Set(needed)].toSorted());
    expect(Object.keys(scopes)).toEqual(bot);
  });

  test('has the events that are listened to', () => {
    const listened = findAll(/\bapp\.event\('([a-z_]+)'/gu);
    const { bot_events } = manifest.settings.event_subscriptions;
    const subscribed = bot_events.map((name) => name.replace(/\..*/u, ''));
    expect([...new Set(subscribed)].toSorted()).toEqual(listened);
  });

  test('has the commands that are listened to', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(
      findAll(/\bapp\.command\('([^']+)'/gu),
    );
  });

  test('has the shortcuts that are listened to', () => {
    expect(manifest.features.shortcuts.map(({ callback_id, type }) => [type, callback_id])).toEqual(
      Object.entries(shortcutIds),
    );
  });

  test('has the Home tab, and the Messages tab to write to', () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });
});
