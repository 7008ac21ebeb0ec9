import type { Draft, Finding } from '../draft.ts';

/** One thing that the knowledge must keep. It finds; it never prints. */
export type Rule = {
  /** As it stands behind its problems, named for what must hold: `footnote-defined`. */
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly about: string;
  readonly find: (draft: Draft) => readonly Finding[];
};
