const blocks = 'https://docs.slack.dev/reference/block-kit/blocks';
const elements = 'https://docs.slack.dev/reference/block-kit/block-elements';
const objects = 'https://docs.slack.dev/reference/block-kit/composition-objects';
const views = 'https://docs.slack.dev/reference/views';
const methods = 'https://docs.slack.dev/reference/methods';

/** Slack's limits that concern us, each with where it is written. Characters, unless named as items. */
export const limits = {
  messageBlocks: { max: 50, source: blocks },
  viewBlocks: { max: 100, source: blocks },
  blockId: { max: 255, source: `${blocks}/section-block` },
  sectionText: { max: 3_000, source: `${blocks}/section-block` },
  sectionFields: { max: 10, source: `${blocks}/section-block` },
  fieldText: { max: 2_000, source: `${blocks}/section-block` },
  headerText: { max: 150, source: `${blocks}/header-block` },
  contextElements: { max: 10, source: `${blocks}/context-block` },
  /** Holds for any text object, so for one in a context block. */
  anyText: { max: 3_000, source: `${objects}/text-object` },
  actionsElements: { max: 25, source: `${blocks}/actions-block` },
  contextActionsElements: { max: 5, source: `${blocks}/context-actions-block` },
  inputLabel: { max: 2_000, source: `${blocks}/input-block` },
  inputHint: { max: 2_000, source: `${blocks}/input-block` },
  /** Of all `markdown` blocks of a message together. */
  markdownText: { max: 12_000, source: `${blocks}/markdown-block` },
  tableRows: { max: 100, source: `${blocks}/table-block` },
  tableColumns: { max: 20, source: `${blocks}/table-block` },
  tables: { max: 1, source: `${blocks}/table-block` },
  /** All blocks of a message in JSON; documented nowhere, met at 13,172 to 13,297 characters. */
  messageCharacters: { max: 13_170, source: 'https://github.com/slackapi/bolt-js/issues/2509' },
  /** `text`; the page recommends it as the most, and longer was met with `msg_too_long`. */
  messageText: { max: 4_000, source: `${methods}/chat.postMessage` },
  actionId: { max: 255, source: `${elements}/button-element` },
  buttonText: { max: 75, source: `${elements}/button-element` },
  buttonValue: { max: 2_000, source: `${elements}/button-element` },
  buttonUrl: { max: 3_000, source: `${elements}/button-element` },
  accessibilityLabel: { max: 75, source: `${elements}/button-element` },
  feedbackText: { max: 75, source: `${elements}/feedback-buttons-element` },
  feedbackValue: { max: 2_000, source: `${elements}/feedback-buttons-element` },
  overflowOptions: { max: 5, source: `${elements}/overflow-menu-element` },
  radioOptions: { max: 10, source: `${elements}/radio-button-group-element` },
  checkboxOptions: { max: 10, source: `${elements}/checkboxes-element` },
  selectOptions: { max: 100, source: `${elements}/select-menu-element` },
  placeholder: { max: 150, source: `${elements}/plain-text-input-element` },
  inputLength: { max: 3_000, source: `${elements}/plain-text-input-element` },
  imageAlt: { max: 2_000, source: `${blocks}/image-block` },
  imageUrl: { max: 3_000, source: `${blocks}/image-block` },
  optionText: { max: 75, source: `${objects}/option-object` },
  optionValue: { max: 150, source: `${objects}/option-object` },
  optionDescription: { max: 75, source: `${objects}/option-object` },
  confirmTitle: { max: 100, source: `${objects}/confirmation-dialog-object` },
  confirmText: { max: 300, source: `${objects}/confirmation-dialog-object` },
  confirmButton: { max: 30, source: `${objects}/confirmation-dialog-object` },
  modalTitle: { max: 24, source: `${views}/modal-views` },
  modalButton: { max: 24, source: `${views}/modal-views` },
  callbackId: { max: 255, source: `${views}/modal-views` },
  privateMetadata: { max: 3_000, source: `${views}/modal-views` },
  modalDepth: { max: 3, source: 'https://docs.slack.dev/surfaces/modals' },
  prompts: { max: 4, source: `${methods}/assistant.threads.setSuggestedPrompts` },
  responses: {
    max: 5,
    source: 'https://docs.slack.dev/interactivity/handling-user-interaction#message_responses',
  },
  sockets: { max: 10, source: 'https://docs.slack.dev/apis/events-api/using-socket-mode' },
} as const satisfies Readonly<Record<string, Limit>>;

export type Limit = { readonly max: number; readonly source: string };
export type LimitName = keyof typeof limits;
