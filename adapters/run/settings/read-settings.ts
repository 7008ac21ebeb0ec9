import { z } from 'zod';
import type { Environment, Limit } from '#core';
import type { Settings } from './settings.ts';

export type ReadSettings =
  | { readonly kind: 'sound'; readonly settings: Settings }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const levels = ['error', 'warn', 'info', 'debug'] as const;
const port = 'PORT is no port: write a whole number up to 65535, or leave it out for 3000.';

/** `10/60`: so many questions in so many seconds. */
const limit = (name: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}\/[1-9]\d{0,6}$/u, {
      error: `${name} is no limit: write questions/seconds, such as 10/60.`,
    })
    .transform(toLimit)
    .optional();

const schema = z.object({
  KNOWLEDGE_DIR: z.string().default('knowledge'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/u,
      error:
        'DATABASE_URL is no address of PostgreSQL: write postgres://user:password@host/database, or leave it out for the file data/strait.db.',
    })
    .optional(),
  DESK_KEY: z
    .string()
    .min(16, { error: 'DESK_KEY is too short: write 16 characters or more, drawn at random.' })
    .optional(),
  PORT: z.coerce
    .number({ error: port })
    .int({ error: port })
    .min(0, { error: port })
    .max(65_535, { error: port })
    .default(3_000),
  LOG_LEVEL: z
    .enum(levels, { error: `LOG_LEVEL is unknown: write ${levels.join(', ')}, or leave it out.` })
    .optional(),
  JOURNAL_TEXT: z
    .enum(['on', 'off'], { error: 'JOURNAL_TEXT is unknown: write on or off.' })
    .default('on'),
  LIMIT_ASKER: limit('LIMIT_ASKER'),
  LIMIT_PLACE: limit('LIMIT_PLACE'),
  LIMIT_WORKSPACE: limit('LIMIT_WORKSPACE'),
});

/** Several processes that share a database would not know each other's deliveries and people by. */
const wantsKey =
  'DESK_KEY is missing: with DATABASE_URL, all processes need the same one. Write 16 characters or more, drawn at random, and the same on every machine.';

/** Reads the environment, with every problem at once; none repeats a value. Pure. */
export function readSettings(environment: Environment): ReadSettings {
  const { success, data, error } = schema.safeParse(environment);
  const { DATABASE_URL: url, DESK_KEY: key } = environment;
  const problems = [
    ...(success ? [] : error.issues.map(({ message }) => message)),
    ...(url !== undefined && key === undefined ? [wantsKey] : []),
  ];
  if (!success || problems.length > 0) return { kind: 'wrong', problems };
  return { kind: 'sound', settings: toSettings(data) };
}

function toSettings(data: z.infer<typeof schema>): Settings {
  const limits = {
    asker: data.LIMIT_ASKER,
    place: data.LIMIT_PLACE,
    workspace: data.LIMIT_WORKSPACE,
  };
  return {
    knowledge: data.KNOWLEDGE_DIR,
    store:
      data.DATABASE_URL === undefined ? { file: 'data/strait.db' } : { url: data.DATABASE_URL },
    key: data.DESK_KEY === undefined ? { file: 'data/strait.key' } : { value: data.DESK_KEY },
    port: data.PORT,
    ...(data.LOG_LEVEL === undefined ? {} : { logLevel: data.LOG_LEVEL }),
    keepsText: data.JOURNAL_TEXT === 'on',
    limits: Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)),
  };
}

function toLimit(text: string): Limit {
  const [points = 1, seconds = 1] = text.split('/').map(Number);
  return { points, seconds };
}
