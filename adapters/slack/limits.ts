const blockKit = 'https://docs.slack.dev/reference/block-kit';

/** The most that Slack takes of something, and the page that says so. */
export type Limit = { readonly most: number; readonly source: string };

/** Characters are UTF-16 code units, which is at least what Slack counts. */
export const limits = {
  messageBlocks: { most: 50, source: `${blockKit}/blocks` },
  viewBlocks: { most: 100, source: `${blockKit}/blocks` },
  sectionText: { most: 3_000, source: `${blockKit}/blocks/section-block` },
  textObject: { most: 3_000, source: `${blockKit}/composition-objects/text-object` },
  contextElements: { most: 10, source: `${blockKit}/blocks/context-block` },
  actionsElements: { most: 25, source: `${blockKit}/blocks/actions-block` },
  contextActionsElements: { most: 5, source: `${blockKit}/blocks/context-actions-block` },
  headerText: { most: 150, source: `${blockKit}/blocks/header-block` },
  buttonLabel: { most: 75, source: `${blockKit}/block-elements/button-element` },
  buttonValue: { most: 2_000, source: `${blockKit}/block-elements/button-element` },
  actionId: { most: 255, source: `${blockKit}/block-elements/button-element` },
  blockId: { most: 255, source: `${blockKit}/blocks/section-block` },
  optionText: { most: 75, source: `${blockKit}/composition-objects/option-object` },
  optionValue: { most: 150, source: `${blockKit}/composition-objects/option-object` },
  radioOptions: { most: 10, source: `${blockKit}/block-elements/radio-button-group-element` },
  selectOptions: { most: 100, source: `${blockKit}/block-elements/multi-select-menu-element` },
  inputLabel: { most: 2_000, source: `${blockKit}/blocks/input-block` },
  inputLength: { most: 3_000, source: `${blockKit}/block-elements/plain-text-input-element` },
  viewTitle: { most: 24, source: 'https://docs.slack.dev/reference/views/modal-views' },
  callbackId: { most: 255, source: 'https://docs.slack.dev/reference/views/modal-views' },
  privateMetadata: { most: 3_000, source: 'https://docs.slack.dev/reference/views/modal-views' },
  /** The page recommends 4,000; what stands beside blocks is only a notification. */
  fallbackText: {
    most: 4_000,
    source: 'https://docs.slack.dev/reference/methods/chat.postMessage',
  },
  /**
   * Of all blocks of a message together, as JSON. Slack names 12,000 for `markdown` blocks alone, and
   * refuses any blocks with `msg_blocks_too_long` at about 13,200: bolt-js issue 2509.
   */
  messageJson: { most: 12_000, source: 'https://github.com/slackapi/bolt-js/issues/2509' },
  suggestedPrompts: {
    most: 4,
    source: 'https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts',
  },
} as const satisfies Readonly<Record<string, Limit>>;
