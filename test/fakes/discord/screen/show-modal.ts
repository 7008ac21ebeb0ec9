import { ComponentType } from 'discord-api-types/v10';
import type { Field } from '../checks/modal.ts';
import type { OpenModal } from '../world.ts';

/** A form as it opens over the chat. */
export function showModal({ form }: OpenModal): string {
  const lines = form.components.flatMap((one): readonly string[] => {
    if (one.type === ComponentType.TextDisplay) return [one.content];
    if (one.type === ComponentType.ActionRow)
      return one.components.flatMap((field) => [field.label ?? '', showField(field)]);
    return [one.label, ...(one.description ? [one.description] : []), showField(one.component)];
  });
  return [form.title, ...lines, '[ Cancel ] [ Submit ]'].join('\n');
}

function showField(field: Field): string {
  switch (field.type) {
    case ComponentType.TextInput:
      return `[ ${field.value ?? field.placeholder ?? ''} ]`;
    case ComponentType.StringSelect:
      return field.options.map(({ label }) => `▾ ${label}`).join('\n');
    case ComponentType.RadioGroup:
      return field.options.map(({ label }) => `( ) ${label}`).join('\n');
    case ComponentType.CheckboxGroup:
      return field.options.map(({ label }) => `[ ] ${label}`).join('\n');
    default:
      return '[ ]';
  }
}
