import type { Index } from '../../../src/ingest/open-index.ts';
import type { Entity, PassageId, Turn } from '../../../src/types.ts';
import { anEntity, aPassageOf } from '../../builders.ts';
import { anIndex } from '../an-index.ts';

const entities: readonly Entity[] = [
  anEntity({ name: 'Channel Tunnel', also: ['Chunnel'] }),
  anEntity({ name: 'Gotthard Base Tunnel', also: ['Gotthard'] }),
  anEntity({ name: 'Elon Musk', kind: 'person', also: ['Musk'] }),
  anEntity({ name: 'Kirill Dmitriev', kind: 'person', also: ['Dmitriev'] }),
  anEntity({ name: 'Magadan', kind: 'place' }),
  anEntity({ name: 'Big Ada', kind: 'place' }),
  anEntity({ name: 'Little Ada', kind: 'place' }),
  anEntity({ name: 'Boring Company', kind: 'company' }),
  anEntity({ name: 'tunnel boring machine', kind: 'term', also: ['TBM'] }),
];

/** What the threads of the tests below can be about. */
export const threads: { readonly index: Index; readonly toTurns: typeof toTurns } = {
  index: anIndex({
    passages: [
      aPassageOf('rail/channel-tunnel#length', 'The Channel Tunnel is 50 km long.'),
      aPassageOf('pitch/reply#reply', 'Elon Musk has not answered.'),
      aPassageOf('people/elon-musk#wealth', 'Kirill Dmitriev wrote to a rich man.'),
      aPassageOf('strait/ice#ice', 'Drift ice closes the strait.'),
      aPassageOf('strait/islands#two', 'Big Ada and Little Ada lie in the strait.'),
    ],
    glossary: { entities, synonyms: [] },
  }),
  toTurns,
};

/** A thread of questions, each perhaps with the passage that answered it, after `→`. */
function toTurns(...questions: readonly string[]): readonly Turn[] {
  return questions.map((text) => {
    const [question = '', article, heading] = text.split(/ → |#/u);
    const passage: PassageId | undefined =
      article === undefined ? undefined : `${article}#${heading ?? ''}`;
    return passage === undefined ? { question } : { question, passage };
  });
}
