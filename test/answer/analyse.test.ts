import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/answer/analyse.ts';
import { arbitraryText } from '../arbitraries.ts';
import { anEntity, aPassageOf } from '../builders.ts';
import { anIndex } from './an-index.ts';

const channel = anEntity({ name: 'Channel Tunnel', also: ['Chunnel'] });
const index = anIndex({
  passages: [
    aPassageOf(
      'strait/ice#winter',
      'Drift ice closes the strait. Excavators stand still in the wheat.',
    ),
    aPassageOf('strait/depth#depth', 'The strait is 54 m deep.', {
      questions: ['how is the seabed'],
    }),
    aPassageOf('rail/chunnel#length', 'The Chunnel is 50 km long.'),
  ],
  glossary: {
    entities: [channel],
    synonyms: [
      ['lorry', 'truck'],
      ['strait', 'channel'],
      ['sheet of ice', 'floe'],
    ],
  },
});
const term = (question: string, name: string) =>
  analyse(question, index).terms.find((one) => one.term === name);
const terms = (question: string) => analyse(question, index).terms.map((one) => one.term);

it('keeps each term once, in order, without grammar and fillers of chat', () => {
  expect(terms('Hi there, how is the ice of the strait: ice in winter?')).toEqual([
    'ic',
    'strait',
    'winter',
  ]);
});

it('keeps of forms of a word the first', () => {
  expect(term('drifting, it drifts', 'drift')?.word).toBe('drifting');
});

it('weighs a rare word above a common one, and knows in how many passages it stands', () => {
  const weight = (name: string) => term('ice in the strait', name)?.weight ?? 0;
  expect(weight('ic')).toBeGreaterThan(weight('strait'));
  expect(term('strait', 'strait')?.passages).toBe(2);
  expect(term('wombat', 'wombat')?.passages).toBe(0);
});

it('weighs small talk, and words that only phrasings have, below other words', () => {
  const weight = (name: string) =>
    term('maybe the wombats like a seabed in winter', name)?.weight ?? 0;
  expect(weight('mayb')).toBeLessThan(weight('winter'));
  expect(weight('seab')).toBeLessThan(weight('wombat'));
  expect(weight('mayb')).toBeLessThan(weight('seab'));
});

it('takes words with a capital and names of the glossary for names, the first word aside', () => {
  const isName = (name: string) => term('Winter near Nome (Alaska) in the chunnel', name)?.name;
  expect(isName('nome')).toBe(true);
  expect(isName('alaska')).toBe(true);
  expect(isName('chunnel')).toBe(true);
  expect(isName('winter')).toBe(false);
  expect(isName('near')).toBe(false);
});

it('names each entity once', () => {
  const question = 'Is the Channel Tunnel the Chunnel?';
  expect(analyse(question, index).names).toEqual([channel]);
  expect(analyse('Is it deep?', index).names).toEqual([]);
});

describe('lets other terms stand in for a term:', () => {
  const standIns = (question: string, name: string) => term(question, name)?.standIns ?? [];
  it('those of other names most', () => {
    expect(standIns('the Chunnel', 'chunnel').map((one) => one.term)).toEqual([
      'channel',
      'tunnel',
    ]);
  });
  it('then synonyms', () => {
    expect(standIns('lorries', 'lorri')).toMatchObject([{ term: 'truck' }]);
    const [name] = standIns('the Chunnel', 'chunnel');
    const [synonym] = standIns('lorries', 'lorri');
    expect(synonym?.likeness).toBeLessThan(name?.likeness ?? 0);
  });
  it('those of an expression where it stands as a whole', () => {
    expect(standIns('a sheet of ice', 'sheet')).toMatchObject([{ term: 'floe' }]);
    expect(standIns('a sheet of snow', 'sheet')).toEqual([]);
    expect(standIns('a sheet of ice at night', 'night')).toEqual([]);
  });
  it('then terms that look alike', () => {
    expect(standIns('drifters', 'drifter')).toMatchObject([{ term: 'drift' }]);
  });
});

describe('corrects the spelling', () => {
  it.each([
    ['how long is the tunel', 'tunnel', 'of a word of the glossary'],
    ['ice in the strat', 'strait', 'of a word of the passages'],
    ['what is the seebed', 'seabed', 'of a word of a phrasing'],
    ['ice in the srtait', 'strait', 'of a word with letters swapped'],
  ])('“%s” → %s: %s', (question, meant) => {
    const corrected = analyse(question, index).terms.filter((one) => one.corrected !== undefined);
    expect(corrected.map((one) => one.corrected)).toEqual([meant]);
    expect(analyse(question, index).unified).toContain(meant);
  });

  it.each([
    ['a truck in the strait', 'words that the glossary knows'],
    ['how deep are seabed and ice', 'words that phrasings know'],
    ['in 1978 and at 45 m', 'numbers'],
    ['the ise', 'short words'],
    ['quokkas and wombats', 'words that are near to none'],
    ['what ice is', 'words of grammar, however near to wheat'],
  ])('of nothing in “%s”: %s', (question) => {
    expect(terms(question)).not.toContain('wheat');
    for (const { corrected } of analyse(question, index).terms) {
      expect(corrected).toBeUndefined();
    }
  });

  it('and looks up what was meant, by the word as typed', () => {
    expect(term('the strat', 'strait')).toMatchObject({ word: 'strat', passages: 2 });
  });

  it('before it looks for names', () => {
    expect(analyse('the Chanel Tunnel', index).names).toEqual([channel]);
  });
});

it('joins neighbours that are not of grammar, each pair once', () => {
  expect(analyse('drift ice of the strait, drift ice', index).bigrams).toEqual([
    'drift ic',
    'ic strait',
    'strait drift',
  ]);
  expect(analyse('ice ice', index).bigrams).toEqual([]);
});

it('writes names in their main form for the phrasings', () => {
  expect(analyse('How long is the chunnel?', index).unified).toBe('how long is the Channel Tunnel');
});

it('knows what kind of thing is asked for, whatever stands around', () => {
  expect(analyse('Hello! Could anyone tell me when it opened?', index).expects).toBe('date');
});

it('reads the beginning of a question that is too long', () => {
  expect(terms(`ice ${'in the '.repeat(200)} strait`)).toEqual(['ic']);
});

it('always gives a query of sound figures, whatever the question', () => {
  const word = fc.constantFrom('ice', 'strait', 'Chunnel', 'tunel', 'maybe', 'Quokka', '1987', '?');
  const question = fc.oneof(
    arbitraryText(),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(question, (text) => {
      const query = analyse(text, index);
      for (const { weight, standIns, passages } of query.terms) {
        expect(weight).toBeGreaterThan(0);
        expect(passages).toBeLessThanOrEqual(3);
        for (const { likeness } of standIns) {
          expect(likeness).toBeGreaterThan(0);
          expect(likeness).toBeLessThan(1);
        }
      }
      expect(new Set(query.terms.map((one) => one.term)).size).toBe(query.terms.length);
    }),
  );
});
