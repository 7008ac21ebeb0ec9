import { expect, it } from 'vitest';
import { countWords } from '../../src/ingest/count-words.ts';
import { anEntity, aPassageOf } from '../builders.ts';

const lengths = Array.from({ length: 10 }, (_, place) => `the length of the tunnel ${place}`);
const passage = aPassageOf('strait/depth#deepest-point', 'The Beringovo strait is 54 m deep.', {
  questions: [...lengths, 'lenght of beringovo', 'how shallow is it', 'as at Dover', 'a diver'],
});
const words = countWords([passage], {
  entities: [anEntity({ name: 'Channel Tunnel', also: ['Chunnel'] })],
  synonyms: [['lorry', 'truck']],
});

it('counts the words of passages, phrasings and glossary', () => {
  expect(words.get('beringovo')).toBe(2);
  expect(words.get('chunnel')).toBe(1);
  expect(words.get('truck')).toBe(1);
});

it('leaves out what is misspelt in a phrasing, however near a word is that is in the dictionary', () => {
  expect(words.has('lenght')).toBe(false);
  expect(words.has('shallow')).toBe(true);
});

it('keeps a name that no dictionary has, where what looks like it is no more common', () => {
  expect(words.has('dover')).toBe(true);
});
