import type { KnowledgeFile } from '../types.ts';
import type { Finding } from './draft.ts';

/** A knowledge folder in memory. */
export type KnowledgeFolder = {
  /** As a person at this terminal calls it: `knowledge`. */
  readonly path: string;
  readonly files: readonly KnowledgeFile[];
  /** Files that are there and could not be read, and why. */
  readonly unread: readonly (Finding & { readonly name: string })[];
};
