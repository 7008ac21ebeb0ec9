import type { Screen } from './chat.ts';
import { openPage } from './open-page.ts';

/** This process's own terminal. */
export function openScreen(): Screen {
  return {
    input: process.stdin,
    output: process.stdout,
    // Undefined rather than false where they are files or pipes.
    isTerminal: Boolean(process.stdin.isTTY && process.stdout.isTTY),
    page: openPage,
  };
}
