import { expect } from 'vitest';
import type { Message } from '../../../adapters/slack/card/page.ts';
import { limits } from '../../../adapters/slack/limits.ts';
import { findMessageViolations } from '../../fakes/slack/blocks/find-violations.ts';

/** Expects that Slack takes a message, by the stand-in's table of limits and by our own. */
export function expectFit(message: Message): void {
  expect(findMessageViolations(message)).toEqual([]);
  expect(message.blocks.length).toBeLessThanOrEqual(limits.messageBlocks.most);
  expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(limits.messageJson.most);
  expect(message.text.length).toBeLessThanOrEqual(limits.fallbackText.most);
}
