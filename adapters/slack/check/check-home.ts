import type { webApi } from '@slack/bolt';
import type { Finding } from '#core';
import { explain } from './explain.ts';

/** Looks whether the Home tab is on, by opening it for the first maintainer, as Slack says it nowhere. */
export async function checkHome(
  client: webApi.WebClient,
  maintainers: readonly string[],
): Promise<readonly Finding[]> {
  const [first] = maintainers;
  if (first === undefined) return [];
  const user = first.replace(/^.*\//u, '');
  try {
    await client.views.publish({
      user_id: user,
      view: {
        type: 'home',
        blocks: [
          { type: 'section', text: { type: 'plain_text', text: 'Checked. Open this tab again.' } },
        ],
      },
    });
    return [{ level: 'good', what: 'The Home tab is on.' }];
  } catch (error) {
    if (String(error).includes('not_enabled')) {
      return [
        {
          level: 'bad',
          what: 'The Home tab is off.',
          remedy: 'Turn it on under "App Home", "Show Tabs", in the app’s settings.',
        },
      ];
    }
    return [explain('the Home tab', error)];
  }
}
