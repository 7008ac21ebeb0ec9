import type { Finding } from '#core';

const remedies: Readonly<Record<string, string>> = {
  invalid_auth: 'Copy it anew from the app’s settings; it is not one of Slack’s.',
  account_inactive: 'Install the app in the workspace again: the token was given up.',
  token_revoked: 'Install the app in the workspace again: the token was revoked.',
  token_expired: 'Copy it anew, and leave token rotation off in the app’s settings.',
  not_allowed_token_type:
    'Write the bot token (xoxb-) to SLACK_BOT_TOKEN and the app-level token (xapp-) to SLACK_APP_TOKEN.',
  missing_scope: 'Make an app-level token with the scope connections:write.',
  socket_mode_not_enabled: 'Turn Socket Mode on in the app’s settings.',
};

/** What it means that Slack refused a token, or could not be reached. */
export function explain(name: string, error: unknown): Finding {
  const refusal = toRefusal(error);
  if (refusal === undefined) {
    return {
      level: 'bad',
      what: `Slack could not be reached with ${name}.`,
      remedy: 'Look whether this machine reaches the internet, and what SLACK_API_URL says.',
    };
  }
  return {
    level: 'bad',
    what: `Slack refuses ${name}: ${refusal}.`,
    remedy: remedies[refusal] ?? 'Look the word up in Slack’s reference of Web API errors.',
  };
}

function toRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('data' in error)) return undefined;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('error' in data)) return undefined;
  return typeof data.error === 'string' ? data.error : undefined;
}
