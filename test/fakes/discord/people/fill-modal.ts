import { type ModalSubmitComponent, ComponentType as Type } from 'discord-api-types/v10';
import type { Field } from '../checks/modal.ts';
import type { OpenModal } from '../world.ts';

/** By the label above a field, or its custom id. */
export type Answers = Readonly<Record<string, string | boolean | readonly string[]>>;

/** Fills in a form as a person does, and nothing that Discord would not let through. */
export function fillModal({ form }: OpenModal, answers: Answers): unknown {
  const used = new Set<string>();
  const answerTo = (label: string | null | undefined, field: Field) => {
    const name = [label ?? '', field.custom_id].find((one) => one in answers);
    if (name !== undefined) used.add(name);
    return name === undefined ? undefined : answers[name];
  };
  const components = form.components.map((one, at) => {
    const common = { type: one.type, id: 2 * at + 1 };
    if (one.type === Type.TextDisplay) return common;
    if (one.type === Type.Label) {
      const answer = answerTo(one.label, one.component);
      return { ...common, component: fill(one.component, answer, 2 * at + 2) };
    }
    const inner = one.components.map((field) =>
      fill(field, answerTo(field.label, field), 2 * at + 2),
    );
    return { ...common, components: inner };
  });
  const left = Object.keys(answers).filter((name) => !used.has(name));
  if (left.length > 0) throw new Error(`There is no field ${left.join(', ')} in "${form.title}"`);
  return { custom_id: form.custom_id, components };
}

type Given = Answers[string] | undefined;

function fill(field: Field, given: Given, id: number): ModalSubmitComponent {
  const common = { id, custom_id: field.custom_id };
  const isRequired = 'required' in field && (field.required ?? true);
  if (isRequired && given === undefined) throw new Error(`${field.custom_id} must be filled in`);
  switch (field.type) {
    case Type.TextInput: {
      const value = String(given ?? field.value ?? '');
      const { max_length: most, min_length: least } = field;
      const fits = value.length <= (most ?? 4000) && (value === '' || value.length >= (least ?? 0));
      if (!fits) throw new Error(`${field.custom_id} does not fit: ${value.length}`);
      return { ...common, type: field.type, value };
    }
    case Type.RadioGroup:
      return { ...common, type: field.type, value: pick(field.options, given)[0] ?? null };
    case Type.StringSelect:
    case Type.CheckboxGroup:
      return { ...common, type: field.type, values: [...pick(field.options, given)] };
    case Type.Checkbox:
      return { ...common, type: field.type, value: given === true };
    default:
      return { ...common, type: field.type, values: Array.isArray(given) ? given : [] };
  }
}

type Option = { readonly label: string; readonly value: string };

function pick(options: readonly Option[], given: Given): readonly string[] {
  const wanted = given === undefined ? [] : [given].flat();
  return wanted.map((one) => {
    const found = options.find(({ label, value }) => label === one || value === one);
    if (!found)
      throw new Error(`"${one}" is none of ${options.map(({ label }) => label).join(', ')}`);
    return found.value;
  });
}
