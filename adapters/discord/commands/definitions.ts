import {
  ChannelType,
  type APIApplicationCommandOptionChoice as Choice,
  InteractionContextType as In,
  ApplicationIntegrationType as Installed,
  ApplicationCommandOptionType as Option,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
  ApplicationCommandType as Type,
} from 'discord.js';
import type { CommandWords } from '../words/command-words.ts';
import { en } from '../words/en.ts';
import { ru } from '../words/ru.ts';

type Named = CommandWords['forgetMe'];

/** A name and description in English, and in the other languages there are. */
function named(choose: (words: CommandWords) => Named) {
  const { name, description } = choose(en.commands);
  const other = choose(ru.commands);
  return {
    name,
    description,
    name_localizations: { ru: other.name },
    description_localizations: { ru: other.description },
  };
}

const anywhere = {
  integration_types: [Installed.GuildInstall, Installed.UserInstall],
  contexts: [In.Guild, In.BotDM, In.PrivateChannel],
};

const choices = (
  values: readonly (keyof CommandWords['askSettings']['choices'])[],
): Choice<string>[] =>
  values.map((value) => ({
    name: en.commands.askSettings.choices[value],
    name_localizations: { ru: ru.commands.askSettings.choices[value] },
    value,
  }));

/** The commands as Discord is told of them. */
export const definitions: RESTPutAPIApplicationCommandsJSONBody = [
  {
    type: Type.ChatInput,
    ...named(({ ask }) => ask),
    ...anywhere,
    options: [
      {
        type: Option.String,
        ...named(({ ask }) => ask.question),
        required: true,
        max_length: 1_000,
        autocomplete: true,
      },
      { type: Option.Boolean, ...named(({ ask }) => ask.private) },
    ],
  },
  {
    type: Type.Message,
    name: en.commands.askAbout,
    name_localizations: { ru: ru.commands.askAbout },
    ...anywhere,
  },
  { type: Type.ChatInput, ...named(({ forgetMe }) => forgetMe), ...anywhere },
  {
    type: Type.ChatInput,
    ...named(({ askSettings }) => askSettings),
    integration_types: [Installed.GuildInstall],
    contexts: [In.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: Option.Channel,
        ...named(({ askSettings }) => askSettings.channel),
        channel_types: [
          ChannelType.GuildText,
          ChannelType.GuildAnnouncement,
          ChannelType.GuildForum,
        ],
      },
      {
        type: Option.String,
        ...named(({ askSettings }) => askSettings.answers),
        choices: choices(['off', 'mention', 'every']),
      },
      {
        type: Option.String,
        ...named(({ askSettings }) => askSettings.replies),
        choices: choices(['thread', 'inline', 'private']),
      },
      {
        type: Option.String,
        ...named(({ askSettings }) => askSettings.topics),
        max_length: 1_000,
        autocomplete: true,
      },
      { type: Option.Boolean, ...named(({ askSettings }) => askSettings.journal) },
      { type: Option.Boolean, ...named(({ askSettings }) => askSettings.reset) },
    ],
  },
];
