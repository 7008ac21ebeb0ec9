/** What the app must be allowed, each with what it needs it for. The manifest has the same. */
export const scopes = {
  'app_mentions:read': 'to hear its name in channels',
  'assistant:write': 'to suggest questions and to show that it is at work',
  'channels:history': 'to go on with somebody in a thread of a public channel',
  'chat:write': 'to answer',
  commands: 'for /ask and the shortcuts',
  'groups:history': 'to go on with somebody in a thread of a private channel',
  'im:history': 'to read what it is written directly',
  'mpim:history': 'to go on with somebody in a thread of a group',
  'users:read': 'to know who is an admin, for /ask settings',
} as const satisfies Readonly<Record<string, string>>;
