import { describe, expect, it } from 'vitest';
import type { Posed } from '../../../../bench/speed/corpus/corpus.ts';
import { engines } from '../../../../bench/speed/engines/engines.ts';
import { aKnowledge, aPassageOf } from '../../../builders.ts';

const pose = (question: string): Posed => ({
  id: question,
  question,
  answerable: true,
  passages: [],
  answers: [],
});

const knowledge = aKnowledge({
  passages: [
    aPassageOf('strait#ice', 'Ice covers the strait from December to May. It is two metres thick.'),
    aPassageOf('bridge#length', 'The bridge would be eighty kilometres long.'),
    aPassageOf('money#price', 'The tunnel was priced at eight billion dollars by the envoy.'),
    aPassageOf('whales#count', 'Walrus and bowhead whales migrate north in spring.', {
      questions: ['Which animals swim past?'],
    }),
    ...Array.from({ length: 12 }, (_, index) =>
      aPassageOf(`filler-${index}#filler`, `Delegates of group ${index} met about railways.`),
    ),
  ],
});

describe.each(Object.entries(engines))('%s', (_, load) => {
  it('finds by the text, by the title and by a phrasing', async () => {
    const { ask } = (await load())(knowledge);
    const first = (question: string) => ask(pose(question)).passages[0];
    expect(first('ice December May')).toBe('strait#ice');
    expect(first('billion dollars envoy')).toBe('money#price');
    expect(first('bridge')).toBe('bridge#length');
    expect(first('animals swim past')).toBe('whales#count');
  });

  it('finds with words that the passage does not have', async () => {
    const { ask } = (await load())(knowledge);
    const { passages } = ask(pose('what did the envoy say of billion dollars yesterday evening'));
    expect(passages).toContain('money#price');
  });

  it('finds ten at most', async () => {
    const { ask } = (await load())(knowledge);
    expect(ask(pose('delegates of a group met about railways')).passages.length).toBe(10);
  });

  it.each(['', '???', '"', 'title:x^9 -y +z~2 * (', 'OR AND NOT NEAR', '海峡'])(
    'takes "%s" for a question like another',
    async (question) => {
      const { ask } = (await load())(knowledge);
      expect(ask(pose(question)).passages.length).toBeLessThanOrEqual(10);
    },
  );
});

it('only ours finds sentences by itself', async () => {
  const found = await Promise.all(
    Object.entries(engines).map(async ([name, load]) => {
      const { sentences } = (await load())(knowledge).ask(pose('How thick is the ice?'));
      return { name, text: sentences?.[0]?.text };
    }),
  );
  const finding = found.filter(({ text }) => text !== undefined);
  expect(finding).toEqual([{ name: 'ours', text: expect.stringMatching(/ice|thick/iu) }]);
});

it('tells what SQLite holds outside the heap', async () => {
  const { outside } = (await engines['SQLite FTS5']())(knowledge);
  expect(outside?.()).toBeGreaterThan(1000);
});
