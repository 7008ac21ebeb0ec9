import type { webApi } from '@slack/bolt';
import type { House } from '#core';
import type { Asking } from './asking/create-asking.ts';
import type { Work } from './asking/create-work.ts';
import type { Places } from './places/create-places.ts';
import type { Threads } from './places/create-threads.ts';
import type { SlackSettings } from './types.ts';

/** What the listeners share. */
export type Workplace = {
  readonly settings: Pick<SlackSettings, 'maintainers'>;
  readonly house: House;
  readonly asking: Asking;
  readonly work: Work;
  readonly places: Places;
  readonly threads: Threads;
  /** The first of these ids of a workspace that is given, or the one that the bot is in. */
  readonly teamOf: (...given: readonly (string | undefined)[]) => string;
  readonly clientFor: (team: string) => Promise<webApi.WebClient>;
  /** Removes all that is kept of a workspace. */
  readonly forgetWorkspace: (team: string) => Promise<void>;
};
