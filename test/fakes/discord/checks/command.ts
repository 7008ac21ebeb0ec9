import {
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType as Type,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { list } from './list.ts';
import { text } from './text.ts';

const locales = z.enum(Locale);
const inLocales = <Text extends z.ZodType>(one: Text) => z.partialRecord(locales, one).nullish();
const named = <Text extends z.ZodType>(name: Text) => ({
  name,
  name_localizations: inLocales(name),
});
const description = text(limits.commandDescription, 1);
const described = { description, description_localizations: inLocales(description) };

const slashName = text(limits.commandName, 1)
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u, 'Command name is invalid')
  .refine((name) => name === name.toLowerCase(), 'Command name must be lower case');
const menuName = text(limits.commandName, 1);

const choice = z.object({
  ...named(text(limits.choice, 1)),
  value: z.union([text(limits.choice), z.number()]),
});

const base = z.object({
  ...named(slashName),
  ...described,
  type: z.enum(OptionType),
  required: z.boolean().nullish(),
  choices: list(limits.choices, choice).nullish(),
  autocomplete: z.boolean().nullish(),
  channel_types: z.array(z.number()).nullish(),
  min_length: z.number().int().min(0).max(limits.optionLength.max).nullish(),
  max_length: z.number().int().min(1).max(limits.optionLength.max).nullish(),
});
type Option = z.infer<typeof base> & { readonly options?: readonly Option[] | null | undefined };
const option: z.ZodType<Option> = base
  .extend({
    get options(): z.ZodType<readonly Option[] | null | undefined> {
      return options.nullish();
    },
  })
  .refine(({ autocomplete, choices }) => !(autocomplete && choices?.length), {
    path: ['autocomplete'],
    message: 'Autocomplete cannot be set where there are choices',
  });
const options = list(limits.commandOptions, option)
  .refine(isUnique, 'Option names must be unique')
  .refine(
    (all) => all.every(({ required }, at) => !required || at === 0 || all[at - 1]?.required),
    'Required options must be placed before non-required options',
  );

function isUnique(all: readonly { readonly name: string }[]): boolean {
  return new Set(all.map(({ name }) => name)).size === all.length;
}

const places = {
  default_member_permissions: z.string().regex(/^\d+$/u).nullish(),
  integration_types: z.array(z.enum(ApplicationIntegrationType)).nullish(),
  contexts: z.array(z.enum(InteractionContextType)).nullish(),
  nsfw: z.boolean().nullish(),
};
const slash = z
  .object({
    type: z.literal(Type.ChatInput),
    ...named(slashName),
    ...described,
    options: options.nullish(),
    ...places,
  })
  .refine((one) => countText(one) <= limits.commandText.max, {
    message: `Command exceeds maximum size (${limits.commandText.max})`,
  });
const menu = z.object({
  type: z.literal([Type.User, Type.Message]),
  ...named(menuName),
  description: z.literal('').nullish(),
  ...places,
});

const withType = (given: unknown) =>
  typeof given === 'object' && given !== null && !('type' in given)
    ? { ...given, type: Type.ChatInput }
    : given;
export const command = z.preprocess(withType, z.discriminatedUnion('type', [slash, menu]));
export type CommandForm = z.infer<typeof command>;

/** All commands of one scope, as they are set at once. */
export const commands = z
  .array(command)
  .refine((all) => isUnique(all.map(({ type, name }) => ({ name: `${type} ${name}` }))), {
    message: 'Application command names must be unique',
  })
  .superRefine((all, context) => {
    const most = {
      [Type.ChatInput]: limits.slashCommands.max,
      [Type.User]: limits.userCommands.max,
      [Type.Message]: limits.messageCommands.max,
    };
    for (const type of [Type.ChatInput, Type.User, Type.Message] as const)
      if (all.filter((one) => one.type === type).length > most[type])
        context.addIssue({ code: 'custom', message: `Maximum is ${most[type]} of type ${type}` });
  });

type Counted = {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string>>> | null | undefined;
  readonly description?: string;
  readonly description_localizations?: Readonly<Partial<Record<string, string>>> | null | undefined;
  readonly choices?: readonly (Counted & { readonly value: string | number })[] | null | undefined;
  readonly options?: readonly Counted[] | null | undefined;
};

/** As Discord counts the text of a command: of each field the longest localisation. */
function countText(one: Counted): number {
  const longest = (own = '', others: Counted['name_localizations']) =>
    Math.max(own.length, ...Object.values(others ?? {}).map((other) => other?.length ?? 0));
  const nested = [...(one.options ?? []), ...(one.choices ?? [])];
  return (
    longest(one.name, one.name_localizations) +
    longest(one.description, one.description_localizations) +
    (one.choices ?? []).reduce((sum, { value }) => sum + `${value}`.length, 0) +
    nested.reduce((sum, inner) => sum + countText(inner), 0)
  );
}
