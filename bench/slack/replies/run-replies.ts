import type { ShownReply } from '#core';
import type { Message } from '../../../adapters/slack/card/page.ts';
import { format } from '../../../adapters/slack/format.ts';
import { createRandom } from '../../desk/create-random.ts';
import { aLongReply } from './a-long-reply.ts';
import { findBrokenRules } from './find-broken-rules.ts';
import { toToken } from './to-token.ts';

const surfaces = ['message', 'private'] as const;

/** Draws so many made-up replies as messages, and says how many broke a rule of Slack's or ours. */
export function runReplies(count: number): string {
  const random = createRandom(1);
  const broken = new Map<string, number>();
  const sizes: number[] = [];
  let shortened = 0;
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    const reply = aLongReply(random);
    const surface = surfaces[index % 2] ?? 'message';
    const message = format(reply, { id: 'A-7f3c2bq9', today: '2026-11-24', surface });
    const size = JSON.stringify(message.blocks).length;
    sizes.push(size);
    if (isShortened(reply, message)) shortened += 1;
    for (const rule of findBrokenRules(reply, message)) {
      const key = rule.replaceAll(/\d+/gu, 'n').slice(0, 100);
      if (!broken.has(key)) process.stderr.write(`${index}: ${rule}\n`);
      broken.set(key, (broken.get(key) ?? 0) + 1);
    }
  }
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const lines = [...broken].map(([rule, times]) => `  ${times} × ${rule}`);
  return [
    `${count} replies in ${seconds} s: ${shortened} too long for all their sentences, the largest has ${largest} characters of blocks`,
    lines.length === 0
      ? '  within all limits, every source with its address, nobody called, order of sacrifice kept'
      : lines.join('\n'),
  ].join('\n');
}

function isShortened(reply: ShownReply, { blocks }: Message): boolean {
  const shown = JSON.stringify(blocks);
  return (
    'sentences' in reply && reply.sentences.some((_, index) => !shown.includes(toToken(index)))
  );
}
