import type {
  Interaction,
  InteractionOf,
  Option,
  Request,
} from '../../../adapters/discord/interactions/interaction.ts';

/** An interaction of Ann's in a channel of a server, by default. */
export function anInteraction<Kind extends Request['kind']>(
  request: Extract<Request, { readonly kind: Kind }>,
  over: Partial<Interaction> = {},
): InteractionOf<Kind> {
  return {
    id: '1',
    token: 't',
    application: '9',
    guild: '10',
    channel: '20',
    place: '20',
    user: { id: '40', name: 'Ann' },
    locale: 'en-US',
    guildLocale: 'en-US',
    isManager: false,
    ...over,
    request,
  };
}

/** A command with what is given to it. */
export function aCommand(
  name: string,
  options: Readonly<Record<string, Option>> = {},
  over: Partial<Interaction> = {},
): InteractionOf<'command'> {
  const request = { kind: 'command' as const, name, options: new Map(Object.entries(options)) };
  return anInteraction(request, over);
}
