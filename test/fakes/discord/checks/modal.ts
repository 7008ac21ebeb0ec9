import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { customId, entitySelect, stringSelect, textDisplay } from './components.ts';
import { flattenComponents } from './flatten-components.ts';
import { list } from './list.ts';
import { text } from './text.ts';

const length = (least: number) => z.number().int().min(least).max(limits.input.max).nullish();
const textInput = z.object({
  type: z.literal(ComponentType.TextInput),
  custom_id: customId,
  style: z.enum(TextInputStyle),
  label: text(limits.fieldLabel, 1).nullish(),
  min_length: length(0),
  max_length: length(1),
  required: z.boolean().nullish(),
  value: text(limits.input).nullish(),
  placeholder: text(limits.inputPlaceholder).nullish(),
});

const choice = z.object({
  label: text(limits.option, 1),
  value: text(limits.option, 1),
  description: text(limits.option).nullish(),
  default: z.boolean().nullish(),
});
const required = { custom_id: customId, required: z.boolean().nullish() };
const radioGroup = z.object({
  type: z.literal(ComponentType.RadioGroup),
  options: list(limits.radios, choice, 2),
  ...required,
});
const checkboxGroup = z.object({
  type: z.literal(ComponentType.CheckboxGroup),
  options: list(limits.checkboxes, choice, 1),
  min_values: z.number().int().nullish(),
  max_values: z.number().int().nullish(),
  ...required,
});
const checkbox = z.object({ type: z.literal(ComponentType.Checkbox), custom_id: customId });
const select = { required: z.boolean().nullish() };

const field = z.discriminatedUnion('type', [
  textInput,
  stringSelect.extend(select),
  entitySelect.extend(select),
  radioGroup,
  checkboxGroup,
  checkbox,
]);
export type Field = z.infer<typeof field>;

const label = z.object({
  type: z.literal(ComponentType.Label),
  label: text(limits.fieldLabel, 1),
  description: text(limits.fieldDescription).nullish(),
  component: field,
});
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z.array(textInput).length(1),
});

/** A form that opens over the chat. */
export const modal = z
  .object({
    custom_id: customId,
    title: text(limits.modalTitle, 1),
    components: list(
      limits.modalComponents,
      z.discriminatedUnion('type', [label, row, textDisplay]),
      1,
    ),
  })
  .refine(
    ({ components }) => {
      const all = flattenComponents(components).flatMap(({ custom_id: id }) => id ?? []);
      return new Set(all).size === all.length;
    },
    { path: ['components'], message: 'Component custom id cannot be duplicated' },
  );
export type Modal = z.infer<typeof modal>;
