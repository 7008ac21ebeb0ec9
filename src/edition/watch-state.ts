import { isCheckingOut } from './is-checking-out.ts';
import { readState } from './read-state.ts';

/** How often to look, in milliseconds. */
const interval = 100;

/**
 * Calls back when the files of a folder are in another state than `state`, or than at the last call: as
 * soon as the first change shows, since whoever opens them has to get ready and sees for itself that
 * nothing is being written; and, of one who writes in steps, when the last of them has stood for a
 * tenth of a second. Looks by itself, as a watch of the file system breaks off where the folder is
 * replaced and sees nothing on network disks; it takes less than a millisecond.
 */
export function watchState(folder: string, state: string, onChange: () => void): void {
  let known = state;
  let before = state;
  let wasStill = true;
  setInterval(() => {
    const now = readState(folder);
    const isStill = now === before;
    const isNew = now !== known && (isStill || wasStill) && !isCheckingOut(folder);
    before = now;
    wasStill = isStill;
    if (!isNew) return;
    known = now;
    onChange();
  }, interval);
}
