import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '#core';

/** The most characters of what a library says. */
const longest = 300;

/**
 * What Slack's libraries log, as our log: warnings and errors, without tokens. What they say on lower
 * levels holds messages whole.
 */
export function toLogger(log: Log): Logger {
  const write =
    (level: 'warn' | 'error') =>
    (...parts: unknown[]) =>
      log[level]('slack-library', { said: toText(parts) });
  return {
    debug: () => {},
    info: () => {},
    warn: write('warn'),
    error: write('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

function toText(parts: readonly unknown[]): string {
  const text = parts
    .map((part) => (part instanceof Error ? part.message : String(part)))
    .join(' ')
    .replace(/x(?:ox[a-z]|app)-[\w.-]+/gu, 'x…')
    // Addresses may hold secrets: those of responses and sockets do.
    .replace(/\b(?:https?|wss?):\/\/\S+/gu, 'an address');
  return text.slice(0, longest);
}
