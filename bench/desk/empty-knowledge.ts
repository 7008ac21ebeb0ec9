import type { Knowledge } from '#core';

/** Knowledge of nothing, for measurements of all but the engine. */
export const emptyKnowledge: Knowledge = {
  subject: { name: 'nothing', examples: [] },
  passages: [],
  glossary: { entities: [], synonyms: [] },
  figures: [],
};
