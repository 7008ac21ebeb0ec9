import { setTimeout as sleep } from 'node:timers/promises';
import { type Opened, open } from '../open.ts';
import { isCheckingOut } from './is-checking-out.ts';
import { readState } from './read-state.ts';

/** How long nothing may have been written, in milliseconds. */
const pause = 100;
/** Whoever writes without end is not waited for. */
const attempts = 50;

/** A folder, opened as it was in one state, and that state. */
export type OpenedSettled = { readonly opened: Opened; readonly state: string };

/** Opens a folder whole: again where something was written to it meanwhile, or a tenth of a second later. */
export async function openSettled(folder: string): Promise<OpenedSettled> {
  for (let attempt = 1; ; attempt += 1) {
    if (isCheckingOut(folder) && attempt < attempts) {
      await sleep(pause);
      continue;
    }
    const state = readState(folder);
    const [opened] = await Promise.all([open(folder), sleep(pause)]);
    if (readState(folder) === state || attempt >= attempts) return { opened, state };
  }
}
