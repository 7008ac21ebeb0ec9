import { pino } from 'pino';
import type { Log } from '#core';
import type { LogLevel } from '../settings/settings.ts';
import { redactSecrets } from './redact-secrets.ts';

export type LogOptions = {
  readonly level: LogLevel;
  /** Where the lines go. */
  readonly stream: { write(line: string): unknown };
  /** What must never stand in a line, by its name. */
  readonly secrets: ReadonlyMap<string, string>;
};

/** Fields that would hold what people wrote, or what opens doors: nobody should log them at all. */
const unseen = ['text', 'question', 'content', 'comment', 'message', 'body', 'token', 'secret'];

/** Logs one line of JSON an event: `level`, `time`, `event`, and its fields. */
export function createLog({ level, stream, secrets }: LogOptions): Log {
  const lines = pino(
    {
      level,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: unseen, censor: '[left out]' },
      hooks: { streamWrite: (line) => redactSecrets(line, secrets) },
    },
    stream,
  );
  return {
    debug: (event, fields = {}) => lines.debug(fields, event),
    info: (event, fields = {}) => lines.info(fields, event),
    warn: (event, fields = {}) => lines.warn(fields, event),
    error: (event, fields = {}) => lines.error(fields, event),
  };
}
