import { z } from 'zod';
import type { DrawText } from './draw-text.ts';

const text = z.looseObject({ type: z.string(), text: z.string().default('') });
const element = z.looseObject({
  type: z.string(),
  text: z.union([z.string(), text]).optional(),
  url: z.string().optional(),
  options: z.array(z.looseObject({ text })).default([]),
  initial_option: z.looseObject({ text }).optional(),
  initial_options: z.array(z.looseObject({ text })).default([]),
  initial_value: z.string().optional(),
  initial_conversation: z.string().optional(),
  placeholder: text.optional(),
  positive_button: z.looseObject({ text }).optional(),
  negative_button: z.looseObject({ text }).optional(),
  alt_text: z.string().optional(),
});
const block = z.looseObject({
  type: z.string(),
  block_id: z.string().optional(),
  text: z.union([z.string(), text]).optional(),
  fields: z.array(text).default([]),
  elements: z.array(element).default([]),
  accessory: element.optional(),
  element: element.optional(),
  label: text.optional(),
  hint: text.optional(),
  rows: z.array(z.array(z.looseObject({ text: z.string().optional() }))).default([]),
  alt_text: z.string().optional(),
});

type Block = z.infer<typeof block>;
type Element = z.infer<typeof element>;

/** Blocks as lines that a person reads; buttons as `[ Label ]`. */
export function drawBlocks(blocks: readonly unknown[], draw: DrawText): string {
  return blocks.map((one) => drawBlock(block.parse(one), draw)).join('\n');
}

function drawBlock(one: Block, draw: DrawText): string {
  switch (one.type) {
    case 'divider':
      return '─'.repeat(8);
    case 'markdown':
      return draw.markdown(typeof one.text === 'string' ? one.text : '');
    case 'context':
      return one.elements.map((item) => drawElement(item, draw)).join('   ');
    case 'actions':
    case 'context_actions':
      return one.elements.map((item) => drawElement(item, draw)).join(' ');
    case 'input':
      return drawInput(one, draw);
    case 'table':
      return one.rows.map((row) => row.map((cell) => cell.text ?? '').join(' | ')).join('\n');
    case 'image':
      return `(${one.alt_text ?? 'image'})`;
    default:
      return drawSection(one, draw);
  }
}

function drawSection({ text: main, fields, accessory }: Block, draw: DrawText): string {
  const lines = [
    ...(main === undefined ? [] : [drawText(main, draw)]),
    ...fields.map((field) => drawText(field, draw)),
  ];
  const aside = accessory === undefined ? '' : ` ${drawElement(accessory, draw)}`;
  return `${lines.join('\n')}${aside}`;
}

function drawInput({ label, element: field, hint }: Block, draw: DrawText): string {
  const lines = [
    label === undefined ? '' : drawText(label, draw),
    field === undefined ? '' : drawElement(field, draw),
    ...(hint === undefined ? [] : [drawText(hint, draw)]),
  ];
  return lines.join('\n');
}

function drawElement(item: Element, draw: DrawText): string {
  const label = item.text === undefined ? '' : drawText(item.text, draw);
  switch (item.type) {
    case 'button':
    case 'icon_button':
      return `[ ${label} ]`;
    case 'feedback_buttons':
      return [item.positive_button, item.negative_button]
        .map((button) => `[ ${button?.text.text ?? ''} ]`)
        .join(' ');
    case 'radio_buttons':
    case 'checkboxes':
    case 'overflow':
      return drawOptions(item, draw);
    case 'plain_text_input':
      return `[${item.initial_value ?? item.placeholder?.text ?? ''}____]`;
    case 'static_select':
    case 'multi_static_select':
    case 'conversations_select':
      return `[${drawChosen(item) || item.placeholder?.text || ''} ▾]`;
    case 'image':
      return `(${item.alt_text ?? 'image'})`;
    default:
      return label;
  }
}

function drawChosen({ initial_option, initial_options, initial_conversation }: Element): string {
  const chosen = [...(initial_option === undefined ? [] : [initial_option]), ...initial_options];
  return initial_conversation ?? chosen.map((option) => option.text.text).join(', ');
}

function drawOptions(item: Element, draw: DrawText): string {
  const { initial_option, initial_options, options } = item;
  const chosen = [initial_option, ...initial_options].map((option) => option?.text.text);
  return options
    .map(
      (option) =>
        `(${chosen.includes(option.text.text) ? '•' : ' '}) ${drawText(option.text, draw)}`,
    )
    .join('\n');
}

function drawText(one: string | z.infer<typeof text>, draw: DrawText): string {
  if (typeof one === 'string') return draw.mrkdwn(one);
  return one.type === 'mrkdwn' ? draw.mrkdwn(one.text) : one.text;
}
