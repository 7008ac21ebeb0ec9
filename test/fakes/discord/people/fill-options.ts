import {
  type APIApplicationCommandInteractionDataOption as Filled,
  type InteractionType,
  type Locale,
  type APIApplicationCommandOption as Option,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';

export type Values = Readonly<Record<string, string | number | boolean>>;
type AnyFilled = Filled<InteractionType.ApplicationCommand>;

/** Fills in a command as a person does: by the names of its options, and nothing that it would refuse. */
export function fillOptions(
  options: readonly Option[],
  path: readonly string[],
  values: Values,
  locale: Locale,
): AnyFilled[] {
  const [first, ...rest] = path;
  if (first !== undefined) return [fillInner(options, first, { path: rest, values, locale })];
  const unknown = Object.keys(values).filter(
    (name) => !options.some((one) => isNamed(one, name, locale)),
  );
  if (unknown.length > 0) throw new Error(`There is no option ${unknown.join(', ')}`);
  return options.flatMap((option) => {
    const name = Object.keys(values).find((one) => isNamed(option, one, locale));
    const value = name === undefined ? undefined : values[name];
    if (value === undefined && option.required)
      throw new Error(`Option ${option.name} is required`);
    if (value === undefined) return [];
    mustFit(option, value);
    return [{ name: option.name, type: option.type, value } as AnyFilled];
  });
}

type Rest = { readonly path: readonly string[]; readonly values: Values; readonly locale: Locale };

function fillInner(
  options: readonly Option[],
  name: string,
  { path, values, locale }: Rest,
): AnyFilled {
  const found = options.find((one) => isNamed(one, name, locale));
  if (found?.type !== Type.Subcommand && found?.type !== Type.SubcommandGroup)
    throw new Error(`There is no subcommand ${name}`);
  const inner = fillOptions(found.options ?? [], path, values, locale);
  return { name: found.name, type: found.type, options: inner } as AnyFilled;
}

function isNamed(option: Option, name: string, locale: Locale): boolean {
  return option.name === name || option.name_localizations?.[locale] === name;
}

function mustFit(option: Option, value: string | number | boolean): void {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((one) => one.value === value))
    throw new Error(
      `Option ${option.name} is one of ${choices.map((one) => one.value).join(', ')}`,
    );
  if (option.type !== Type.String) return;
  const length = String(value).length;
  const { min_length: least = 0, max_length: most = 6000 } = option as {
    min_length?: number;
    max_length?: number;
  };
  if (length < least || length > most)
    throw new Error(`Option ${option.name} does not fit: ${length}`);
}
