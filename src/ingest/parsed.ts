import type { Draft } from './draft.ts';

/** What was made of files: it need not be made again of those that stay the same. */
export type Parsed = {
  /** By name of the file. */
  readonly texts: ReadonlyMap<string, string>;
  readonly draft: Draft;
};
