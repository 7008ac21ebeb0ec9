import { pino } from 'pino';
import pretty from 'pino-pretty';

/** Where log lines go: readable on a terminal, as they are anywhere else. */
export function openStream(output: 1 | 2, isTerminal: boolean): { write(line: string): unknown } {
  // Written at once, so that no line is lost at the end.
  const destination = pino.destination({ dest: output, sync: true });
  // A reader that is gone is no reason to stop answering.
  destination.on('error', () => {});
  if (!isTerminal) return destination;
  return pretty({
    destination,
    sync: true,
    colorize: true,
    messageKey: 'event',
    ignore: 'pid,hostname',
    translateTime: 'HH:MM:ss',
    singleLine: true,
  });
}
