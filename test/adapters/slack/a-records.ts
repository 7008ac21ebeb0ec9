import type { Records } from '#core';

/** Records in memory, and the same for whoever looks at them. */
export function aRecords(): Records & { readonly all: ReadonlyMap<string, string> } {
  const all = new Map<string, string>();
  const toKey = (shelf: string, id: string) => `${shelf} ${id}`;
  const keysOf = (shelf: string, prefix: string) =>
    [...all.keys()].filter((key) => key.startsWith(toKey(shelf, prefix)));
  return {
    all,
    get: async (shelf, id) => all.get(toKey(shelf, id)),
    put: async (shelf, id, value) => void all.set(toKey(shelf, id), value),
    remove: async (shelf, idPrefix) => {
      const keys = keysOf(shelf, idPrefix);
      for (const key of keys) all.delete(key);
      return keys.length;
    },
    list: async (shelf) =>
      new Map(keysOf(shelf, '').map((key) => [key.slice(shelf.length + 1), all.get(key) ?? ''])),
  };
}

/** Records of a store that cannot be reached. */
export function brokenRecords(): Records {
  const fail = () => Promise.reject(new Error('The store is away.'));
  return { get: fail, put: fail, remove: fail, list: fail };
}
