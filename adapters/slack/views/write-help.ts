import type { Subject } from '#core';
import type { Message } from '../card/page.ts';
import { toMrkdwn } from '../card/to-mrkdwn.ts';
import { toBlocks } from './to-blocks.ts';

/** What `/ask` and `/ask help` say. */
export function writeHelp({ name, examples }: Subject): Message {
  const example = examples[0] ?? 'What is known?';
  const text = `Ask about ${toMrkdwn(name)}: /ask ${toMrkdwn(example)}`;
  return {
    text,
    blocks: [
      toBlocks.section(`Ask about ${toMrkdwn(name)}, for instance:`),
      toBlocks.section(
        examples
          .slice(0, 3)
          .map((one) => `• \`/ask\` ${toMrkdwn(one)}`)
          .join('\n') || '• `/ask`',
      ),
      toBlocks.context(
        'Slack takes no commands in threads: name me there, or choose _Ask about this_ from a message’s menu. ' +
          '`/ask settings` is for a channel, `/ask forget me` removes what is kept about you.',
      ),
    ],
  };
}
