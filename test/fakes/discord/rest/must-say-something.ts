import type { MessageForm } from '../checks/message.ts';
import { Refusal } from './refusal.ts';

/** A message has something in it. */
export function mustSaySomething({ content, embeds, components }: MessageForm): void {
  if (content || embeds?.length || components?.length) return;
  throw new Refusal(400, 50006, 'Cannot send an empty message', { violation: 'empty message' });
}
