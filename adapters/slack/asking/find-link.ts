import type { webApi } from '@slack/bolt';
import type { Posted } from './create-post.ts';

/** The address of a message; undefined where Slack does not say it. */
export async function findLink(
  clientFor: (team: string) => Promise<webApi.WebClient>,
  { team, channel, ts }: Posted,
): Promise<string | undefined> {
  try {
    const client = await clientFor(team);
    return (await client.chat.getPermalink({ channel, message_ts: ts })).permalink;
  } catch {
    return undefined;
  }
}
