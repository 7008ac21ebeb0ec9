import type {
  ActionsBlock,
  Button,
  Checkboxes,
  ContextActionsBlock,
  ContextBlock,
  DividerBlock,
  FeedbackButtons,
  HeaderBlock,
  IconButton,
  ImageBlock,
  ImageElement,
  InputBlock,
  MarkdownBlock,
  MrkdwnElement,
  Option,
  Overflow,
  PlainTextElement,
  PlainTextInput,
  PlainTextOption,
  RadioButtons,
  SectionBlock,
  TextObject,
} from '@slack/types';
import { z } from 'zod';
import { type LimitName, limits } from './limits.ts';

// Each shape is held against its type of @slack/types by the compiler, and against a block by zod.
// Unknown fields are refused, as Slack refuses them.

const text = (limit: LimitName) => z.string().min(1).max(limits[limit].max);
const id = (limit: 'actionId' | 'blockId') => z.string().max(limits[limit].max).exactOptional();

export const plain = (limit: LimitName): z.ZodType<PlainTextElement> =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: text(limit),
    emoji: z.boolean().exactOptional(),
  });
const mrkdwn = (limit: LimitName): z.ZodType<MrkdwnElement> =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: text(limit),
    verbatim: z.boolean().exactOptional(),
  });
const either = (limit: LimitName): z.ZodType<TextObject> => z.union([plain(limit), mrkdwn(limit)]);

const confirm = z
  .strictObject({
    title: plain('confirmTitle').exactOptional(),
    text: either('confirmText'),
    confirm: plain('confirmButton').exactOptional(),
    deny: plain('confirmButton').exactOptional(),
    style: z.enum(['primary', 'danger']).exactOptional(),
  })
  .exactOptional();

const plainOption: z.ZodType<PlainTextOption> = z.strictObject({
  text: plain('optionText'),
  value: text('optionValue'),
  description: plain('optionDescription').exactOptional(),
});
const option: z.ZodType<Option> = z.union([
  plainOption,
  z.strictObject({
    text: mrkdwn('optionText'),
    value: text('optionValue'),
    description: plain('optionDescription').exactOptional(),
  }),
]);
const focus = { focus_on_load: z.boolean().exactOptional() };
const placeholder = { placeholder: plain('placeholder').exactOptional() };

const button: z.ZodType<Button> = z.strictObject({
  type: z.literal('button'),
  text: plain('buttonText'),
  action_id: id('actionId'),
  value: text('buttonValue').exactOptional(),
  url: text('buttonUrl').exactOptional(),
  style: z.enum(['primary', 'danger']).exactOptional(),
  accessibility_label: text('accessibilityLabel').exactOptional(),
  confirm,
});
const feedbackButton = z.strictObject({
  text: plain('feedbackText'),
  value: text('feedbackValue'),
  accessibility_label: text('accessibilityLabel').exactOptional(),
});
const feedbackButtons: z.ZodType<FeedbackButtons> = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: id('actionId'),
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});
const iconButton: z.ZodType<IconButton> = z.strictObject({
  type: z.literal('icon_button'),
  icon: z.literal('trash'),
  text: plain('buttonText'),
  action_id: id('actionId'),
  value: text('buttonValue').exactOptional(),
  accessibility_label: text('accessibilityLabel').exactOptional(),
  visible_to_user_ids: z.array(z.string()).exactOptional(),
  confirm,
});
const overflow: z.ZodType<Overflow> = z.strictObject({
  type: z.literal('overflow'),
  action_id: id('actionId'),
  options: z.array(plainOption).min(1).max(limits.overflowOptions.max),
  confirm,
});
const radioButtons: z.ZodType<RadioButtons> = z.strictObject({
  type: z.literal('radio_buttons'),
  action_id: id('actionId'),
  options: z.array(option).min(1).max(limits.radioOptions.max),
  initial_option: option.exactOptional(),
  confirm,
  ...focus,
});
const checkboxes: z.ZodType<Checkboxes> = z.strictObject({
  type: z.literal('checkboxes'),
  action_id: id('actionId'),
  options: z.array(option).min(1).max(limits.checkboxOptions.max),
  initial_options: z.array(option).min(1).exactOptional(),
  confirm,
  ...focus,
});
const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  action_id: id('actionId'),
  options: z.array(plainOption).min(1).max(limits.selectOptions.max),
  initial_option: plainOption.exactOptional(),
  confirm,
  ...focus,
  ...placeholder,
});
const multiStaticSelect = z.strictObject({
  type: z.literal('multi_static_select'),
  action_id: id('actionId'),
  options: z.array(plainOption).min(1).max(limits.selectOptions.max),
  initial_options: z.array(plainOption).min(1).exactOptional(),
  max_selected_items: z.int().min(1).exactOptional(),
  confirm,
  ...focus,
  ...placeholder,
});
const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  action_id: id('actionId'),
  initial_conversation: z.string().exactOptional(),
  default_to_current_conversation: z.boolean().exactOptional(),
  response_url_enabled: z.boolean().exactOptional(),
  confirm,
  ...focus,
  ...placeholder,
});
const plainTextInput: z.ZodType<PlainTextInput> = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: id('actionId'),
  initial_value: z.string().max(limits.inputLength.max).exactOptional(),
  multiline: z.boolean().exactOptional(),
  min_length: z.int().min(0).max(limits.inputLength.max).exactOptional(),
  max_length: z.int().min(1).max(limits.inputLength.max).exactOptional(),
  ...focus,
  ...placeholder,
});
const image: z.ZodType<ImageElement> = z.strictObject({
  type: z.literal('image'),
  image_url: text('imageUrl'),
  alt_text: text('imageAlt'),
});

const blockId = { block_id: id('blockId') };
const choices = [radioButtons, checkboxes, staticSelect, multiStaticSelect] as const;

const section: z.ZodType<SectionBlock> = z.strictObject({
  type: z.literal('section'),
  ...blockId,
  text: either('sectionText').exactOptional(),
  fields: z.array(either('fieldText')).min(1).max(limits.sectionFields.max).exactOptional(),
  accessory: z.union([button, overflow, image, ...choices, conversationsSelect]).exactOptional(),
  expand: z.boolean().exactOptional(),
});
const header: z.ZodType<HeaderBlock> = z.strictObject({
  type: z.literal('header'),
  ...blockId,
  text: plain('headerText'),
});
const divider: z.ZodType<DividerBlock> = z.strictObject({ type: z.literal('divider'), ...blockId });
const context: z.ZodType<ContextBlock> = z.strictObject({
  type: z.literal('context'),
  ...blockId,
  elements: z
    .array(z.union([either('anyText'), image]))
    .min(1)
    .max(limits.contextElements.max),
});
const actions: z.ZodType<ActionsBlock> = z.strictObject({
  type: z.literal('actions'),
  ...blockId,
  elements: z
    .array(z.union([button, overflow, ...choices, conversationsSelect]))
    .min(1)
    .max(limits.actionsElements.max),
});
const contextActions: z.ZodType<ContextActionsBlock> = z.strictObject({
  type: z.literal('context_actions'),
  ...blockId,
  elements: z
    .array(z.union([feedbackButtons, iconButton]))
    .min(1)
    .max(limits.contextActionsElements.max),
});
const markdown: z.ZodType<MarkdownBlock> = z.strictObject({
  type: z.literal('markdown'),
  ...blockId,
  text: text('markdownText'),
});
const imageBlock: z.ZodType<ImageBlock> = z.strictObject({
  type: z.literal('image'),
  ...blockId,
  image_url: text('imageUrl'),
  alt_text: text('imageAlt'),
  title: plain('imageAlt').exactOptional(),
});
const input: z.ZodType<InputBlock> = z.strictObject({
  type: z.literal('input'),
  ...blockId,
  label: plain('inputLabel'),
  element: z.union([plainTextInput, ...choices, conversationsSelect]),
  hint: plain('inputHint').exactOptional(),
  optional: z.boolean().exactOptional(),
  dispatch_action: z.boolean().exactOptional(),
});
const table = z.strictObject({
  type: z.literal('table'),
  ...blockId,
  rows: z
    .array(
      z
        .array(
          z.union([
            z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
            z.looseObject({ type: z.literal('rich_text') }),
          ]),
        )
        .max(limits.tableColumns.max),
    )
    .min(1)
    .max(limits.tableRows.max),
  column_settings: z.array(z.looseObject({})).max(limits.tableColumns.max).exactOptional(),
});

/** The blocks that we use, by type; any other is a reason to look into its documentation first. */
export const shapes: Readonly<Record<string, z.ZodType>> = {
  section,
  header,
  divider,
  context,
  actions,
  context_actions: contextActions,
  markdown,
  image: imageBlock,
  input,
  table,
};
