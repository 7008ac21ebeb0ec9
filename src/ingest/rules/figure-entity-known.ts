import type { Rule } from './rule.ts';

export const figureEntityKnown: Rule = {
  name: 'figure-entity-known',
  about: 'A figure is of an entity of the glossary, by its first name.',
  find: ({ figures, glossary }) => {
    if (!glossary.isWhole) return [];
    const { entities } = glossary.value;
    const names = new Set(entities.map(({ name }) => name));
    return figures.value
      .filter(({ entity }) => !names.has(entity))
      .map(({ entity, line }) => {
        const known = entities.find(({ also }) => also.includes(entity));
        const message = known
          ? `The glossary calls "${entity}" ${known.name}; write that.`
          : `The glossary has no entity "${entity}"; add it to glossary.yaml, or write the name that it has there.`;
        return { path: figures.path, line, message };
      });
  },
};
