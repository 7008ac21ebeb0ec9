import { isCheckingOut } from './is-checking-out.ts';
import { readState } from './read-state.ts';

/** How often to look, in milliseconds. */
const interval = 100;

/**
 * Calls back whenever the files of a folder are in another state than `state`, or than at the last
 * call, and have been in it for a tenth of a second, so that one who writes in steps is not cut
 * short; whoever opens them looks again afterwards. Looks by itself, as a watch of the file system
 * breaks off where the folder is replaced and sees nothing on network disks; it takes less than a
 * millisecond.
 */
export function watchState(folder: string, state: string, onChange: () => void): void {
  let known = state;
  let before = state;
  setInterval(() => {
    const now = readState(folder);
    const isNew = now !== known && now === before && !isCheckingOut(folder);
    before = now;
    if (!isNew) return;
    known = now;
    onChange();
  }, interval);
}
