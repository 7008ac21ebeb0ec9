import { DiscordAPIError } from 'discord.js';
import type { Call, Calls } from '../../../adapters/discord/posting/create-calls.ts';

/** A refusal of Discord's, with its code. */
export function aRefusal(code: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'no' }, code, 400, 'POST', 'http://127.0.0.1', {
    files: undefined,
    body: undefined,
  });
}

/** Calls that are noted and answered by the first pattern that `POST /channels/1/messages` matches. */
export function someCalls(answers: Readonly<Record<string, (call: Call) => unknown>> = {}) {
  const made: (Call & { readonly line: string })[] = [];
  const calls: Calls = async (call) => {
    const line = `${call.method.toUpperCase()} ${call.route}`;
    made.push({ ...call, line });
    const found = Object.entries(answers).find(([pattern]) => new RegExp(pattern, 'u').test(line));
    return found?.[1](call) ?? { id: `m${made.length}` };
  };
  return { calls, made, lines: () => made.map(({ line }) => line) };
}
