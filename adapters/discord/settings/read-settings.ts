import type { AdapterSettings, Environment } from '#core';

/** What the bot needs to know of Discord before it starts. */
export type DiscordSettings = {
  readonly token: string;
  /** Without version and trailing slash. */
  readonly api: string;
  /** Whether the application has the Message Content intent, so that unaddressed questions are read. */
  readonly readsContent: boolean;
  /** Which connections this process holds, of how many; as Discord advises where it is absent. */
  readonly shards?: { readonly ids: readonly number[]; readonly count: number };
};

/** A value, or what is wrong with it. */
type Read<Value> = { readonly value: Value } | { readonly problem: string };

/** Reads `DISCORD_…`. Pure; says everything that is wrong at once, and never a value. */
export function readSettings(environment: Environment): AdapterSettings<DiscordSettings> {
  const given = (name: string) => environment[`DISCORD_${name}`]?.trim() ?? '';
  if (given('TOKEN') === '') return { kind: 'off', why: 'DISCORD_TOKEN is not set.' };
  const token = readToken(given('TOKEN'));
  const api = readApi(given('API_URL'));
  const content = readContent(given('MESSAGE_CONTENT'));
  const shards = readShards(given('SHARDS'));
  if ('value' in token && 'value' in api && 'value' in content && 'value' in shards) {
    const settings = {
      token: token.value,
      api: api.value,
      readsContent: content.value,
      ...(shards.value !== undefined && { shards: shards.value }),
    };
    return { kind: 'on', settings, how: describe(settings) };
  }
  const problems = [token, api, content, shards].flatMap((read) =>
    'problem' in read ? [read.problem] : [],
  );
  return { kind: 'wrong', problems };
}

function describe({ readsContent, shards }: DiscordSettings): string {
  const content = readsContent
    ? 'reads messages without a mention (Message Content intent)'
    : 'needs no privileged intent';
  return shards === undefined
    ? content
    : `${content}; ${shards.ids.length} of ${shards.count} shards`;
}

function readToken(token: string): Read<string> {
  if (/^[\w.-]+$/u.test(token)) return { value: token };
  return {
    problem:
      'DISCORD_TOKEN has characters that no token has: write the token alone, without “Bot”, quotes or spaces. It stands in the developer portal under Bot, “Reset Token”.',
  };
}

function readApi(url: string): Read<string> {
  if (url === '') return { value: 'https://discord.com/api' };
  if (/^https?:$/u.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    return { value: url.replace(/(?:\/v\d+)?\/*$/u, '') };
  }
  return {
    problem:
      'DISCORD_API_URL is no address: leave it out for Discord itself, or write one like http://127.0.0.1:8080/api.',
  };
}

function readContent(value: string): Read<boolean> {
  if (value === '' || value === 'off') return { value: false };
  if (value === 'on') return { value: true };
  return {
    problem: 'DISCORD_MESSAGE_CONTENT is neither on nor off: write one of these, or leave it out.',
  };
}

function readShards(value: string): Read<DiscordSettings['shards'] | undefined> {
  if (value === '') return { value: undefined };
  const [, list, total] = /^(\d+(?:,\d+)*)\/(\d+)$/u.exec(value.replaceAll(' ', '')) ?? [];
  const ids = [...new Set((list ?? '').split(',').map(Number))];
  const count = Number(total);
  if (list !== undefined && ids.every((id) => id < count)) return { value: { ids, count } };
  return {
    problem:
      'DISCORD_SHARDS does not say which shards of how many: write 0,1/4 for the first two of four (numbers from 0, below the last), or leave it out.',
  };
}
