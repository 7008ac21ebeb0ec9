import { z } from 'zod';
import type { View } from '../types.ts';

const text = z.looseObject({ text: z.string() });
const option = z.looseObject({ text, value: z.string().optional() });
const input = z.looseObject({
  type: z.literal('input'),
  block_id: z.string().default('no id'),
  label: text,
  optional: z.boolean().default(false),
  element: z.looseObject({
    type: z.string(),
    action_id: z.string().default(''),
    options: z.array(option).default([]),
    initial_value: z.string().optional(),
    initial_option: option.optional(),
    initial_options: z.array(option).optional(),
    initial_conversation: z.string().optional(),
    min_length: z.number().optional(),
    max_length: z.number().optional(),
  }),
});

type Input = z.infer<typeof input>;
/** What somebody writes or chooses, by the label of the field; several choices as a list. */
export type Filling = Readonly<Record<string, string | readonly string[]>>;

/** The state of a form when it is sent. Throws where Slack would not let somebody send it. */
export function fillView(view: View, filling: Filling): Record<string, Record<string, unknown>> {
  const { blocks } = z.looseObject({ blocks: z.array(z.unknown()) }).parse(view.content);
  const inputs = blocks
    .map((block) => input.safeParse(block).data)
    .filter((one) => one !== undefined);
  const labels = inputs.map(({ label }) => label.text);
  for (const label of Object.keys(filling)) {
    if (!labels.includes(label)) {
      throw new Error(`There is no field “${label}”, only: ${labels.join(', ')}`);
    }
  }
  return Object.fromEntries(
    inputs.map((one) => [
      one.block_id,
      { [one.element.action_id]: toValue(one, filling[one.label.text]) },
    ]),
  );
}

function toValue(one: Input, given: string | readonly string[] | undefined): unknown {
  const { element } = one;
  const isMissing = (value: unknown) => {
    if (value === undefined || value === null || value === '') {
      if (!one.optional) throw new Error(`“${one.label.text}” has to be filled in.`);
    }
    return value;
  };
  const single = typeof given === 'string' ? given : undefined;
  switch (element.type) {
    case 'plain_text_input': {
      const value = single ?? element.initial_value ?? null;
      if (value !== null && value.length > (element.max_length ?? 3_000)) {
        throw new Error(`“${one.label.text}” is too long.`);
      }
      return { type: element.type, value: isMissing(value) };
    }
    case 'checkboxes':
    case 'multi_static_select': {
      const chosen =
        given === undefined ? undefined : [given].flat().map((name) => choose(one, name));
      return { type: element.type, selected_options: chosen ?? element.initial_options ?? [] };
    }
    case 'conversations_select':
      return {
        type: element.type,
        selected_conversation: isMissing(single ?? element.initial_conversation ?? null),
      };
    default: {
      const chosen = single === undefined ? element.initial_option : choose(one, single);
      return { type: element.type, selected_option: isMissing(chosen ?? null) };
    }
  }
}

function choose({ element, label }: Input, name: string): z.infer<typeof option> {
  const found = element.options.find((one) => one.text.text === name);
  if (found !== undefined) return found;
  const names = element.options.map((one) => one.text.text).join(', ');
  throw new Error(`“${label.text}” has no “${name}”, only: ${names}`);
}
