import { z } from 'zod';

const label = z.looseObject({ text: z.string() }).transform(({ text }) => text);
const side = z.looseObject({
  text: label,
  value: z.string(),
  accessibility_label: z.string().optional(),
});
const element = z.looseObject({
  type: z.string(),
  action_id: z.string().default(''),
  text: label.optional().catch(undefined),
  value: z.string().optional(),
  positive_button: side.optional(),
  negative_button: side.optional(),
  options: z.array(z.looseObject({ text: label, value: z.string().default('') })).default([]),
});
const block = z.looseObject({
  block_id: z.string().default(''),
  elements: z.array(element).default([]).catch([]),
  accessory: element.optional(),
});

/** What `block_actions` says of something that was pressed. */
export type Action = Readonly<Record<string, unknown>> & {
  readonly action_id: string;
  readonly block_id: string;
};

/** The button (or option of a menu) with this label among blocks; throws and names all that there are. */
export function findElement(blocks: readonly unknown[], wanted: string): Action {
  const all = blocks.flatMap(toActions);
  const found = all.find(({ label: name }) => name === wanted);
  if (found === undefined) {
    throw new Error(`There is no “${wanted}”, only: ${all.map((one) => one.label).join(', ')}`);
  }
  return found.action;
}

/** The labels of all that can be pressed. */
export function listLabels(blocks: readonly unknown[]): readonly string[] {
  return blocks.flatMap(toActions).map((one) => one.label);
}

type Pressable = { readonly label: string; readonly action: Action };

function toActions(given: unknown): readonly Pressable[] {
  const { data } = block.safeParse(given);
  if (data === undefined) return [];
  const elements = [...data.elements, ...(data.accessory === undefined ? [] : [data.accessory])];
  return elements.flatMap((item) => toPressables(item, data.block_id));
}

function toPressables(item: z.infer<typeof element>, block_id: string): readonly Pressable[] {
  const base = { type: item.type, action_id: item.action_id, block_id, action_ts: `${Date.now()}` };
  const sides = [item.positive_button, item.negative_button].filter((one) => one !== undefined);
  if (item.type === 'feedback_buttons') {
    return sides.map(({ text, value }) => ({
      label: text,
      action: { ...base, value, text: { type: 'plain_text', text, emoji: true } },
    }));
  }
  if (item.options.length > 0) {
    return item.options.map((option) => ({
      label: option.text,
      action: {
        ...base,
        selected_option: { text: { type: 'plain_text', text: option.text }, value: option.value },
      },
    }));
  }
  if (item.text === undefined) return [];
  const text = { type: 'plain_text', text: item.text, emoji: true };
  const value = item.value === undefined ? {} : { value: item.value };
  return [{ label: item.text, action: { ...base, ...value, text } }];
}
