import type { Engine } from './engine.ts';

/** Every engine by name, loaded when it is its turn, so that none weighs on another's memory. */
export const engines = {
  ours: async (): Promise<Engine> => (await import('./ours.ts')).ours,
  'MiniSearch, tuned': async () => (await import('./minisearch-tuned.ts')).minisearchTuned,
  'MiniSearch, shipped': async () => (await import('./minisearch.ts')).minisearch,
  Orama: async () => (await import('./orama.ts')).orama,
  FlexSearch: async () => (await import('./flexsearch.ts')).flexsearch,
  lunr: async () => (await import('./lunr.ts')).lunr,
  'SQLite FTS5': async () => (await import('./fts5.ts')).fts5,
} satisfies Record<string, () => Promise<Engine>>;

export type EngineName = keyof typeof engines;
