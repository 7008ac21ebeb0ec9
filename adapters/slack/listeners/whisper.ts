import type { webApi } from '@slack/bolt';
import { respond } from '../asking/respond.ts';
import { toLine } from '../card/to-line.ts';
import { toModal } from '../views/to-modal.ts';
import { viewIds } from '../views/view-ids.ts';
import type { Scene } from './read-scene.ts';

/** Says a line to who pressed a button, and to nobody else. */
export async function whisper(
  client: webApi.WebClient,
  { surface, url, thread, trigger, channel, user }: Scene,
  text: string,
): Promise<void> {
  const line = toLine(text);
  const where = thread === undefined ? {} : { thread_ts: thread };
  if (surface === 'message') {
    if (url === undefined) await client.chat.postEphemeral({ channel, user, ...where, ...line });
    else {
      await respond(url, {
        response_type: 'ephemeral',
        replace_original: false,
        ...where,
        ...line,
      });
    }
    return;
  }
  const view = toModal({ callbackId: viewIds.answer, title: 'Ask', blocks: line.blocks });
  const open = { trigger_id: trigger, view };
  if (surface === 'modal') await client.views.push(open);
  else await client.views.open(open);
}
