import type { Rule } from './rule.ts';

export const entityUnique: Rule = {
  name: 'entity-unique',
  about: 'A name of the glossary stands for one entity.',
  find: ({ glossary: { path, value } }) => {
    const first = new Map<string, { readonly name: string; readonly line: number }>();
    return value.entities.flatMap(({ name, also, line }) =>
      [name, ...also].flatMap((one) => {
        const key = one.toLowerCase();
        const other = first.get(key);
        if (!other) first.set(key, { name, line });
        const message =
          other?.name === name
            ? `"${one}" is a name of ${name} already, in line ${other.line}; delete one of the two.`
            : `"${one}" is a name of ${other?.name} in line ${other?.line}, too; leave it to one of the two.`;
        return other ? [{ path, line, message }] : [];
      }),
    );
  },
};
