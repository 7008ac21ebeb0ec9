import { z } from 'zod';
import { limits } from './blocks/limits.ts';
import { toMessageEvents } from './emit.ts';
import { expectSound } from './methods/chat.ts';
import { Refusal } from './methods/method.ts';
import { postMessage, replaceMessage } from './post-message.ts';
import type { Ground, ResponseUrl } from './types.ts';

const content = z.looseObject({
  text: z.string().default(''),
  blocks: z.array(z.unknown()).default([]),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: z.string().optional(),
});

/** What is said to a `response_url`; also what a slash command is acknowledged with. */
export function answerResponseUrl(ground: Ground, target: ResponseUrl, body: unknown): string {
  const { max } = limits.responses;
  if (target.uses >= max) {
    ground.violations.push(`response_url: used more than ${max} times`);
    return 'used_url';
  }
  target.uses += 1;
  const args = content.parse(body);
  const { workspace, original } = target;
  try {
    if (args.delete_original && original !== undefined) {
      replaceMessage(ground, workspace, original, { deleted: true });
      return 'ok';
    }
    expectSound(ground, 'response_url', args);
    if (args.replace_original && original !== undefined) {
      const { text, blocks } = args;
      replaceMessage(ground, workspace, original, { text, blocks, edited: true });
      return 'ok';
    }
    say(ground, target, args);
    return 'ok';
  } catch (error) {
    if (error instanceof Refusal) return error.error;
    throw error;
  }
}

function say(ground: Ground, target: ResponseUrl, args: z.infer<typeof content>): void {
  const { workspace, channel: id, user } = target;
  const isPublic = args.response_type === 'in_channel';
  const message = postMessage(ground, workspace, {
    channel: id,
    author: workspace.botUser,
    text: args.text,
    blocks: args.blocks,
    args,
    threadTs: args.thread_ts,
    onlyFor: isPublic ? undefined : user,
    unfurls: isPublic && args['unfurl_links'] !== false,
  });
  const channel = workspace.channels.get(id);
  if (!isPublic || channel === undefined) return;
  for (const event of toMessageEvents(workspace, channel, message)) {
    void ground.emit(workspace, event);
  }
}
