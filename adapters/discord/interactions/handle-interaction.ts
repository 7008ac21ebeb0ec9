import { press } from '../buttons/press.ts';
import { takeReason } from '../buttons/take-reason.ts';
import { ask } from '../commands/ask.ts';
import { askAbout } from '../commands/ask-about.ts';
import { askSettings } from '../commands/ask-settings.ts';
import { forgetMe } from '../commands/forget-me.ts';
import { suggest } from '../commands/suggest.ts';
import type { Station } from '../station.ts';
import { en } from '../words/en.ts';
import type { Interaction, InteractionOf } from './interaction.ts';
import { say } from './say.ts';

const { ask: asking, forgetMe: forgetting, askSettings: setting } = en.commands;

/** Does what somebody wants by command, button or form. */
export async function handleInteraction(station: Station, interaction: Interaction): Promise<void> {
  const { request } = interaction;
  switch (request.kind) {
    case 'command':
      return run(station, { ...interaction, request });
    case 'about':
      return askAbout(station, { ...interaction, request });
    case 'typing':
      return suggest(station, { ...interaction, request });
    case 'press':
      return press(station, { ...interaction, request });
    case 'form':
      return takeReason(station, { ...interaction, request });
  }
}

function run(station: Station, interaction: InteractionOf<'command'>): Promise<void> {
  const { name, options } = interaction.request;
  switch (name) {
    case asking.name: {
      const text = String(options.get(asking.question.name) ?? '');
      return ask(station, interaction, text, options.get(asking.private.name) === true);
    }
    case forgetting.name:
      return forgetMe(station, interaction);
    case setting.name:
      return askSettings(station, interaction);
    default:
      return say(station, interaction, ({ notice }) => notice.unknownButton);
  }
}
