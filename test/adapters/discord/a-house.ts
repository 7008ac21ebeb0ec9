import type { Desk, DeskReply, House, KeptReply, Log } from '#core';
import { anAnswer } from '../../builders.ts';

/** What is logged, as lines. */
export function aLog(lines: string[] = []): Log {
  const write = (event: string) => void lines.push(event);
  return { debug: write, info: write, warn: write, error: write };
}

/** Records in memory. */
function someRecords(): House['records'] {
  const shelves = new Map<string, Map<string, string>>();
  const shelf = (name: string) => {
    const found = shelves.get(name) ?? new Map<string, string>();
    shelves.set(name, found);
    return found;
  };
  return {
    get: async (name, id) => shelf(name).get(id),
    put: async (name, id, value) => void shelf(name).set(id, value),
    remove: async (name, prefix) => {
      const ids = [...shelf(name).keys()].filter((id) => id.startsWith(prefix));
      for (const id of ids) shelf(name).delete(id);
      return ids.length;
    },
    list: async (name) => shelf(name),
  };
}

/** A desk that answers everything with one reply, and remembers it. */
export function aDesk(over: Partial<Desk> = {}): Desk {
  const { trace: _, question: __, ...kept } = anAnswer();
  const recalled: KeptReply = kept;
  return {
    ask: async ({ text }): Promise<DeskReply> => {
      const { trace: ___, ...reply } = anAnswer({ question: text });
      return { kind: 'reply', id: 'A-7f3c2bq9', reply };
    },
    delivered: async () => undefined,
    recall: async () => recalled,
    resume: async () => [],
    vote: async ({ value }) => (value === 'up' ? { up: 1, down: 0 } : { up: 0, down: 1 }),
    correct: async () => true,
    watch: async () => true,
    tell: async () => [],
    forget: async () => ({}),
    gaps: async () => [],
    clear: async () => undefined,
    ...over,
  };
}

/** A house with an empty store. */
export function aHouse(over: Partial<House> = {}): House {
  return {
    desk: aDesk(),
    edition: () => ({
      knowledgeVersion: '1',
      subject: { name: 'the Bering Strait tunnel proposal', examples: [] },
      guide: {
        topics: [
          { name: 'cost', title: 'Cost', passages: 2, asks: [] },
          { name: 'wider-map', title: 'Wider map', passages: 1, asks: [] },
        ],
        recent: [],
        suggest: (typed, limit) => [`${typed}?`].slice(0, limit),
        passage: () => ({ title: 'What the pitch claims', heading: 'Cost' }),
      },
      answer: async (question) => {
        const { trace: _, ...reply } = anAnswer({ question });
        return reply;
      },
      explain: async () => [],
    }),
    records: someRecords(),
    log: aLog(),
    clock: () => Date.parse('2026-11-24T12:00Z'),
    ...over,
  };
}
