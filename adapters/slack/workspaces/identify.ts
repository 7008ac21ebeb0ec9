import { webApi } from '@slack/bolt';
import type { Log } from '#core';
import { isRefusal } from '../asking/is-refusal.ts';

/** Who the bot is, as far as Slack says. */
export type Identity = {
  readonly team_id?: string;
  readonly user_id?: string;
  readonly bot_id?: string;
};

/** What Slack says of a token that is no good. */
const useless =
  /^(?:account_inactive|invalid_auth|not_allowed_token_type|not_authed|token_expired|token_revoked)$/u;

/** Asks who the bot is. Rejects where the token is no good; nothing else keeps it from starting. */
export async function identify(
  token: string,
  clientOptions: webApi.WebClientOptions,
  log: Log,
): Promise<Identity> {
  const retryConfig = { retries: 3, minTimeout: 200, factor: 2 };
  const client = new webApi.WebClient(token, { ...clientOptions, retryConfig, timeout: 5_000 });
  try {
    return await client.auth.test();
  } catch (error) {
    const reason = isRefusal(error) ? error.data.error : String(error);
    if (useless.test(reason)) {
      throw new Error(
        `Slack does not take SLACK_BOT_TOKEN (${reason}): copy the Bot User OAuth Token from "OAuth & Permissions".`,
      );
    }
    log.warn('slack-identity-unknown', { reason: reason.slice(0, 120) });
    return {};
  }
}
