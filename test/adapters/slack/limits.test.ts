import { expect, test } from 'vitest';
import { limits } from '../../../adapters/slack/limits.ts';
import { limits as known } from '../../fakes/slack/blocks/limits.ts';

test('every limit has the page that says so', () => {
  for (const { source } of Object.values(limits)) {
    expect(source).toMatch(/^https:\/\/(?:docs\.slack\.dev|github\.com\/slackapi)\//u);
  }
});

test('no limit is above what the stand-in for Slack holds to', () => {
  const pairs = [
    [limits.messageBlocks, known.messageBlocks],
    [limits.viewBlocks, known.viewBlocks],
    [limits.sectionText, known.sectionText],
    [limits.textObject, known.anyText],
    [limits.contextElements, known.contextElements],
    [limits.actionsElements, known.actionsElements],
    [limits.contextActionsElements, known.contextActionsElements],
    [limits.headerText, known.headerText],
    [limits.buttonLabel, known.buttonText],
    [limits.buttonValue, known.buttonValue],
    [limits.actionId, known.actionId],
    [limits.blockId, known.blockId],
    [limits.optionText, known.optionText],
    [limits.optionValue, known.optionValue],
    [limits.radioOptions, known.radioOptions],
    [limits.selectOptions, known.selectOptions],
    [limits.inputLabel, known.inputLabel],
    [limits.inputLength, known.inputLength],
    [limits.viewTitle, known.modalTitle],
    [limits.callbackId, known.callbackId],
    [limits.privateMetadata, known.privateMetadata],
    [limits.fallbackText, known.messageText],
    [limits.messageJson, known.messageCharacters],
    [limits.suggestedPrompts, known.prompts],
  ] as const;
  expect(pairs).toHaveLength(Object.keys(limits).length);
  for (const [ours, theirs] of pairs) expect(ours.most).toBeLessThanOrEqual(theirs.max);
});
