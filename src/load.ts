import type { Knowledge, Problem } from './types.ts';
/** stub while being built */
export declare function load(folder: string): {
  readonly knowledge: Knowledge;
  readonly problems: readonly Problem[];
};
