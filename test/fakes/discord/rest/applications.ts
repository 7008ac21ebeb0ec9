import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type CommandForm, command, commands } from '../checks/command.ts';
import { readForm } from '../checks/read-form.ts';
import { toBotRole } from '../shapes/to-bot-role.ts';
import { toChannel } from '../shapes/to-channel.ts';
import { toFlags } from '../shapes/to-flags.ts';
import { toGuild } from '../shapes/to-guild.ts';
import { toMember } from '../shapes/to-member.ts';
import type { World } from '../world.ts';
import { done } from './done.ts';
import { find } from './find.ts';
import { ok } from './ok.ts';
import { Refusal } from './refusal.ts';
import type { Asked, Route } from './route.ts';

const scopes = ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'];

/** The app, its commands, and who and where the bot is. */
export const applications: readonly Route[] = [
  ...scopes.flatMap(toCommandRoutes),
  { on: 'GET /gateway', open: true, answer: ({ world }) => ok({ url: world.gateway() }) },
  {
    on: 'GET /gateway/bot',
    answer: ({ world }) =>
      ok({
        url: world.gateway(),
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: 999,
          reset_after: 14_400_000,
          max_concurrency: 16,
        },
      }),
  },
  { on: 'GET /users/@me', answer: ({ world }) => ok(world.bot) },
  {
    on: 'GET /users/@me/guilds',
    answer: ({ world }) =>
      ok(
        [...world.guilds.values()]
          .filter(({ hasBot }) => hasBot)
          .map(({ id, name, botMay }) => ({
            id,
            name,
            icon: null,
            banner: null,
            owner: false,
            permissions: `${botMay}`,
            features: [],
          })),
      ),
  },
  {
    on: 'GET /users/:user',
    answer: ({ world, in: named }) => {
      const user = world.users.get(named('user'));
      if (!user) throw new Refusal(404, 10013, 'Unknown User');
      return ok(user);
    },
  },
  { on: 'GET /applications/@me', answer: ({ world }) => ok(toApplication(world)) },
  { on: 'GET /oauth2/applications/@me', answer: ({ world }) => ok(toApplication(world)) },
  { on: 'GET /guilds/:guild', answer: (asked) => ok(toGuild(asked.world, guild(asked))) },
  {
    on: 'GET /guilds/:guild/roles',
    answer: (asked) => ok(toGuild(asked.world, guild(asked)).roles),
  },
  {
    on: 'GET /guilds/:guild/channels',
    answer: (asked) => {
      const here = guild(asked);
      const all = [...asked.world.channels.values()].filter((one) => one.guild === here);
      return ok(all.filter(({ parent }) => !parent).map(toChannel));
    },
  },
  {
    on: 'GET /guilds/:guild/members/:user',
    answer: (asked) => {
      const { world, in: named } = asked;
      const here = guild(asked);
      const user = world.users.get(named('user'));
      const isBot = user?.id === world.bot.id;
      if (!user || !(isBot || here.members.has(user.id)))
        throw new Refusal(404, 10007, 'Unknown Member');
      return ok(toMember(user, isBot ? [toBotRole(here)] : []));
    },
  },
];

function guild({ world, in: named }: Asked) {
  return find.guild(world, named('guild'));
}

function toApplication(world: World) {
  return {
    id: world.application,
    name: world.bot.global_name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    ...toFlags(world),
    bot: world.bot,
    integration_types_config: { 0: {}, 1: {} },
    approximate_guild_count: world.guilds.size,
  };
}

function toCommandRoutes(scope: string): readonly Route[] {
  return [
    { on: `GET ${scope}`, answer: (asked) => ok(kept(asked)) },
    {
      on: `PUT ${scope}`,
      answer: (asked) => {
        const forms = readForm(commands, asked.body);
        const before = [...kept(asked)];
        const made = forms.map((form) => toCommand(asked, form, before));
        kept(asked).splice(0, Number.POSITIVE_INFINITY, ...made);
        return ok(made);
      },
    },
    {
      on: `POST ${scope}`,
      answer: (asked) => {
        const made = toCommand(asked, readForm(command, asked.body), kept(asked));
        const at = kept(asked).findIndex(({ id }) => id === made.id);
        kept(asked).splice(at < 0 ? kept(asked).length : at, 1, made);
        return { status: at < 0 ? 201 : 200, body: made };
      },
    },
    { on: `GET ${scope}/:command`, answer: (asked) => ok(one(asked)) },
    {
      on: `PATCH ${scope}/:command`,
      answer: (asked) => {
        const before = one(asked);
        const change = typeof asked.body === 'object' ? asked.body : {};
        const made = toCommand(asked, readForm(command, { ...before, ...change }), [before]);
        kept(asked).splice(kept(asked).indexOf(before), 1, { ...made, id: before.id });
        return ok({ ...made, id: before.id });
      },
    },
    {
      on: `DELETE ${scope}/:command`,
      answer: (asked) => {
        kept(asked).splice(kept(asked).indexOf(one(asked)), 1);
        return done;
      },
    },
  ];
}

function kept({ world, in: named }: Asked): APIApplicationCommand[] {
  if (named('app') !== world.application) throw new Refusal(403, 20012, 'Not authorized');
  const id = named('guild');
  return id === '' ? world.commands : find.guild(world, id).commands;
}

function one(asked: Asked): APIApplicationCommand {
  const found = kept(asked).find(({ id }) => id === asked.in('command'));
  if (!found) throw new Refusal(404, 10063, 'Unknown application command');
  return found;
}

/** A command keeps its id for as long as it keeps its name. */
function toCommand(
  { world }: Asked,
  form: CommandForm,
  before: readonly APIApplicationCommand[],
): APIApplicationCommand {
  const same = before.find(({ name, type }) => name === form.name && type === form.type);
  return {
    description: '',
    default_member_permissions: null,
    ...(form as object),
    id: same?.id ?? world.nextId(),
    application_id: world.application,
    version: world.nextId(),
  } as APIApplicationCommand;
}
